namespace CoachBot.EndToEnd;

/// <summary>
/// The playground's page now and then goes deaf in a channel: it shows neither the greeting nor any answer, and a new page does. What the
/// coach answers there is held over HTTP as well, by Bot.Tests.
/// </summary>
public static class Deaf
{
    private const int MostPages = 3;

    /// <summary>Plays a scene, on a new page where nothing was heard on the one before.</summary>
    public static async Task UnlessAsync(Func<Task> scene)
    {
        for (int page = 1; ; page++)
        {
            try
            {
                await scene();
                return;
            }
            catch (TimeoutException) when (page < MostPages)
            {
            }
        }
    }
}

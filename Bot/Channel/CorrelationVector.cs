namespace CoachBot.Bot.Channel;

/// <summary>The channel's own name for a request, for finding it in the channel's logs.</summary>
public static class CorrelationVector
{
    private const int Longest = 128;

    /// <summary>The header, with nothing in it that could start a line of its own in a log; "-" when there is none.</summary>
    public static string Of(HttpRequest request)
    {
        string vector = new([.. request.Headers["MS-CV"].ToString().Where(character => char.IsAsciiLetterOrDigit(character) || "+/=._-!".Contains(character)).Take(Longest)]);
        return vector.Length == 0 ? "-" : vector;
    }
}

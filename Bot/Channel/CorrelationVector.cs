namespace CoachBot.Bot.Channel;

/// <summary>The channel's own name for a request, for finding it in the channel's logs.</summary>
public static class CorrelationVector
{
    /// <summary>The header, fit for the log.</summary>
    public static string Of(HttpRequest request) => LogText.Clean(request.Headers["MS-CV"].ToString());
}

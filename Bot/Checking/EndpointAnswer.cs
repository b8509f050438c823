namespace CoachBot.Bot.Checking;

/// <summary>How a messaging endpoint answers somebody without a token: the body is no activity, so nothing comes of it.</summary>
internal static class EndpointAnswer
{
    /// <summary>The status.</summary>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    /// <exception cref="OperationCanceledException">There was none in time.</exception>
    public static async Task<int> ToNobodyAsync(HttpClient http, Uri endpoint)
    {
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = content };
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (int)answer.StatusCode;
    }
}

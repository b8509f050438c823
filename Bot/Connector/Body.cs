namespace CoachBot.Bot.Connector;

/// <summary>The body of a response, which may be long, slow, cut off, or not what it should be: the status counts for more.</summary>
internal static class Body
{
    /// <summary>Bytes that are looked at; what tells us something is shorter.</summary>
    private const int Most = 16 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What has come of it; nothing when reading failed.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content)
    {
        using var limit = new CancellationTokenSource(Patience);
        byte[] buffer = new byte[Most];
        try
        {
            await using var stream = await content.ReadAsStreamAsync(limit.Token);
            int length = await stream.ReadAtLeastAsync(buffer, Most, throwOnEndOfStream: false, limit.Token);
            return buffer.AsMemory(0, length);
        }
        catch (Exception failed) when (failed is IOException or HttpRequestException or OperationCanceledException)
        {
            return default;
        }
    }
}

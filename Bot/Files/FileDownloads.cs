using System.Collections.Immutable;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Bot.Files;

/// <summary>
/// Fetches files that people have sent. The address comes from outside: it is one of those where Microsoft keeps the files of Teams, no redirect is followed,
/// nothing that is sent says who the bot is, and no more is read than a file may have.
/// </summary>
public sealed class FileDownloads(HttpClient http, ILogger<FileDownloads> log)
{
    /// <summary>For all of a file: whoever has sent it waits for an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The file, or why it was not read.</summary>
    public async Task<ReceivedFile> FetchAsync(string url, CancellationToken cancel)
    {
        if (TeamsFileAddress.Read(url) is not { } address)
        {
            FileLog.DownloadElsewhere(log);
            return Faulty(FileFault.Elsewhere);
        }

        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(Patience);
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (response.IsSuccessStatusCode)
            {
                return await ReadAsync(response.Content, patience.Token);
            }

            FileLog.DownloadRefused(log, (int)response.StatusCode, address.Host);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            FileLog.DownloadFailed(log, failed, address.Host);
        }

        return Faulty(FileFault.Failed);
    }

    /// <summary>What a file says of its length may not be true.</summary>
    private static async Task<ReceivedFile> ReadAsync(HttpContent content, CancellationToken cancel)
    {
        await using var stream = await content.ReadAsStreamAsync(cancel);
        byte[] bytes = new byte[SentFile.MostBytes + 1];
        int length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return length > SentFile.MostBytes ? Faulty(FileFault.TooLarge) : new(ImmutableArray.Create(bytes, 0, length), null);
    }

    private static ReceivedFile Faulty(FileFault fault) => new([], fault);
}

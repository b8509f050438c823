using System.Net.Http.Headers;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Documents;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Files;

/// <summary>Puts a file that was agreed to where the channel keeps the person's files.</summary>
public sealed class FileUploads(HttpClient http, ILogger<FileUploads> log)
{
    /// <summary>What a person is told next waits behind it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends it, once: the address takes one file.</summary>
    /// <param name="file">What.</param>
    /// <param name="consent">The answer that says where to.</param>
    /// <returns>What the person is told: the file, or that it did not get there.</returns>
    public async Task<Message> PutAsync(FileMessage file, Activity consent)
    {
        if (UploadInfo.Of(consent) is not { } info)
        {
            FileLog.AddressRefused(log, LogText.Clean(consent.Id));
            return Failed(file);
        }

        return WriteOrNull(file) is { } bytes && await SendAsync(bytes, info)
            ? new FileInfoMessage(file.Locale, info.Name, info.Content.AbsoluteUri, info.UniqueId, info.FileType)
            : Failed(file);
    }

    /// <summary>The file; null when it could not be written. The person was told already that it comes, and hears that it does not.</summary>
    private byte[]? WriteOrNull(FileMessage file)
    {
        try
        {
            return FileBytes.Of(file.Content);
        }
        catch (Exception failed) when (failed is InvalidOperationException or ArgumentException or IOException)
        {
            FileLog.NotWritten(log, failed);
            return null;
        }
    }

    private async Task<bool> SendAsync(byte[] bytes, UploadInfo info)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, info.Upload) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            if (!response.IsSuccessStatusCode)
            {
                FileLog.UploadRefused(log, (int)response.StatusCode, info.Upload.Host);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            FileLog.UploadFailed(log, failed, info.Upload.Host);
            return false;
        }
    }

    private static TextMessage Failed(FileMessage file) => new(file.Locale, FileSentences.Failed(file.Content), []);
}

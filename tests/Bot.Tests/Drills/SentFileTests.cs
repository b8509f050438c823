using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Files;
using CoachBot.Bot.Tests.Support;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Drills.Packs;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Bot.Tests.Drills;

/// <summary>A file that somebody sends: what it means, and what is fetched.</summary>
public sealed class SentFileTests
{
    private const string Address = "https://contoso-my.sharepoint.com/personal/alex/_layouts/15/download.aspx?UniqueId=1&tempauth=x";

    [Theory]
    [InlineData("personal", true)]
    [InlineData("groupChat", false)]
    public async Task A_file_in_the_personal_chat_is_taken(string conversation, bool isTaken)
    {
        var activity = Activities.Message("https://smba.trafficmanager.net/emea/", "", "f:1");
        activity["conversation"]!["conversationType"] = conversation;
        activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<div></div>" },
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "drills.csv", ["content"] = new JsonObject { ["downloadUrl"] = Address, ["fileType"] = "csv" } });
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        var input = ActivityInput.Of((await ActivityReader.ReadAsync(body, TestContext.Current.CancellationToken)).Activity!);
        Assert.Equal(isTaken ? new FileSent("drills.csv", Address) : null, input as FileSent);
    }

    [Theory]
    [InlineData(" ", true)]
    [InlineData("drills import", true)]
    [InlineData("导入练习", true)]
    [InlineData("3h visits", false)]
    [InlineData("drills import this", false)]
    public async Task What_is_written_beside_a_file_is_not_lost(string text, bool isFile)
    {
        var activity = Activities.Message("https://smba.trafficmanager.net/emea/", text, "f:2");
        activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "drills.csv", ["content"] = new JsonObject { ["downloadUrl"] = Address, ["fileType"] = "csv" } });
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        var input = ActivityInput.Of((await ActivityReader.ReadAsync(body, TestContext.Current.CancellationToken)).Activity!);
        Assert.Equal(isFile ? new FileSent("drills.csv", Address) : new Said(text), input);
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("https://localhost/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com:8443/x")]
    [InlineData("")]
    public async Task Nothing_is_fetched_from_elsewhere(string url) => Assert.Equal(FileFault.Elsewhere, (await FetchAsync(url, _ => throw new InvalidOperationException("It was asked."))).Fault);

    [Fact]
    public async Task What_is_there_is_read_up_to_a_megabyte()
    {
        Assert.Equal([1, 2, 3], (await FetchAsync(Address, _ => Of([1, 2, 3]))).Bytes);
        Assert.Null((await FetchAsync(Address, _ => Of(new byte[SentFile.MostBytes]))).Fault);
        Assert.Equal(FileFault.TooLarge, (await FetchAsync(Address, _ => Of(new byte[SentFile.MostBytes + 1]))).Fault);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(null)]
    public async Task What_cannot_be_fetched_is_told(HttpStatusCode? status) =>
        Assert.Equal(FileFault.Failed, (await FetchAsync(Address, _ => status is { } known ? new(known) : throw new HttpRequestException("The line broke."))).Fault);

    private static async Task<ReceivedFile> FetchAsync(string url, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        using var drive = new Drive(answer);
        using var http = new HttpClient(drive);
        return await new FileDownloads(http, NullLogger<FileDownloads>.Instance).FetchAsync(url, TestContext.Current.CancellationToken);
    }

    private static HttpResponseMessage Of(byte[] bytes) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) };

    /// <summary>What holds files in the place of OneDrive.</summary>
    private sealed class Drive(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}

using System.Net;
using System.Text.Json.Nodes;
using CoachBot.Bot.Files;
using CoachBot.Bot.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoachBot.Bot.Tests.Files;

/// <summary>A plan as a file in Teams: the offer, the consent, the upload, the file.</summary>
public sealed class ConsentTests : IAsyncLifetime
{
    private const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    private readonly FakeDrive drive = new();
    private BotHost bot = null!;
    private int consents;

    public async ValueTask InitializeAsync()
    {
        bot = await (await BotHost.StartAsync(services =>
        {
            services.RemoveAll<LocalFiles>(); // as with an app id
            services.AddHttpClient<FileUploads>().ConfigurePrimaryHttpMessageHandler(() => drive);
        })).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("plan", "p1"));
        await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Begin", ("account", "Huarui"), ("tier", "a")), "f:begin"));
    }

    public ValueTask DisposeAsync()
    {
        drive.Dispose();
        return bot.DisposeAsync();
    }

    [Fact]
    public async Task The_person_is_asked_first()
    {
        var attachment = (await OfferAsync()).Body.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", attachment.GetProperty("contentType").GetString());
        Assert.Equal("Huarui 2026-11-23.docx", attachment.GetProperty("name").GetString());
        var content = attachment.GetProperty("content");
        Assert.InRange(content.GetProperty("sizeInBytes").GetInt32(), 4_000, 12_000);
        Assert.Contains("Word", content.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(content.GetProperty("acceptContext").GetRawText(), content.GetProperty("declineContext").GetRawText());
        Assert.Empty(drive.All);
    }

    [Fact]
    public async Task Whoever_accepts_gets_the_file_and_is_shown_it()
    {
        await AnswerAsync(await OfferAsync());
        var shown = await bot.Connector.UntilAsync(IsFile);
        var attachment = shown.Body.GetProperty("attachments")[0];
        Assert.Equal("Huarui 2026-11-23.docx", attachment.GetProperty("name").GetString());
        Assert.StartsWith("https://contoso-my.sharepoint.com/personal/alex_contoso_com/Documents", attachment.GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal("1150D938-8870-4044-9F2C-5BBDEBA70C9D", attachment.GetProperty("content").GetProperty("uniqueId").GetString());
        Assert.Equal("docx", attachment.GetProperty("content").GetProperty("fileType").GetString());

        var upload = Assert.Single(drive.All);
        Assert.Equal((HttpMethod.Put, "contoso-my.sharepoint.com", false), (upload.Method, upload.Address.Host, upload.HasToken));
        Assert.Equal($"bytes 0-{upload.Bytes.Length - 1}/{upload.Bytes.Length}", upload.Range);
        using var package = WordprocessingDocument.Open(new MemoryStream(upload.Bytes), isEditable: false);
        Assert.Contains("Huarui", package.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_twice_it_is_sent_once()
    {
        var offer = await OfferAsync();
        await AnswerAsync(offer);
        await AnswerAsync(offer);
        Assert.Contains("answered this offer already", (await bot.Connector.UntilAsync(sent => sent.Text is { } text && text.Contains("already", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        Assert.Single(drive.All);
    }

    [Fact]
    public async Task One_consent_that_is_delivered_twice_sends_one_file()
    {
        var consent = Consent(await OfferAsync());
        await bot.InvokeAsync(consent);
        await bot.InvokeAsync(consent);
        Assert.Single(drive.All);
        Assert.Single(bot.Connector.All, IsFile);
    }

    [Fact]
    public async Task Whoever_declines_is_sent_none()
    {
        await AnswerAsync(await OfferAsync(), consent =>
        {
            consent["value"]!["action"] = "decline";
            consent["value"]!.AsObject().Remove("uploadInfo");
        });
        await HearsAsync("No file was made");
        Assert.Empty(drive.All);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(null)]
    public async Task An_upload_that_fails_is_told_and_another_can_be_had(HttpStatusCode? status)
    {
        drive.Answer = status;
        await AnswerAsync(await OfferAsync());
        await HearsAsync("could not be put where Teams keeps your files");
        Assert.Single(drive.All);
        drive.Answer = HttpStatusCode.Created;
        await AnswerAsync(await OfferAsync());
        await bot.Connector.UntilAsync(IsFile);
    }

    [Theory]
    [InlineData("uploadUrl", "https://evil.example/upload")]
    [InlineData("uploadUrl", "http://contoso.sharepoint.com/upload")]
    [InlineData("uploadUrl", "https://contoso.sharepoint.com@evil.example/")]
    [InlineData("contentUrl", "https://evil.example/open")]
    [InlineData("uniqueId", "")]
    public async Task A_file_goes_nowhere_but_to_where_microsoft_keeps_it(string name, string value)
    {
        await AnswerAsync(await OfferAsync(), consent => consent["value"]!["uploadInfo"]![name] = value);
        await HearsAsync("could not be put where Teams keeps your files");
        Assert.Empty(drive.All);
    }

    [Fact]
    public async Task Somebody_else_gets_nothing_with_the_offer()
    {
        await AnswerAsync(await OfferAsync(), consent => consent["from"]!["aadObjectId"] = "44444444-cccc-4ddd-8eee-000000000004");
        await bot.Connector.UntilAsync(sent => sent.Text is { } text && text.Contains("card", StringComparison.Ordinal));
        Assert.Empty(drive.All);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"action":"accept"}""")]
    [InlineData("""{"action":"maybe","context":{"op":"plan.file","id":"x","owner":"y"}}""")]
    [InlineData("""{"action":"accept","context":"plan.file"}""")]
    [InlineData("""{"action":"accept","context":{"op":"<x>","id":"x","owner":"y"}}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public async Task What_is_no_answer_to_an_offer_is_refused(string value)
    {
        var consent = Activities.Sample("24", bot.Connector.Url);
        consent["value"] = JsonNode.Parse(value);
        using var response = await bot.PostAsync(consent);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task No_line_of_the_log_has_an_address_that_lets_others_write()
    {
        drive.Answer = HttpStatusCode.Forbidden;
        await AnswerAsync(await OfferAsync());
        await HearsAsync("could not be put");
        Assert.Contains(bot.Logs.All, line => line.Contains("403", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains("uploadSession", StringComparison.Ordinal) || line.Contains("Huarui", StringComparison.Ordinal));
    }

    private static bool IsFile(Sent sent) => sent.Body.TryGetProperty("attachments", out var all) && all[0].GetProperty("contentType").GetString() == FileInfo;

    private async Task<Sent> OfferAsync() => Assert.Single(await bot.SayAsync("plan export", $"e{++consents}"));

    private JsonNode Consent(Sent offer)
    {
        var consent = Activities.Sample("24", bot.Connector.Url);
        consent["id"] = $"f:consent-{++consents}";
        consent["value"]!["context"] = JsonNode.Parse(offer.Body.GetProperty("attachments")[0].GetProperty("content").GetProperty("acceptContext").GetRawText());
        return consent;
    }

    private async Task AnswerAsync(Sent offer, Action<JsonNode>? change = null)
    {
        var consent = Consent(offer);
        change?.Invoke(consent);
        var (status, _) = await bot.InvokeAsync(consent);
        Assert.Equal(200, status);
    }

    private Task<Sent> HearsAsync(string text) => bot.Connector.UntilAsync(sent => sent.Text is { } said && said.Contains(text, StringComparison.Ordinal));
}

using System.Text.Json.Nodes;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>What the issuer may publish: anything but the own issuer's usable keys is as good as nothing.</summary>
public sealed class MetadataChecks
{
    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("")]
    public async Task Metadata_of_another_issuer_is_refused(string name)
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Name = name);
        await guarded.RefusesAsync(401, "token-issuer", $"Bearer {guarded.Token().Sign()}");
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().With("iss", "https://api.botframework.com").Sign()}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("<html>Sign in to the hotel's network</html>")]
    [InlineData("""{"issuer":"https://api.botframework.com"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"not an address"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"file:///etc/passwd"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":7}""")]
    [InlineData("""{"issuer":["https://api.botframework.com"],"jwks_uri":"http://127.0.0.1:1/"}""")]
    public async Task Metadata_that_is_none_is_refused(string document)
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Instead = Results.Text(document, "application/json"));
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign()}");
        guarded.Issuer.Instead = null;
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.AcceptsAsync(guarded.Token().Sign());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Instead = Results.Redirect($"{issuer.Url}/evil"));
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign()}");
        Assert.Equal(0, guarded.Issuer.Strays);
    }

    [Fact]
    public async Task A_document_that_does_not_end_is_refused()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Instead = Results.Text(new string(' ', 2 * 1024 * 1024), "application/json"));
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign()}");
    }

    [Theory]
    [InlineData("kty", "\"EC\"")]
    [InlineData("kty", "\"oct\"")]
    [InlineData("use", "\"enc\"")]
    [InlineData("alg", "\"HS256\"")]
    [InlineData("alg", "\"PS256\"")]
    [InlineData("n", "\"\"")]
    [InlineData("n", "\"AQAB\"")]
    [InlineData("e", "null")]
    public async Task A_key_that_is_not_for_signing_with_RS256_is_passed_over(string field, string value)
    {
        var odd = TestKey.Known.Published("msteams");
        odd[field] = JsonNode.Parse(value);
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [odd, TestKey.Rotated.Published("msteams")]);
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Sign()}");
        await guarded.AcceptsAsync(guarded.Token().Headed("kid", TestKey.Rotated.Kid).Sign(TestKey.Rotated));
    }

    [Theory]
    [InlineData('!', "token-key-unknown")]
    [InlineData(' ', "token-signature")]
    [InlineData('=', "token-signature")]
    public async Task A_key_that_cannot_be_read_lets_nobody_in_and_keeps_no_other_out(char nonsense, string reason)
    {
        var odd = TestKey.Known.Published("msteams");
        odd["n"] = new string('A', 342) + nonsense;
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [odd, TestKey.Rotated.Published("msteams")]);
        await guarded.RefusesAsync(401, reason, $"Bearer {guarded.Token().Sign()}");
        await guarded.AcceptsAsync(guarded.Token().Headed("kid", TestKey.Rotated.Kid).Sign(TestKey.Rotated));
    }

    [Fact]
    public async Task A_short_key_is_passed_over()
    {
        var brief = new TestKey("brief", bits: 1024);
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [brief.Published("msteams"), TestKey.Known.Published("msteams")]);
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Headed("kid", "brief").Sign(brief)}");
        await guarded.AcceptsAsync(guarded.Token().Sign());
    }
}

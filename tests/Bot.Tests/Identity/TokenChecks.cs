using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Which tokens are valid: the protocol's checks 12, 13 and 16 to 18.</summary>
public sealed class TokenChecks(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    private const string AppId = GuardedBot.AppId;

    [Fact]
    public Task A_token_that_is_right_in_every_way_is_accepted() => guarded.AcceptsAsync(guarded.Token().Sign());

    [Fact]
    public Task Check_012_without_a_token_nobody_is_served() => guarded.RefusesAsync(401, "token-missing", null);

    [Theory]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", "token-missing")]
    [InlineData("Bearer", "token-missing")]
    [InlineData("Bearer ", "token-missing")]
    [InlineData("Bearer null", "token-malformed")]
    [InlineData("Bearer garbage", "token-malformed")]
    [InlineData("Bearer ..", "token-malformed")]
    [InlineData("Bearer a.b.c", "token-malformed")]
    [InlineData("Bearer e30.e30.", "token-signature")]
    [InlineData("Bearer e30.e30.e30.e30.e30", "token-invalid")]
    [InlineData("BotConnector e30.e30.e30", "token-missing")]
    public Task Check_013_what_is_no_token_is_refused(string authorization, string reason) => guarded.RefusesAsync(401, reason, authorization);

    [Theory]
    [InlineData("Basic {0}", "token-missing")]
    [InlineData("{0}", "token-missing")]
    [InlineData("Bearer {0} ,", "token-signature")]
    [InlineData("Bearer {0}, Bearer {0}", "token-malformed")]
    [InlineData("Bearer Bearer {0}", "token-malformed")]
    public Task Check_013_a_valid_token_that_is_not_sent_as_one_is_refused(string format, string reason) =>
        guarded.RefusesAsync(401, reason, format.Replace("{0}", guarded.Token().Sign(), StringComparison.Ordinal));

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://sts.windows.net/11111111-aaaa-4bbb-8ccc-000000000001/")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    [InlineData("https://login.microsoftonline.com/11111111-aaaa-4bbb-8ccc-000000000001/v2.0")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.azure.cn")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("http://api.botframework.com")]
    [InlineData("")]
    [InlineData(null)]
    public Task Check_016_other_issuers_are_refused_whatever_key_has_signed(string? issuer) =>
        guarded.RefusesAsync(401, "token-issuer", $"Bearer {guarded.Token().With("iss", issuer).Sign()}");

    [Theory]
    [InlineData("\"99999999-bbbb-4ccc-8ddd-000000000009\"", "token-audience")]
    [InlineData($"\"api://{AppId}\"", "token-audience")]
    [InlineData($"\"api://botid-{AppId}\"", "token-audience")]
    [InlineData($"\"{AppId}/\"", "token-audience")]
    [InlineData($"\"{AppId} \"", "token-audience")]
    [InlineData($"[\"{AppId}\", \"99999999-bbbb-4ccc-8ddd-000000000009\"]", "token-audience")]
    [InlineData("[]", "token-audience")]
    [InlineData("\"\"", "token-audience")]
    [InlineData("null", "token-audience")]
    [InlineData("{}", "token-malformed")]
    public Task Check_017_tokens_for_somebody_else_are_refused(string audience, string reason) =>
        guarded.RefusesAsync(401, reason, $"Bearer {guarded.Token().With("aud", JsonNode.Parse(audience)).Sign()}");

    [Fact]
    public Task Check_017_a_token_for_nobody_is_refused() => guarded.RefusesAsync(401, "token-audience", $"Bearer {guarded.Token().Without("aud").Sign()}");

    [Theory]
    [InlineData(-3600, -4 * 60)]
    [InlineData(4 * 60, 3600)]
    public Task Check_018_clocks_may_be_five_minutes_apart(int notBefore, int expires) =>
        guarded.AcceptsAsync(guarded.Token().With("nbf", guarded.In(notBefore)).With("exp", guarded.In(expires)).Sign());

    [Theory]
    [InlineData(-3600, -6 * 60)]
    [InlineData(6 * 60, 3600)]
    [InlineData(3 * 60, 60)]
    [InlineData(-60, -3600)]
    public Task Check_018_tokens_of_another_time_are_refused(int notBefore, int expires) =>
        guarded.RefusesAsync(401, "token-lifetime", $"Bearer {guarded.Token().With("nbf", guarded.In(notBefore)).With("exp", guarded.In(expires)).Sign()}");

    [Theory]
    [InlineData("null", "token-malformed")]
    [InlineData("\"soon\"", "token-malformed")]
    [InlineData("\"\"", "token-malformed")]
    [InlineData("0", "token-lifetime")]
    [InlineData("-1", "token-lifetime")]
    [InlineData("{}", "token-malformed")]
    [InlineData("[]", "token-malformed")]
    public Task Check_018_a_token_without_a_proper_end_is_refused(string expires, string reason) =>
        guarded.RefusesAsync(401, reason, $"Bearer {guarded.Token().With("exp", JsonNode.Parse(expires)).Sign()}");

    [Fact]
    public Task Check_018_a_token_without_an_end_is_refused() => guarded.RefusesAsync(401, "token-lifetime", $"Bearer {guarded.Token().Without("exp").Sign()}");

    [Fact]
    public Task Check_018_a_token_without_a_beginning_is_accepted() => guarded.AcceptsAsync(guarded.Token().Without("nbf").Sign());
}

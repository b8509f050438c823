using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Which tokens are valid: the protocol's checks 12, 13 and 16 to 18.</summary>
public sealed class TokenChecks(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    private const string AppId = GuardedBot.AppId;

    [Fact]
    public Task A_token_that_is_right_in_every_way_is_accepted() => guarded.AcceptsAsync(guarded.Token().Sign());

    [Fact]
    public Task Check_012_without_a_token_nobody_is_served() => guarded.RefusesAsync(401, null);

    [Theory]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer null")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer e30.e30.e30.e30.e30")]
    [InlineData("BotConnector e30.e30.e30")]
    public Task Check_013_what_is_no_token_is_refused(string authorization) => guarded.RefusesAsync(401, authorization);

    [Theory]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer {0} ,")]
    [InlineData("Bearer {0}, Bearer {0}")]
    [InlineData("Bearer Bearer {0}")]
    public Task Check_013_a_valid_token_that_is_not_sent_as_one_is_refused(string format) =>
        guarded.RefusesAsync(401, format.Replace("{0}", guarded.Token().Sign(), StringComparison.Ordinal));

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
        guarded.RefusesAsync(401, $"Bearer {guarded.Token().With("iss", issuer).Sign()}");

    [Theory]
    [InlineData("\"99999999-bbbb-4ccc-8ddd-000000000009\"")]
    [InlineData($"\"api://{AppId}\"")]
    [InlineData($"\"api://botid-{AppId}\"")]
    [InlineData($"\"{AppId}/\"")]
    [InlineData($"\"{AppId} \"")]
    [InlineData($"[\"{AppId}\", \"99999999-bbbb-4ccc-8ddd-000000000009\"]")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public Task Check_017_tokens_for_somebody_else_are_refused(string audience) =>
        guarded.RefusesAsync(401, $"Bearer {guarded.Token().With("aud", JsonNode.Parse(audience)).Sign()}");

    [Fact]
    public Task Check_017_a_token_for_nobody_is_refused() => guarded.RefusesAsync(401, $"Bearer {guarded.Token().Without("aud").Sign()}");

    [Theory]
    [InlineData(-60, -4 * 60)]
    [InlineData(4 * 60, 3600)]
    public Task Check_018_clocks_may_be_five_minutes_apart(int notBefore, int expires) =>
        guarded.AcceptsAsync(guarded.Token().With("nbf", guarded.In(notBefore)).With("exp", guarded.In(expires)).Sign());

    [Theory]
    [InlineData(-3600, -6 * 60)]
    [InlineData(6 * 60, 3600)]
    [InlineData(3 * 60, 60)]
    [InlineData(-60, -3600)]
    public Task Check_018_tokens_of_another_time_are_refused(int notBefore, int expires) =>
        guarded.RefusesAsync(401, $"Bearer {guarded.Token().With("nbf", guarded.In(notBefore)).With("exp", guarded.In(expires)).Sign()}");

    [Theory]
    [InlineData("null")]
    [InlineData("\"soon\"")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("{}")]
    [InlineData("[]")]
    public Task Check_018_a_token_without_a_proper_end_is_refused(string expires) =>
        guarded.RefusesAsync(401, $"Bearer {guarded.Token().With("exp", JsonNode.Parse(expires)).Sign()}");

    [Fact]
    public Task Check_018_a_token_without_an_end_is_refused() => guarded.RefusesAsync(401, $"Bearer {guarded.Token().Without("exp").Sign()}");

    [Fact]
    public Task Check_018_a_token_without_a_beginning_is_accepted() => guarded.AcceptsAsync(guarded.Token().Without("nbf").Sign());
}

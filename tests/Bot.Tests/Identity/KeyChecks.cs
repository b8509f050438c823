using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Where keys come from, and how often: the protocol's checks 22 and 23.</summary>
public sealed class KeyChecks
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Check_022_the_first_token_of_a_new_key_is_accepted()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        guarded.Issuer.Keys = [TestKey.Rotated.Published("msteams")];
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.AcceptsAsync(NewToken(guarded));
        Assert.Equal(2, guarded.Issuer.Fetches);
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Sign()}");
    }

    [Fact]
    public async Task Check_022_a_flood_of_unknown_keys_costs_one_fetch_an_interval_and_holds_up_nobody()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        for (int minute = 1; minute <= 3; minute++)
        {
            guarded.Bot.Clock.Advance(IssuerKeys.Interval);
            string[] tokens = [.. Enumerable.Range(0, 40).Select(n => guarded.Token().Headed("kid", $"unknown-{minute}-{n}").Sign(TestKey.Stranger))];
            var statuses = await Task.WhenAll(tokens.Select(token => guarded.PostAsync($"Bearer {token}", guarded.Message())));
            Assert.All(statuses, status => Assert.Equal(401, status));
            Assert.Equal(1 + minute, guarded.Issuer.Fetches);
            await guarded.AcceptsAsync(guarded.Token().Sign());
        }

        guarded.Issuer.Keys = [TestKey.Known.Published("msteams"), TestKey.Rotated.Published("msteams")];
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {NewToken(guarded)}");
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.AcceptsAsync(NewToken(guarded));
    }

    [Fact]
    public async Task Check_022_tokens_that_are_wrong_in_another_way_cost_no_fetch()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.RefusesAsync(401, "token-missing", null);
        await guarded.RefusesAsync(401, "token-malformed", "Bearer garbage");
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Sign(TestKey.Stranger)}");
        await guarded.RefusesAsync(401, "token-issuer", $"Bearer {Unknown(guarded.Token().With("iss", "https://sts.windows.net/x/"))}");
        await guarded.RefusesAsync(401, "token-lifetime", $"Bearer {Unknown(guarded.Token().With("exp", guarded.In(-3600)))}");
        Assert.Equal(1, guarded.Issuer.Fetches);
    }

    [Fact]
    public async Task Check_022_keys_are_fetched_anew_within_a_day_so_that_a_withdrawn_one_is_refused()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        guarded.Issuer.Keys = [TestKey.Rotated.Published("msteams")];
        guarded.Bot.Clock.Advance(IssuerKeys.Old);
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Sign()}");
        Assert.Equal(2, guarded.Issuer.Fetches);
    }

    [Fact]
    public async Task Check_022_keys_of_half_a_day_are_fetched_anew_while_they_are_used()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        guarded.Bot.Clock.Advance(IssuerKeys.Aging - Hour);
        await guarded.AcceptsAsync(guarded.Token().Sign());
        Assert.Equal(1, guarded.Issuer.Fetches);
        guarded.Bot.Clock.Advance(Hour);
        await guarded.AcceptsAsync(guarded.Token().Sign());
        await GuardedBot.UntilAsync(() => guarded.Issuer.Fetches == 2);
    }

    [Fact]
    public async Task Check_023_known_keys_go_on_while_the_issuer_is_down()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.AcceptsAsync(guarded.Token().Sign());
        guarded.Issuer.Instead = Results.StatusCode(503);
        guarded.Bot.Clock.Advance(IssuerKeys.Old + Hour);
        await guarded.AcceptsAsync(guarded.Token().Sign());
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {NewToken(guarded)}");
        Assert.Contains(guarded.Bot.Logs.All, line => line.Contains("keys could not be fetched", StringComparison.Ordinal));

        (guarded.Issuer.Instead, guarded.Issuer.Keys) = (null, [TestKey.Rotated.Published("msteams")]);
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.AcceptsAsync(NewToken(guarded));
    }

    [Fact]
    public async Task Check_023_a_start_while_the_issuer_is_down_lets_nobody_in_and_recovers()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Instead = Results.StatusCode(500));
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign()}");
        int asked = guarded.Issuer.Fetches;
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign(TestKey.Stranger)}");
        await guarded.RefusesAsync(401, "token-missing", null);
        await guarded.RefusesAsync(401, "token-malformed", "Bearer garbage");
        Assert.Equal(asked, guarded.Issuer.Fetches);

        guarded.Issuer.Instead = null;
        guarded.Bot.Clock.Advance(IssuerKeys.Interval);
        await guarded.AcceptsAsync(guarded.Token().Sign());
    }

    [Fact]
    public async Task Check_023_an_issuer_that_is_gone_from_the_network_lets_nobody_in()
    {
        await using var guarded = await GuardedBot.StartAsync();
        await guarded.Issuer.StopAsync();
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().Sign()}");
    }

    private static string Unknown(TestToken token) => token.Headed("kid", "unknown").Sign(TestKey.Stranger);

    private static string NewToken(GuardedBot guarded) => guarded.Token().Headed("kid", TestKey.Rotated.Kid).Sign(TestKey.Rotated);
}

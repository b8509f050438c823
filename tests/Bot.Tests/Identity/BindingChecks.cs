using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>What a valid token may be used for: the protocol's checks 19, 21 and 25.</summary>
public sealed class BindingChecks(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    private const string Elsewhere = "99999999-aaaa-4bbb-8ccc-000000000009";

    private string Url => guarded.Bot.Connector.Url;

    [Fact]
    public Task Check_019_a_token_for_no_service_url_is_refused() =>
        guarded.RefusesAsync(403, "service-url-claim", $"Bearer {guarded.Token().Without("serviceurl").Sign()}");

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("{0}/teams")]
    [InlineData("{0}//")]
    [InlineData(" {0}")]
    [InlineData("{0}.evil.example")]
    [InlineData("")]
    public Task Check_019_a_token_for_another_service_url_is_refused(string claimed) => guarded.RefusesAsync(
        403, "service-url-claim", $"Bearer {guarded.Token().With("serviceurl", claimed.Replace("{0}", Url, StringComparison.Ordinal)).Sign()}");

    [Fact]
    public async Task Check_019_a_token_for_several_service_urls_is_refused()
    {
        await guarded.RefusesAsync(403, "service-url-claim", $"Bearer {guarded.Token().With("serviceurl", new JsonArray(Url, "https://evil.example")).Sign()}");
        await guarded.RefusesAsync(403, "service-url-claim", $"Bearer {guarded.Token().Without("serviceurl").With("serviceUrl", Url).Sign()}");
    }

    [Fact]
    public async Task Check_019_case_and_one_trailing_slash_make_no_other_service_url()
    {
        await guarded.AcceptsAsync(guarded.Token().With("serviceurl", Url.ToUpperInvariant()).Sign());
        await guarded.AcceptsAsync(guarded.Token().With("serviceurl", $"{Url}/").Sign());
        await guarded.AcceptsAsync(guarded.Token().Sign(), guarded.MessageWith(activity => activity["serviceUrl"] = $"{Url}/"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams")]
    public Task Check_019_a_service_url_that_is_not_trusted_is_refused_whatever_the_token_says(string url) => guarded.RefusesAsync(
        403, "service-url", $"Bearer {guarded.Token().With("serviceurl", url).Sign()}", guarded.MessageWith(activity => activity["serviceUrl"] = url));

    [Theory]
    [InlineData("https://smba.new-region.example/amer/", "smba.new-region.example")]
    [InlineData("https://Evil.example:8443/", "evil.example")]
    [InlineData("https://smba.trafficmanager.net@evil.example/", "evil.example")]
    [InlineData("no-address", "-")]
    public async Task Check_052_the_host_of_a_service_url_that_is_not_trusted_is_named_for_whoever_operates_the_bot_and_counted(string url, string host)
    {
        using var counted = new CountedRefusals(guarded.Bot.Services);
        await guarded.RefusesAsync(403, "service-url", $"Bearer {guarded.Token().With("serviceurl", url).Sign()}", guarded.MessageWith(activity => activity["serviceUrl"] = url));
        Assert.Contains(guarded.Bot.Logs.All, line => line.StartsWith($"Error A service URL at {host} is not trusted; ", StringComparison.Ordinal));
        Assert.Equal(["service-url"], counted.Reasons);
    }

    [Fact]
    public async Task Check_052_a_host_that_no_token_vouches_for_is_not_named()
    {
        await guarded.RefusesAsync(403, "service-url-claim", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => activity["serviceUrl"] = "https://made-up.example/"));
        Assert.DoesNotContain(guarded.Bot.Logs.All, line => line.Contains("made-up.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("MSTEAMS")]
    [InlineData("msteams ")]
    public Task Check_021_other_channels_are_refused_even_when_the_key_vouches_for_them(string channel) => guarded.RefusesAsync(
        403, "channel", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => activity["channelId"] = channel));

    [Fact]
    public async Task Check_025_other_tenants_are_refused()
    {
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, Elsewhere, Elsewhere)));
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, Elsewhere, null)));
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, null, Elsewhere)));
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, "", "")));
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, null, null)));
    }

    [Fact]
    public async Task Check_025_a_tenant_that_is_named_elsewhere_counts_for_nothing()
    {
        var activity = guarded.MessageWith(activity => FromTenant(activity, null, null));
        activity["from"]!["tenantId"] = GuardedBot.Tenant;
        activity["tenantId"] = GuardedBot.Tenant;
        await guarded.RefusesAsync(403, "tenant", $"Bearer {guarded.Token().With("tid", GuardedBot.Tenant).Sign()}", activity);
    }

    [Fact]
    public Task Check_025_the_own_tenant_is_served_however_it_is_written() =>
        guarded.AcceptsAsync(guarded.Token().Sign(), guarded.MessageWith(activity => FromTenant(activity, GuardedBot.Tenant.ToUpperInvariant(), null)));

    [Fact]
    public async Task Check_025_two_tenants_at_once_are_refused()
    {
        guarded.Bot.Store.Reset();
        int before = guarded.Bot.Connector.All.Count;
        Assert.Equal(400, await guarded.PostAsync($"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, GuardedBot.Tenant, Elsewhere))));
        Assert.Equal(400, await guarded.PostAsync($"Bearer {guarded.Token().Sign()}", guarded.MessageWith(activity => FromTenant(activity, Elsewhere, GuardedBot.Tenant))));
        Assert.Equal((0, 0), (guarded.Bot.Store.Reads, guarded.Bot.Store.Commits));
        Assert.Equal(before, guarded.Bot.Connector.All.Count);
    }

    private static void FromTenant(JsonNode activity, string? channelData, string? conversation)
    {
        activity["channelData"] = channelData is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = channelData } };
        activity["conversation"]!["tenantId"] = conversation;
    }
}

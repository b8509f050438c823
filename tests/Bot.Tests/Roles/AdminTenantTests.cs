using CoachBot.Bot.Tests.Identity;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>Admins by setting are people of the bot's own tenant; in another the same object id is somebody else.</summary>
public sealed class AdminTenantTests
{
    private const string Elsewhere = "99999999-aaaa-4bbb-8ccc-000000000009";

    [Theory]
    [InlineData(GuardedBot.Tenant, "Choose a person")]
    [InlineData("11111111-AAAA-4BBB-8CCC-000000000001", "Choose a person")]
    [InlineData(Elsewhere, "Only an admin can do that")]
    public async Task An_admin_by_setting_is_one_in_the_bots_own_tenant_only(string tenant, string answer)
    {
        await using var guarded = await GuardedBot.StartAsync(settings:
            ["--Coach:Admins", TwoPeople.Alex, "--Bot:AllowedTenants:0", GuardedBot.Tenant, "--Bot:AllowedTenants:1", Elsewhere]);
        await guarded.AcceptsAsync(guarded.Token().Sign(), guarded.MessageWith(activity =>
        {
            activity["text"] = "roles";
            activity["channelData"]!["tenant"]!["id"] = tenant;
            activity["conversation"]!["tenantId"] = tenant;
        }));
        Assert.Contains(answer, guarded.Bot.Connector.All[^1].Body.GetRawText(), StringComparison.Ordinal);
    }
}

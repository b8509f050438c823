using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Dialogs.Roles;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>Roles of one person changed in the turn of another, on the real store.</summary>
public sealed class GrantTests : IAsyncLifetime
{
    private const string Never = "88888888-0000-4000-8000-000000000008";

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task A_role_given_holds_from_the_other_persons_next_message_on()
    {
        Assert.Contains("Bo 王 is an admin now", await people.GiveAsync(Alex, Bo, "admin"), StringComparison.Ordinal);
        var answers = await people.SayAsync(Bo, "roles");
        Assert.Contains("You are an admin now", answers[0].Text, StringComparison.Ordinal);
        Assert.Contains("Choose a person", answers[1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Alex Example is a trainer now", await people.GiveAsync(Bo, Alex, "trainer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_it_and_when_is_kept_among_the_rows_of_the_other()
    {
        await people.GiveAsync(Alex, Bo, "manager");
        await people.GiveAsync(Alex, Bo, "manager", "take");
        var audit = await people.AuditAsync(Bo);
        Assert.Equal(["given", "taken"], audit.Select(row => row.GetProperty("how").GetString()!).Order());
        Assert.All(audit, row => Assert.Equal(
            ("2026-11-23T10:00:00Z", Alex, "manager", 1),
            (row.GetProperty("at").GetString(), row.GetProperty("by").GetString(), row.GetProperty("role").GetString(), row.GetProperty("v").GetInt32())));
        Assert.Empty(await people.AuditAsync(Alex));
    }

    [Fact]
    public async Task Ones_own_change_is_kept_with_ones_own_turn()
    {
        people.Bot.Store.Reset();
        await people.GiveAsync(Alex, Alex, "manager");
        Assert.Equal(2, people.Bot.Store.Commits);
        Assert.Equal("given", Assert.Single(await people.AuditAsync(Alex)).GetProperty("how").GetString());
        Assert.Contains("a manager and an admin", Assert.Single(await people.SayAsync(Alex, "my role")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_never_met_is_given_a_role_and_welcomed_when_they_come()
    {
        await people.GiveAsync(Alex, Never, "manager");
        Assert.Equal([Role.Manager], (await people.RolesOfAsync(Never)).Now.Given);
        var answers = await people.SayAsync(Never, "hi");
        Assert.Contains("I am CoachBot, your sales coach", answers[0].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("You are a manager now", answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_of_the_other_is_touched()
    {
        await people.SayAsync(Bo, "log 3h visits", "bo-logs");
        await people.SayAsync(Bo, "remind me at 18:30");
        await people.GiveAsync(Alex, Bo, "manager");
        Assert.Contains("3 h", (await people.SayAsync(Bo, "week"))[1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Set to 18:30", Assert.Single(await people.SayAsync(Bo, "remind")).Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await people.SayAsync(Bo, "log 3h visits", "bo-logs"));
    }

    [Fact]
    public async Task The_target_is_always_of_the_admins_own_tenant()
    {
        await people.GiveAsync(Alex, Bo, "manager");
        var elsewhere = Activities.Message(people.Bot.Connector.Url, "my role", "other-tenant");
        elsewhere["from"]!["aadObjectId"] = Bo;
        elsewhere["conversation"]!["tenantId"] = "99999999-aaaa-4bbb-8ccc-000000000009";
        elsewhere["channelData"]!["tenant"]!["id"] = "99999999-aaaa-4bbb-8ccc-000000000009";
        using var response = await people.Bot.PostAsync(elsewhere);
        Assert.Contains(people.Bot.Connector.All, sent => sent.ReplyTo == "other-tenant" && sent.Text == "You are a sales rep.");
    }

    [Theory]
    [InlineData("who", "88888888-0000-4000-8000-000000000008/x")]
    [InlineData("who", "../people")]
    [InlineData("role", "root")]
    [InlineData("how", "{}")]
    public async Task What_is_made_up_on_a_card_changes_nothing(string field, string value)
    {
        var data = await people.FilledAsync(Alex, Never, "manager");
        data[field] = value;
        Assert.Contains("⚠", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Equal(HeldRoles.None, await people.RolesOfAsync(Never));
        Assert.Empty(await people.AuditAsync(Never));
    }

    [Fact]
    public async Task A_rep_pressing_an_admins_card_gives_nothing_whoever_the_card_says_it_is_for()
    {
        var data = await people.FilledAsync(Alex, Bo, "admin");
        Assert.Contains("made for somebody else", await people.PressAsync(Bo, data.DeepClone()), StringComparison.Ordinal);

        var own = Activities.ButtonData(Assert.Single(await people.SayAsync(Bo, "log")), "Save");
        data["owner"] = own["owner"]!.DeepClone();
        Assert.Equal("Only an admin can do that; please ask one of yours. Nothing was changed.", await people.PressAsync(Bo, data));
        Assert.Equal(HeldRoles.None, await people.RolesOfAsync(Bo));
    }

    [Fact]
    public async Task Undo_takes_it_back_and_both_are_kept()
    {
        var given = JsonNode.Parse(await people.GiveAsync(Alex, Bo, "manager"))!;
        var undo = Activities.ButtonOf(given, "Undo");
        Assert.Contains("no longer a manager", await people.PressAsync(Alex, undo.DeepClone()), StringComparison.Ordinal);
        Assert.Contains("undone already", await people.PressAsync(Alex, undo.DeepClone()), StringComparison.Ordinal);
        Assert.Equal(new HeldRoles(default, default, 2), await people.RolesOfAsync(Bo));
        Assert.Equal(2, (await people.AuditAsync(Bo)).Count);
    }

    [Fact]
    public async Task A_turn_that_changes_no_colleague_costs_no_more_than_before()
    {
        people.Bot.Store.Reset();
        await people.SayAsync(Alex, "roles");
        Assert.Equal((0, 1), (people.Bot.Store.Reads, people.Bot.Store.Commits));
    }
}

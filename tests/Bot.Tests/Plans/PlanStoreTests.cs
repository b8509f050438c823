using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Tests.Teams;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using static CoachBot.Bot.Tests.Teams.TeamBot;

namespace CoachBot.Bot.Tests.Plans;

/// <summary>Account plans on the real store.</summary>
public sealed class PlanStoreTests : IAsyncLifetime
{
    private TeamBot team = null!;

    public async ValueTask InitializeAsync() => team = await StartAsync();

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task From_the_first_word_to_a_step_that_is_found_again()
    {
        await BeginAsync(Bo, "Huarui");
        await WriteAsync(Bo, "customer-strategy", "grow abroad");
        Assert.Contains("1 of 8", await team.HearAsync(Bo, "plan huarui"), StringComparison.Ordinal);
        Assert.Equal([RowKeys.PlanHead("p0001"), RowKeys.PlanPart("p0001", "text/customer-strategy")], await KeysAsync(Bo));
    }

    [Fact]
    public async Task An_emptied_text_leaves_no_row()
    {
        await BeginAsync(Bo, "Huarui");
        await WriteAsync(Bo, "customer-strategy", "grow abroad");
        await WriteAsync(Bo, "customer-strategy", "");
        Assert.Equal([RowKeys.PlanHead("p0001")], await KeysAsync(Bo));
    }

    [Fact]
    public async Task Opening_a_step_is_one_range_read()
    {
        await BeginAsync(Bo, "Huarui");
        var open = await team.ButtonAsync(Bo, "plan huarui", "Open step", ("step", "collect"));
        team.Store.Reset();
        await team.People.PressAsync(Bo, open);
        Assert.Equal([(OwnerOf(Bo), RowKeys.PlanOwn("p0001"))], team.Store.Read);
    }

    [Fact]
    public async Task Nobody_opens_the_plan_of_somebody_else_by_its_id()
    {
        await BeginAsync(Bo, "Huarui");
        await BeginAsync(Alex, "Own");
        Assert.DoesNotContain("Huarui", await team.HearAsync(Alex, "plan"), StringComparison.Ordinal);
        Assert.Equal([RowKeys.PlanHead("p0001")], await KeysAsync(Alex));
    }

    [Fact]
    public async Task The_list_of_plans_is_read_without_what_they_say()
    {
        await BeginAsync(Bo, "Huarui");
        await WriteAsync(Bo, "customer-strategy", "grow abroad");
        team.Store.Reset();
        Assert.Contains("Huarui", await team.HearAsync(Bo, "plan"), StringComparison.Ordinal);
        Assert.Equal([(OwnerOf(Bo), RowKeys.PlanListPrefix), (OwnerOf(Bo), RowKeys.SponsorPrefix)], team.Store.Read);
        var row = Assert.Single(await team.Store.ReadRangeAsync(OwnerOf(Bo), RowKeys.PlanListPrefix, RowKeys.End(RowKeys.PlanListPrefix), TestContext.Current.CancellationToken));
        Assert.Equal(("Huarui", 2), PlanRows.ReadListed(row) is var listed ? (listed.Head.Account, listed.Percent) : default);
    }

    [Fact]
    public async Task A_step_is_asked_one_by_one_and_found_again()
    {
        await BeginAsync(Bo, "Huarui");
        await team.HearAsync(Bo, "plan huarui step 1");
        Assert.Contains("1 of 8", await team.HearAsync(Bo, "one by one"), StringComparison.Ordinal);
        Assert.Contains("2 of 8", await team.HearAsync(Bo, "grow abroad"), StringComparison.Ordinal);
        Assert.Equal([RowKeys.PlanHead("p0001"), RowKeys.PlanPart("p0001", "text/customer-strategy")], await KeysAsync(Bo));
    }

    [Fact]
    public async Task A_colleague_is_told_who_plans_an_account_until_it_is_archived()
    {
        await BeginAsync(Bo, "Huarui Electronics");
        Assert.Contains("Two plans for one account", await BeginAsync(Alex, "Huarui Electronic Ltd"), StringComparison.Ordinal);
        Assert.Empty(await KeysAsync(Alex));
        string settings = await team.PressAsync(Bo, "plan huarui electronics", "Settings");
        string years = await team.People.PressAsync(Bo, TeamBot.ButtonOf(settings, "Archive or next year"));
        string asked = await team.People.PressAsync(Bo, TeamBot.ButtonOf(years, "Archive"));
        await team.People.PressAsync(Bo, TeamBot.ButtonOf(asked, "Archive it"));
        Assert.Empty(await RegisterAsync());
        Assert.Contains("Begun", await BeginAsync(Alex, "Huarui Electronic Ltd"), StringComparison.Ordinal);
        Assert.Single(await RegisterAsync());
    }

    [Fact]
    public async Task What_was_registered_and_never_begun_is_told_nobody()
    {
        var begin = await team.ButtonAsync(Bo, "plan", "Begin", ("account", "Wrongly named"), ("tier", "b"));
        team.DieBetweenTheCommits();
        await team.People.PressAsync(Bo, begin, "dies");
        Assert.Single(await RegisterAsync());
        Assert.Contains("Begun", await BeginAsync(Bo, "Rightly named"), StringComparison.Ordinal);
        Assert.Contains("Begun", await BeginAsync(Alex, "Wrongly named"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_was_registered_before_the_process_died_is_begun_by_the_same_press()
    {
        var begin = await team.ButtonAsync(Bo, "plan", "Begin", ("account", "Huarui"), ("tier", "b"));
        team.DieBetweenTheCommits();
        await team.People.PressAsync(Bo, begin.DeepClone(), "dies");
        Assert.Single(await RegisterAsync());
        Assert.Contains("Begun", await team.People.PressAsync(Bo, begin, "dies"), StringComparison.Ordinal);
        Assert.Single(await RegisterAsync());
        Assert.Equal([RowKeys.PlanHead("p0001")], await KeysAsync(Bo));
    }

    [Fact]
    public async Task A_colleagues_account_is_suggested_once_two_letters_are_typed_and_ones_own_before()
    {
        await BeginAsync(Bo, "Huarui, Suzhou");
        await BeginAsync(Alex, "Zhongda");
        Assert.Equal(["Zhongda"], await SuggestedAsync(Alex, ""));
        Assert.Empty(await SuggestedAsync(Alex, "u"));
        Assert.Equal(["Huarui, Suzhou"], await SuggestedAsync(Alex, "RUI"));
        string asked = await team.PressAsync(Alex, "plan new", "Begin", ("account", " "), ("known-account", "Huarui, Suzhou"), ("tier", "b"));
        Assert.Contains("pull the customer two ways", asked, StringComparison.Ordinal);
        Assert.Contains("Huarui, Suzhou", asked, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> SuggestedAsync(string who, string typed)
    {
        var search = Activities.Sample("17", team.People.Bot.Connector.Url);
        search["from"]!["aadObjectId"] = who;
        search["value"]!["dataset"] = "accounts";
        search["value"]!["queryText"] = typed;
        var (_, body) = await team.People.Bot.InvokeAsync(search);
        return [.. body.GetProperty("value").GetProperty("results").EnumerateArray().Select(result => result.GetProperty("value").GetString()!)];
    }

    private Task<IReadOnlyList<StoredRow>> RegisterAsync() => team.Store.ReadRangeAsync(
        OrganisationKeys.Owner(new(Tenant, Bo)), OrganisationKeys.AccountPrefix, RowKeys.End(OrganisationKeys.AccountPrefix), TestContext.Current.CancellationToken);

    private Task<string> BeginAsync(string who, string account) => team.PressAsync(who, "plan", "Begin", ("account", account), ("tier", "b"));

    /// <summary>Opens the step that collects, and saves one of its texts.</summary>
    private async Task WriteAsync(string who, string field, string text)
    {
        var form = JsonNode.Parse(await team.People.PressAsync(who, await team.ButtonAsync(who, "plan huarui", "Open step", ("step", "collect"))))!;
        var save = Activities.ButtonOf(form, "Save");
        save[field] = text;
        await team.People.PressAsync(who, save);
    }

    private async Task<string[]> KeysAsync(string who) =>
        [.. (await team.Store.ReadRangeAsync(OwnerOf(who), RowKeys.PlanPrefix, RowKeys.End(RowKeys.PlanPrefix), TestContext.Current.CancellationToken)).Select(row => row.Key)];
}

using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Teams;
using CoachBot.Bot.Turns;
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

    private Task<string> BeginAsync(string who, string account) => team.PressAsync(who, "plan", "Begin", ("account", account), ("tier", "b"));

    /// <summary>Opens the step that collects, and saves one of its texts.</summary>
    private async Task WriteAsync(string who, string field, string text)
    {
        var form = JsonNode.Parse(await team.People.PressAsync(who, await team.ButtonAsync(who, "plan huarui", "Open step", ("step", "collect"))))!;
        var save = form["actions"]![0]!["data"]!.DeepClone();
        save[field] = text;
        await team.People.PressAsync(who, save);
    }

    private async Task<string[]> KeysAsync(string who) =>
        [.. (await team.Store.ReadRangeAsync(OwnerOf(who), RowKeys.PlanPrefix, RowKeys.End(RowKeys.PlanPrefix), TestContext.Current.CancellationToken)).Select(row => row.Key)];
}

using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Tests.Teams;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Plans.Reviews;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using static CoachBot.Bot.Tests.Teams.TeamBot;

namespace CoachBot.Bot.Tests.Plans;

/// <summary>Reviews of account plans on the real store: Alex leads Bo.</summary>
public sealed class PlanReviewStoreTests : IAsyncLifetime
{
    private TeamBot team = null!;

    public async ValueTask InitializeAsync()
    {
        team = await StartAsync();
        await team.WinAsync(Alex, Bo);
        await team.PressAsync(Bo, "plan", "Begin", ("account", "Huarui"), ("tier", "b"));
    }

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task From_submitting_to_approved_and_the_version_read_again()
    {
        await SubmitAsync();
        Assert.Single((await team.ProfileAsync(Alex)).News);
        Assert.Contains("Approved: Huarui", await team.People.PressAsync(Alex, await ApprovalAsync()), StringComparison.Ordinal);
        Assert.Equal(PlanStatus.Approved, (await HeadAsync()).Status);
        Assert.Single((await team.ProfileAsync(Bo)).News);
        Assert.Contains("This is version 1", await team.People.PressAsync(Bo, Reading(Bo)), StringComparison.Ordinal);
        Assert.DoesNotContain("This is version 1", await team.People.PressAsync(Dana, Reading(Dana)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_plan_that_was_reviewed_is_one_range_read()
    {
        await SubmitAsync();
        await team.People.PressAsync(Alex, await ApprovalAsync());
        var step = await team.ButtonAsync(Bo, "plan huarui", "Open step", ("step", "collect"));
        team.Store.Reset();
        await team.People.PressAsync(Bo, step);
        Assert.Equal([(OwnerOf(Bo), RowKeys.PlanOwn("p0001"))], team.Store.Read);
    }

    [Fact]
    public async Task The_list_of_a_team_reads_lists_and_no_plan()
    {
        team.Store.Reset();
        Assert.Contains("Huarui", await team.HearAsync(Alex, "plans"), StringComparison.Ordinal);
        Assert.Contains((OwnerOf(Bo), RowKeys.PlanListPrefix), team.Store.Read);
        Assert.DoesNotContain(team.Store.Read, read => read.Item2.StartsWith(RowKeys.PlanPrefix, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_review_that_was_begun_is_kept_while_the_plan_is_read()
    {
        await SubmitAsync();
        var look = Data(Alex, ReviewPresses.OpenOp, $"{Bo}/p0001");
        look["shown"] = (await ApprovalAsync())["shown"]!.DeepClone();
        look[ReviewForm.CommentOn(ReviewQuestion.Linked)] = "No budget";
        Assert.Contains("Continue review", await team.People.PressAsync(Alex, look), StringComparison.Ordinal);
        Assert.Contains("No budget", await team.People.PressAsync(Alex, Data(Alex, ReviewPresses.FormOp, $"{Bo}/p0001")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_died_between_the_commits_is_told_as_if_it_had_not()
    {
        await SubmitAsync();
        var approve = await ApprovalAsync();
        team.DieBetweenTheCommits();
        Assert.Contains("I cannot tell whether that was saved", await team.People.PressAsync(Alex, approve.DeepClone(), "twice"), StringComparison.Ordinal);
        Assert.Contains("Approved: Huarui", await team.People.PressAsync(Alex, approve, "twice"), StringComparison.Ordinal);
        Assert.Single((await team.ProfileAsync(Bo)).News);
    }

    [Fact]
    public async Task What_its_owner_takes_back_at_the_same_moment_is_not_approved()
    {
        await SubmitAsync();
        var approve = await ApprovalAsync();
        var withdraw = Data(Bo, ReviewPresses.WithdrawOp, "p0001");
        bool isTaken = false;
        team.Store.Meanwhile = async _ =>
        {
            await team.People.PressAsync(Bo, withdraw);
            isTaken = true;
        };
        Assert.Contains("Nothing was saved", await team.People.PressAsync(Alex, approve), StringComparison.Ordinal);
        Assert.True(isTaken);
        Assert.Equal(PlanStatus.Draft, (await HeadAsync()).Status);
    }

    private Task<string> SubmitAsync() => team.People.PressAsync(Bo, Data(Bo, ReviewPresses.SubmitOp, "p0001"));

    /// <summary>What the button that approves sends, with every question answered.</summary>
    private async Task<JsonNode> ApprovalAsync()
    {
        var form = JsonNode.Parse(await team.People.PressAsync(Alex, Data(Alex, ReviewPresses.FormOp, $"{Bo}/p0001")))!;
        var approve = Activities.ButtonOf(form, "Approve");
        foreach (var question in ReviewQuestions.All)
        {
            approve[ReviewForm.AnswerOf(question)] = ReviewForm.Yes;
        }

        return approve;
    }

    private static JsonObject Reading(string who) => Data(who, VersionPresses.ReadOp, $"{Bo}/p0001/1//0");

    private static JsonObject Data(string who, string op, string about) =>
        new JsonObject { ["op"] = op, ["id"] = $"{op}/{about}", ["owner"] = new PersonKey(Tenant, who).Mark, ["about"] = about };

    private async Task<PlanHead> HeadAsync() =>
        PlanRows.Read(await team.Store.ReadRangeAsync(OwnerOf(Bo), RowKeys.PlanPrefix, RowKeys.End(RowKeys.PlanPrefix), TestContext.Current.CancellationToken)).Single().Head;
}

using CoachBot.Bot.Turns;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using static CoachBot.Bot.Tests.Teams.TeamBot;

namespace CoachBot.Bot.Tests.Teams;

/// <summary>Who leads whom, and the matrix, on the real store.</summary>
public sealed class TeamTests : IAsyncLifetime
{
    private TeamBot team = null!;

    public async ValueTask InitializeAsync() => team = await StartAsync();

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task From_the_invitation_to_the_matrix()
    {
        Assert.Contains("Done: I will ask Bo 王 when they next write", await team.InviteAsync(Alex, Bo), StringComparison.Ordinal);
        Assert.Null((await team.ProfileAsync(Bo)).Leader);
        Assert.Contains("Alex Example invites you to their team", await team.HearAsync(Bo, "hi"), StringComparison.Ordinal);
        Assert.Contains("You are on the team of Alex Example now", await team.PressAsync(Bo, "team", "Accept"), StringComparison.Ordinal);
        Assert.Contains("**Bo 王**: member since 23 Nov 2026", await team.HearAsync(Alex, "team"), StringComparison.Ordinal);
        Assert.Contains("Placed: Bo 王.", await team.PlaceAsync(Alex, Bo, "asks good questions"), StringComparison.Ordinal);
        Assert.Contains("asks good questions", await team.HearAsync(Alex, "team matrix"), StringComparison.Ordinal);
        Assert.Contains("is where they were before", await team.HearAsync(Alex, "undo"), StringComparison.Ordinal);
        Assert.DoesNotContain("asks good questions", await team.HearAsync(Alex, "team matrix"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_shown_once_and_comes_after_the_answer_to_a_press()
    {
        await team.InviteAsync(Alex, Bo);
        var form = await team.ButtonAsync(Bo, "hi", "Accept");
        Assert.DoesNotContain("invites you", await team.HearAsync(Bo, "week"), StringComparison.Ordinal);
        Assert.Contains("You are on the team", await team.People.PressAsync(Bo, form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removed_nothing_of_it_is_left_but_what_the_rep_logged()
    {
        await team.WinAsync(Alex, Bo);
        await team.PlaceAsync(Alex, Bo);
        await team.People.SayAsync(Bo, "log 3h visits");
        var question = await team.PressAsync(Alex, "team", "Remove", ("member", Bo));
        var sure = System.Text.Json.Nodes.JsonNode.Parse(question)!["actions"]!.AsArray().Single(action => action!["title"]!.GetValue<string>() == "Yes, remove")!["data"]!;
        Assert.Contains("is not on your list any more", await team.People.PressAsync(Alex, sure.DeepClone()), StringComparison.Ordinal);
        Assert.Empty(await team.RowsAsync(Alex));
        Assert.Null((await team.ProfileAsync(Bo)).Leader);
        Assert.Contains("3 h", await team.HearAsync(Bo, "today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manager_of_the_manager_sees_the_matrix_and_nobody_else()
    {
        await team.WinAsync(Dana, Alex);
        await team.WinAsync(Alex, Bo);
        await team.PlaceAsync(Alex, Bo, "secret note");
        Assert.Contains("secret note", await team.HearAsync(Dana, "team matrix Alex"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret note", await team.HearAsync(Bo, "team matrix Alex"), StringComparison.Ordinal);
        await team.PressAsync(Alex, "leave team", "Yes, leave");
        Assert.DoesNotContain("secret note", await team.HearAsync(Dana, "team matrix Alex"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("team matrix")]
    [InlineData("week")]
    [InlineData("privacy")]
    [InlineData("undo")]
    public async Task A_reps_turn_never_loads_what_the_manager_noted(string said)
    {
        await team.WinAsync(Alex, Bo);
        await team.PlaceAsync(Alex, Bo, "secret note");
        team.Store.Reset();
        Assert.DoesNotContain("secret note", await team.HearAsync(Bo, said), StringComparison.Ordinal);
        Assert.All(team.Store.Read, read => Assert.Equal(OwnerOf(Bo), read.Owner));
    }

    [Theory]
    [InlineData("team.save")]
    [InlineData("team.remove")]
    [InlineData("team.remove.sure")]
    [InlineData("matrix.save")]
    [InlineData("matrix.show")]
    [InlineData("matrix.undo")]
    public async Task What_a_rep_makes_up_for_a_managers_card_is_refused(string operation)
    {
        await team.WinAsync(Alex, Bo);
        await team.PlaceAsync(Alex, Bo, "secret note");
        var data = await team.ButtonAsync(Bo, "log", "Save", ("rep", Bo), ("ability", "has"), ("attitude", "willing"), ("who", Dana), ("member", Bo));
        data["op"] = operation;
        team.Store.Reset();
        Assert.Equal("Only a manager can do that; please ask one of yours. Nothing was changed.", await team.People.PressAsync(Bo, data));
        Assert.All(team.Store.Read, read => Assert.Equal(OwnerOf(Bo), read.Owner));
        Assert.Contains("secret note", await team.HearAsync(Alex, "team matrix"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_whom_the_coach_had_never_met_is_called_by_name_once_known()
    {
        const string never = "88888888-0000-4000-8000-000000000008";
        Assert.Contains("I will ask 88888888 when they next write", await team.InviteAsync(Alex, never), StringComparison.Ordinal);
        var answers = await team.People.SayAsync(never, "hi");
        Assert.Contains("I am CoachBot, your sales coach", answers[0].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Alex Example invites you", answers[1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("**Cy Example**: invited on", await team.HearAsync(Alex, "team"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_invitation_lies_with_the_rep_and_the_list_with_the_manager()
    {
        await team.InviteAsync(Alex, Bo);
        Assert.Equal((Alex, "Alex Example"), ((await team.ProfileAsync(Bo)).Invitation!.ObjectId, (await team.ProfileAsync(Bo)).Invitation!.Name));
        Assert.Equal([RowKeys.Member(Bo)], (await team.RowsAsync(Alex)).Select(row => row.Key));
        Assert.Empty(await team.RowsAsync(Bo));
    }
}

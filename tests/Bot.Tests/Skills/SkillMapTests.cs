using CoachBot.Bot.Tests.Teams;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using static CoachBot.Bot.Tests.Teams.TeamBot;

namespace CoachBot.Bot.Tests.Skills;

/// <summary>Skill maps, and what a manager wants of skills, on the real store.</summary>
public sealed class SkillMapTests : IAsyncLifetime
{
    /// <summary>The read of the organisation's skills: a range that begins with their guard.</summary>
    private static readonly (Owner Owner, string Key) Skills = (new(OrganisationKeys.Table, OwnerOf(Bo).Id.Split('/')[0]), OrganisationKeys.Revision);

    private TeamBot team = null!;

    public async ValueTask InitializeAsync() => team = await StartAsync();

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task From_a_rating_to_the_map_and_the_history()
    {
        await team.HearAsync(Bo, "rate price 3 gave in at once");
        await team.HearAsync(Bo, "rate needs 5");
        string map = await team.HearAsync(Bo, "skills map");
        Assert.Contains("Target 6, now 3: gap 3 × medium importance (weight 2) = 6", map, StringComparison.Ordinal);
        Assert.Contains("No manager has set importance or targets for you", map, StringComparison.Ordinal);
        Assert.Contains("gave in at once", await team.HearAsync(Bo, "skill history price"), StringComparison.Ordinal);
        Assert.Contains("What 4 would look like", await team.HearAsync(Bo, "what next"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skills map")]
    [InlineData("what next")]
    [InlineData("skill history price")]
    public async Task One_s_own_takes_one_read_of_the_skills_one_of_all_the_ratings_and_two_of_what_is_wanted(string said)
    {
        await team.WinAsync(Alex, Bo);
        await team.HearAsync(Bo, "rate price 3");
        await team.HearAsync(Bo, "rate needs 4");
        await team.HearAsync(Bo, "rate value 5");
        team.Store.Reset();
        await team.HearAsync(Bo, said);
        Assert.Equal(
            [Skills, (OwnerOf(Bo), RowKeys.RatingPrefix), (OwnerOf(Alex), RowKeys.Aims), (OwnerOf(Alex), RowKeys.Member(Bo))],
            team.Store.Read.OrderBy(read => read.Owner == Skills.Owner ? 0 : read.Owner == OwnerOf(Bo) ? 1 : 2));
    }

    [Fact]
    public async Task Without_a_manager_nobody_else_s_rows_are_read()
    {
        await team.HearAsync(Bo, "rate price 3");
        team.Store.Reset();
        await team.HearAsync(Bo, "skills map");
        Assert.Equal([Skills, (OwnerOf(Bo), RowKeys.RatingPrefix)], team.Store.Read);
    }

    [Fact]
    public async Task A_manager_sees_the_map_of_a_rep_once_the_rep_has_accepted_and_until_the_rep_leaves()
    {
        await team.HearAsync(Bo, "rate price 3 gave in at once");
        await team.InviteAsync(Alex, Bo);
        Assert.Contains("Nobody has accepted you as their manager yet", await team.HearAsync(Alex, "skills map Bo"), StringComparison.Ordinal);
        await team.PressAsync(Bo, "team", "Accept");
        Assert.Contains("Target 6, now 3", await team.HearAsync(Alex, "skills map Bo"), StringComparison.Ordinal);
        Assert.Contains("gave in at once", await team.HearAsync(Alex, "skill history Bo price"), StringComparison.Ordinal);
        await team.PressAsync(Bo, "leave team", "Yes, leave");
        Assert.DoesNotContain("now 3", await team.HearAsync(Alex, "skills map Bo"), StringComparison.Ordinal);
        Assert.DoesNotContain("gave in", await team.HearAsync(Alex, "skill history Bo price"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skills.map")]
    [InlineData("skills.history")]
    public async Task A_card_made_up_for_somebody_one_does_not_lead_loads_nothing_of_theirs(string operation)
    {
        await team.WinAsync(Alex, Bo);
        await team.HearAsync(Bo, "rate price 3");
        foreach (string other in (string[])[Dana, Bo])
        {
            var data = await team.ButtonAsync(other, "log", "Save", ("skill", "price"));
            (data["op"], data["about"]) = (operation, other == Dana ? Bo : Alex);
            team.Store.Reset();
            Assert.Contains("to nobody else", await team.People.PressAsync(other, data), StringComparison.Ordinal);
            Assert.DoesNotContain(team.Store.Read, read => read.Key == RowKeys.RatingPrefix);
        }
    }

    [Fact]
    public async Task Each_of_two_managers_sets_what_holds_for_their_own_reps()
    {
        await team.WinAsync(Alex, Bo);
        await team.HearAsync(Bo, "rate price 3");
        await team.PressAsync(Alex, "importance", "Save", ("i-price", "high"), ("t-price", "7"));
        await team.PressAsync(Dana, "importance", "Save", ("i-price", "low"), ("t-price", "5"));
        Assert.Contains("Target 7, now 3: gap 4 × high importance (weight 3) = 12", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
        Assert.Contains("Importance and targets: Alex Example, for the team.", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
        await team.WinAsync(Dana, Bo);
        Assert.Contains("Target 5, now 3: gap 2 × low importance (weight 1) = 2", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
        Assert.DoesNotContain("now 3", await team.HearAsync(Alex, "skills map Bo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_manager_saw_is_not_told_as_what_the_next_one_did()
    {
        await team.WinAsync(Alex, Bo);
        await team.HearAsync(Bo, "rate price 6");
        await team.HearAsync(Alex, "rate Bo price 2 gave way");
        Assert.Contains("You say 6, your manager says 2", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
        await team.WinAsync(Dana, Bo);
        Assert.DoesNotContain("your manager says", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
        Assert.DoesNotContain("you say", await team.HearAsync(Dana, "skills map Bo"), StringComparison.Ordinal);
        Assert.Contains("Earlier manager, 23 Nov 2026. Evidence: gave way", await team.HearAsync(Dana, "skill history Bo price"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_for_one_rep_is_read_by_that_rep_with_the_reason_and_by_nobody_else()
    {
        await team.WinAsync(Alex, Bo);
        await team.WinAsync(Alex, Dana);
        await team.HearAsync(Bo, "rate price 3");
        await team.HearAsync(Dana, "rate price 3");
        await OverrideAsync("high", "The Zhao tender");
        string map = await team.HearAsync(Bo, "skills map");
        Assert.Contains("set by Alex Example: **Price** high", map, StringComparison.Ordinal);
        Assert.Contains("The Zhao tender", map, StringComparison.Ordinal);
        Assert.DoesNotContain("Zhao tender", await team.HearAsync(Dana, "skills map"), StringComparison.Ordinal);
        await OverrideAsync("team", "");
        Assert.DoesNotContain("Zhao tender", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_leaves_the_membership_as_it_is()
    {
        await team.WinAsync(Alex, Bo);
        await OverrideAsync("high", "The Zhao tender");
        Assert.Contains("**Bo 王**: member since 23 Nov 2026", await team.HearAsync(Alex, "team"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_last_is_undone()
    {
        await team.WinAsync(Alex, Bo);
        await team.HearAsync(Bo, "rate price 3");
        await team.PressAsync(Alex, "importance", "Save", ("i-price", "high"));
        await OverrideAsync("low", "Moves to service");
        Assert.Contains("the earlier setting is back", await team.HearAsync(Alex, "undo"), StringComparison.Ordinal);
        Assert.Contains("gap 3 × high importance (weight 3) = 9", await team.HearAsync(Bo, "skills map"), StringComparison.Ordinal);
    }

    private Task<string> OverrideAsync(string importance, string reason) =>
        team.PressAsync(Alex, "importance Bo", "Save", ("who", Bo), ("skill", "price"), ("importance", importance), ("reason", reason));
}

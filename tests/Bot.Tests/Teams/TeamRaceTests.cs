using CoachBot.Bot.Turns;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using static CoachBot.Bot.Tests.Teams.TeamBot;

namespace CoachBot.Bot.Tests.Teams;

/// <summary>Teams, several people at once, and processes that die.</summary>
public sealed class TeamRaceTests : IAsyncLifetime
{
    private TeamBot team = null!;

    public async ValueTask InitializeAsync() => team = await StartAsync();

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task Of_two_managers_who_invite_at_once_one_is_the_later_and_both_have_the_rep_on_the_list()
    {
        var (one, other) = (await team.ButtonAsync(Alex, "team", "Invite", ("who", Bo)), await team.ButtonAsync(Dana, "team", "Invite", ("who", Bo)));
        await Task.WhenAll(team.People.PressAsync(Alex, one, "one"), team.People.PressAsync(Dana, other, "other"));

        string later = (await team.ProfileAsync(Bo)).Invitation!.ObjectId, earlier = later == Alex ? Dana : Alex;
        Assert.Contains("**Bo 王**: invited on", await team.HearAsync(later, "team"), StringComparison.Ordinal);
        Assert.Contains("**Bo 王**: not on your team", await team.HearAsync(earlier, "team"), StringComparison.Ordinal);
        await team.PressAsync(Bo, "team", "Accept");
        Assert.Equal(later, (await team.ProfileAsync(Bo)).Leader!.ObjectId);
    }

    [Fact]
    public async Task Dead_between_the_two_commits_it_is_made_once_and_told_by_the_next_try()
    {
        var data = await team.ButtonAsync(Alex, "team", "Invite", ("who", Bo));
        team.DieBetweenTheCommits();
        Assert.Contains("My memory did not answer, so I cannot tell whether", await team.People.PressAsync(Alex, data.DeepClone(), "dies"), StringComparison.Ordinal);
        var invitation = (await team.ProfileAsync(Bo)).Invitation;
        Assert.NotNull(invitation);
        Assert.Empty(await team.RowsAsync(Alex));

        team.People.Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Contains("Done: I will ask Bo 王", await team.People.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Equal(invitation, (await team.ProfileAsync(Bo)).Invitation);
        Assert.Single(await team.RowsAsync(Alex));
        Assert.Contains("is invited already", await team.InviteAsync(Alex, Bo), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_between_the_two_commits_the_list_catches_up()
    {
        var data = await team.ButtonAsync(Alex, "team", "Invite", ("who", Bo));
        team.DieBetweenTheCommits();
        await team.People.PressAsync(Alex, data.DeepClone(), "dies");
        await team.PressAsync(Bo, "team", "Accept");
        Assert.Contains("**Bo 王**: member since", await team.People.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Null((await team.ProfileAsync(Bo)).Invitation);
    }

    [Fact]
    public async Task A_removal_that_dies_between_the_commits_is_finished_by_the_next_try()
    {
        await team.InviteAsync(Alex, Bo);
        var data = await team.ButtonAsync(Alex, "team", "Remove", ("member", Bo));
        team.DieBetweenTheCommits();
        Assert.Contains("My memory did not answer, so I cannot tell whether", await team.People.PressAsync(Alex, data.DeepClone(), "dies"), StringComparison.Ordinal);
        Assert.Contains("is not on your list any more", await team.People.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Empty(await team.RowsAsync(Alex));
        Assert.Null((await team.ProfileAsync(Bo)).Invitation);
    }

    [Fact]
    public async Task Taken_back_while_it_is_accepted_it_is_one_or_the_other()
    {
        await team.InviteAsync(Alex, Bo);
        var accept = await team.ButtonAsync(Bo, "team", "Accept");
        var remove = await team.ButtonAsync(Alex, "team", "Remove", ("member", Bo));
        await Task.WhenAll(team.People.PressAsync(Bo, accept, "accepts"), team.People.PressAsync(Alex, remove, "removes"));

        bool isMember = (await team.ProfileAsync(Bo)).Leader is not null;
        Assert.Equal(isMember ? 1 : 0, (await team.RowsAsync(Alex)).Count);
        Assert.Null((await team.ProfileAsync(Bo)).Invitation);
    }

    [Fact]
    public async Task A_press_delivered_twice_invites_once_and_is_answered_the_same()
    {
        var data = await team.ButtonAsync(Alex, "team", "Invite", ("who", Bo));
        string first = await team.People.PressAsync(Alex, data.DeepClone(), "same");
        var invitation = (await team.ProfileAsync(Bo)).Invitation;
        Assert.Equal(first, await team.People.PressAsync(Alex, data, "same"));
        Assert.Equal(invitation, (await team.ProfileAsync(Bo)).Invitation);
    }

    [Fact]
    public async Task Who_is_no_manager_any_more_in_another_process_invites_and_sees_nobody_here()
    {
        await team.WinAsync(Dana, Bo);
        await team.PlaceAsync(Dana, Bo, "secret note");
        var data = await team.ButtonAsync(Dana, "team", "Invite", ("who", Alex));
        await ChangeElsewhereAsync(team.Store, Dana, Role.Manager, isGiven: false);
        Assert.Contains("Only a manager can do that", await team.People.PressAsync(Dana, data), StringComparison.Ordinal);
        Assert.Null((await team.ProfileAsync(Alex)).Invitation);
        Assert.DoesNotContain("secret note", await team.HearAsync(Dana, "team matrix"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_made_in_another_process_is_found_out_by_the_tag()
    {
        await team.People.SayAsync(Bo, "week");
        var row = (await team.Store.FindAsync(OwnerOf(Bo), RowKeys.State, CancellationToken.None))!;
        var before = PersonRows.Read([row]);
        var invited = before with { Person = before.Person with { Profile = before.Person.Profile with { Invitation = new Leader(Dana, "Dana", NodaTime.Instant.FromUnixTimeSeconds(1)) } } };
        await team.Store.CommitAsync(OwnerOf(Bo), new(new(RowKeys.State, row.ETag, PersonRows.WriteState(invited)), []), CancellationToken.None);
        Assert.Contains("Dana invites you to their team", await team.HearAsync(Bo, "week"), StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using NodaTime;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Training;

/// <summary>The gaps that a plan is checked against are those of the reps who have accepted the trainer as their manager.</summary>
public sealed class TeamGapTests : IAsyncLifetime
{
    private static readonly Instant Then = Instant.FromUtc(2026, 11, 20, 9, 0);

    private TwoPeople people = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        people = await Trainers.MeetAsync();
        await people.GiveAsync(Alex, Alex, "manager");
    }

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Theory]
    [InlineData(2, "2 of your reps are rated; gaps are shown from 3 on.")]
    [InlineData(3, "Earning access to senior executives")]
    public async Task They_are_shown_from_three_rated_reps_on(int accepted, string line)
    {
        for (int n = 1; n <= 4; n++)
        {
            await JoinAsync($"99999999-0000-4000-8000-00000000000{n}", hasAccepted: n <= accepted);
        }

        var programme = JsonNode.Parse(Assert.Single(await people.SayAsync(Alex, "programme")).Card!.Value.GetRawText())!;
        Assert.Contains(line, await people.PressAsync(Alex, Trainers.Button(programme, "Check plan")), StringComparison.Ordinal);
    }

    /// <summary>Somebody with a weak skill is on Alex's list, and has accepted or not.</summary>
    private async Task JoinAsync(string rep, bool hasAccepted)
    {
        var profile = new Profile { Welcomed = true, Leader = hasAccepted ? new(Alex, "Alex", Then) : null };
        string body = PersonRows.WriteState(PersonRows.Read([]) with { Person = Person.Stranger with { Profile = profile } });
        var rating = new RatingEntry("r", Alex, Then, new(new("executives"), 1, new(2), Rater.Manager, Then.InUtc().Date));
        await people.Bot.Store.CommitAsync(OwnerOf(rep), new(new(RowKeys.State, null, body), [RatingRows.Insert(rating)]), Cancel);

        var alex = (await people.Bot.Store.FindAsync(OwnerOf(Alex), RowKeys.State, Cancel))!;
        await people.Bot.Store.CommitAsync(OwnerOf(Alex), new(new(RowKeys.State, alex.ETag, alex.Body), [TeamRows.Write(new TeamMember(rep, rep, Then, Membership.Invited, []))]), Cancel);
    }
}

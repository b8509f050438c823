using System.Collections.Immutable;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Teams;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Teams;

/// <summary>A team and a matrix as rows, and back.</summary>
public sealed class TeamRowsTests
{
    private const string Rep = "77777777-0000-4000-8000-000000000007";

    private static readonly Instant Then = Instant.FromUtc(2026, 11, 23, 10, 0, 7);
    private static readonly TeamPlacement Place = new(Rep, Ability.Cannot, Attitude.Unwilling, new(2026, 11, 20), "“why”\n不愿意");

    [Fact]
    public void What_is_written_of_a_member_is_read_again()
    {
        var member = new TeamMember(Rep, "Bo 王 <b>", Then, Membership.Invited, [new(new("negotiating"), Importance.High, "his accounts")]);
        var read = TeamRows.ReadMember(Stored(TeamRows.Write(member)));
        Assert.Equal((member.ObjectId, member.Name, member.Invited, Then), (read.ObjectId, read.Name, read.Invited, read.Since));
        Assert.Equal(member.Overrides, read.Overrides);
    }

    [Theory]
    [InlineData(Ability.Has, Attitude.Willing, null)]
    [InlineData(Ability.CanLearn, Attitude.Unwilling, "")]
    [InlineData(Ability.Cannot, Attitude.Willing, "不愿意")]
    public void What_is_written_of_a_place_is_read_again(Ability ability, Attitude attitude, string? note)
    {
        var place = new TeamPlacement(Rep, ability, attitude, new(2026, 11, 20), note);
        Assert.Equal(place, TeamRows.ReadPlacement(Stored(TeamRows.Write(place))));
    }

    [Fact]
    public void What_is_written_of_aims_is_read_again()
    {
        ImmutableArray<SkillAim> aims = [new(new("negotiating"), Importance.Low, new(5))];
        Assert.Equal(aims, TeamRows.ReadAims(Stored(TeamRows.Write(aims))));
        Assert.Empty(TeamRows.ReadAims(null));
    }

    [Fact]
    public void Who_leads_and_what_was_placed_last_are_part_of_the_person()
    {
        var profile = new Profile { Leader = new("m", "Ada", Then), Invitation = new("n", "Di", Then) { IsShown = true } };
        var person = Person.Stranger with { Profile = profile, Placed = new(Place, Place with { Note = null }, "turn/0/matrix.save"), Undoables = [Undoable.Place] };
        var read = Again(PersonRows.WriteState(new(person, Days.None, SeenActivities.None, null)));
        Assert.Equal((profile, person.Placed), (read.Profile, read.Placed));
        Assert.Equal([Undoable.Place], read.Undoables);
    }

    [Fact]
    public void Somebody_without_a_team_takes_no_more_room_than_before() =>
        Assert.DoesNotMatch("leader|invitation|placed", PersonRows.WriteState(new(Person.Stranger, Days.None, SeenActivities.None, null)));

    [Theory]
    [InlineData("team/place/x", """{"v":1,"ability":"genius","attitude":"willing","date":"2026-11-20"}""")]
    [InlineData("team/place/x", """{"v":1,"ability":"has","attitude":"willing","date":"soon"}""")]
    [InlineData("team/place/x", """{"v":2,"ability":"has","attitude":"willing","date":"2026-11-20"}""")]
    public void A_place_that_is_not_what_it_should_be_is_an_error_with_the_rows_key(string key, string body) =>
        Assert.Contains(key, Assert.Throws<UnreadableRowException>(() => TeamRows.ReadPlacement(new(key, "1", body))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"v":1,"invited":5}""")]
    [InlineData("[]")]
    public void A_member_that_is_not_what_it_should_be_is_an_error(string body) =>
        Assert.Throws<UnreadableRowException>(() => TeamRows.ReadMember(new("team/member/x", "1", body)));

    private static StoredRow Stored(PutRow row) => new(row.Key, "1", row.Body);

    private static Person Again(string body) => PersonRows.Read([new(RowKeys.State, "1", body)]).Person;
}

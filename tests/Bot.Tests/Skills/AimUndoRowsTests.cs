using CoachBot.Bot.Turns;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Bot.Tests.Skills;

/// <summary>The last change of what is wanted, as a part of the person's state row.</summary>
public sealed class AimUndoRowsTests
{
    private const string Rep = "77777777-0000-4000-8000-000000000007";

    public static TheoryData<AimUndo> Undos =>
    [
        new TeamAimsUndo("turn/0/aims.save", [new(new("price"), Importance.High, new(7)), new(new("needs"), Importance.Low, new(1))]),
        new TeamAimsUndo("turn/0/aims.save", []),
        new OverrideUndo("turn/0/override.save", Rep, new("price"), new ImportanceOverride(new("price"), Importance.Medium, "“why” 赵总")),
        new OverrideUndo("turn/0/override.save", Rep, new("price"), null),
    ];

    [Theory]
    [MemberData(nameof(Undos))]
    public void What_is_written_is_read_again(AimUndo undo)
    {
        var read = Again(Written(Person.Stranger.Aimed(undo)));
        Assert.Equal(undo, read.LastAim);
        Assert.Equal([Undoable.Aim], read.Undoables);
    }

    [Fact]
    public void Whoever_changed_nothing_takes_no_more_room() => Assert.DoesNotContain("aim", Written(Person.Stranger), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"op":"x","skill":"price"}""")]
    [InlineData("""{"who":"x","skill":"price"}""")]
    [InlineData("""{"op":"x","team":[{"skill":"price","importance":"huge","target":6}]}""")]
    [InlineData("""{"op":"x","team":[{"skill":"price","importance":"low","target":9}]}""")]
    public void What_is_not_what_it_should_be_is_an_error(string aim)
    {
        string body = Written(Person.Stranger.Aimed(new TeamAimsUndo("x", [])));
        string spoilt = System.Text.RegularExpressions.Regex.Replace(body, """"aim":\{.*?\}"""", $"\"aim\":{aim}");
        Assert.NotEqual(body, spoilt);
        Assert.Throws<UnreadableRowException>(() => Again(spoilt));
    }

    private static string Written(Person person) => PersonRows.WriteState(new(person, Days.None, SeenActivities.None, null));

    private static Person Again(string body) => PersonRows.Read([new(RowKeys.State, "1", body)]).Person;
}

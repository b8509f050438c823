using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards.Tests.Samples;

/// <summary>One of each card as a rep would see it, in one language.</summary>
public abstract class Sample
{
    /// <summary>Every card by the name of its approved file.</summary>
    public static IReadOnlyDictionary<string, AdaptiveCard> Cards { get; } =
        new Sample[] { new EnglishSample(), new ChineseSample() }.SelectMany(Drawn).ToDictionary(card => card.Name, card => card.Card);

    public static TheoryData<string> Names => [.. Cards.Keys];

    public static Press Press(string op) => new(op, "f:6f1c2a", "u:41b7e0") { Date = "2026-11-20", Revision = 2 };

    public abstract string Lang { get; }

    /// <summary>The method's example: a day of 9 h.</summary>
    public abstract SplitView Day { get; }

    /// <summary>The same day shown again, with the rep's own note.</summary>
    public abstract SplitView DayAgain { get; }

    public abstract FormView Log { get; }

    public abstract FormView LogToCorrect { get; }

    /// <summary>A form with every other kind of field.</summary>
    public abstract FormView Estimate { get; }

    /// <summary>A form that asks for a person.</summary>
    public abstract FormView Roles { get; }

    /// <summary>A form in which several may be chosen, and which was changed since.</summary>
    public abstract FormView Skill { get; }

    /// <summary>A list in sections whose rows have details and figures.</summary>
    public abstract SectionsView Programme { get; }

    /// <summary>A list in sections whose rows have neither.</summary>
    public abstract SectionsView SkillPage { get; }

    public abstract NoteView Undone { get; }

    /// <summary>A matrix to place reps in.</summary>
    public abstract MatrixView Matrix { get; }

    /// <summary>A map on which two see a skill differently, and one is at its target.</summary>
    public abstract SkillMapView SkillMap { get; }

    /// <summary>The history of a skill by two versions of its anchors.</summary>
    public abstract SkillHistoryView SkillHistory { get; }

    /// <summary>A curve with something measured, and a claim.</summary>
    public abstract CurveView Curve { get; }

    /// <summary>Another manager's, to look at.</summary>
    public MatrixView MatrixToLookAt => Matrix with { Fields = [], Buttons = [], Notice = null };

    protected static ImmutableArray<SplitRow> Rows(IReadOnlyList<string> names, IReadOnlyList<string> times)
    {
        int[] yours = [1, 26, 2, 1, 6, 26, 21, 2, 10, 5];
        int[] ideal = [5, 40, 3, 4, 3, 5, 20, 10, 5, 5];
        return [.. names.Select((name, i) => new SplitRow(name, times[i], yours[i], ideal[i], i < 3))];
    }

    protected static ImmutableArray<Field> Amounts(IReadOnlyList<string> names, params string?[] values) =>
        [.. names.Select((name, i) => new AmountField($"a{i + 1}", name, values.ElementAtOrDefault(i)))];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Drawn(Sample s) =>
    [
        ($"SplitCard.Day.{s.Lang}", SplitCard.Draw(s.Day, s.Lang)),
        ($"SplitCard.DayAgain.{s.Lang}", SplitCard.Draw(s.DayAgain, s.Lang)),
        ($"FormCard.Log.{s.Lang}", FormCard.Draw(s.Log, s.Lang)),
        ($"FormCard.LogToCorrect.{s.Lang}", FormCard.Draw(s.LogToCorrect, s.Lang)),
        ($"FormCard.Estimate.{s.Lang}", FormCard.Draw(s.Estimate, s.Lang)),
        ($"FormCard.Roles.{s.Lang}", FormCard.Draw(s.Roles, s.Lang)),
        ($"FormCard.Skill.{s.Lang}", FormCard.Draw(s.Skill, s.Lang)),
        ($"SectionsCard.Programme.{s.Lang}", SectionsCard.Draw(s.Programme, s.Lang)),
        ($"SectionsCard.SkillPage.{s.Lang}", SectionsCard.Draw(s.SkillPage, s.Lang)),
        ($"NoteCard.Undone.{s.Lang}", NoteCard.Draw(s.Undone, s.Lang)),
        ($"MatrixCard.Own.{s.Lang}", MatrixCard.Draw(s.Matrix, s.Lang)),
        ($"MatrixCard.ToLookAt.{s.Lang}", MatrixCard.Draw(s.MatrixToLookAt, s.Lang)),
        ($"SkillMapCard.Own.{s.Lang}", SkillMapCard.Draw(s.SkillMap, s.Lang)),
        ($"SkillHistoryCard.Three.{s.Lang}", SkillHistoryCard.Draw(s.SkillHistory, s.Lang)),
        ($"SkillHistoryCard.One.{s.Lang}", SkillHistoryCard.Draw(s.SkillHistory with { Days = s.SkillHistory.Days[^1..], Legend = s.SkillHistory.Legend with { Earlier = null }, Notes = [] }, s.Lang)),
        ($"CurveCard.Weeks.{s.Lang}", CurveCard.Draw(s.Curve, s.Lang)),
        ($"CurveCard.Begun.{s.Lang}", CurveCard.Draw(s.Curve with { Today = 0, Dots = [], Sections = [], Fields = [], Buttons = [] }, s.Lang)),
    ];
}

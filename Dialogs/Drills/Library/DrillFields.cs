using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The fields of a drill's form: filled from a text, and read back into one.</summary>
public static class DrillFields
{
    /// <summary>Ids of the fields.</summary>
    public const string Name = "name", Goal = "goal", Situation = "situation", Best = "best", Try = "try";

    /// <summary>The field of an answer, from 1.</summary>
    public static string Option(int number) => $"option{number}";

    /// <summary>The field of its reason.</summary>
    public static string Why(int number) => $"why{number}";

    /// <summary>The field that is wrong.</summary>
    public static string Of(DrillProblem problem) => problem.Field switch
    {
        DrillField.Name => Name,
        DrillField.Goal => Goal,
        DrillField.Situation => Situation,
        DrillField.Option => Option(problem.Item),
        DrillField.Why => Why(problem.Item),
        DrillField.Best => Best,
        DrillField.Try => Try,
        _ => throw new NotSupportedException($"{problem.Field} is no field of the form."),
    };

    /// <summary>What stands in the fields for a text.</summary>
    public static ImmutableDictionary<string, string> Of(DrillText text, int best, ObjectiveText? objective) => ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(Name, objective?.Name ?? ""),
        KeyValuePair.Create(Goal, objective?.Goal ?? ""),
        KeyValuePair.Create(Situation, text.Situation),
        KeyValuePair.Create(Best, (best + 1).ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create(Try, text.Try),
        .. text.Options.SelectMany((option, place) => new[] { KeyValuePair.Create(Option(place + 1), option.Text), KeyValuePair.Create(Why(place + 1), option.Why) }),
    ]);

    /// <summary>The text that was entered, as it stands: it may break the rules of a drill.</summary>
    public static DrillText ReadText(IReadOnlyDictionary<string, string> values) => new(
        Line(values, Situation),
        [.. Enumerable.Range(1, Drill.Options).Select(number => new DrillOption(Line(values, Option(number)), Line(values, Why(number))))],
        Line(values, Try));

    /// <summary>The objective that was entered, as it stands.</summary>
    public static ObjectiveText ReadObjective(IReadOnlyDictionary<string, string> values) => new(Line(values, Name), Line(values, Goal));

    /// <summary>The place of the best answer; null when none was chosen.</summary>
    public static int? ReadBest(IReadOnlyDictionary<string, string> values) =>
        values.GetValueOrDefault(Best) is [var number and >= '1' and < (char)('1' + Drill.Options)] ? number - '1' : null;

    private static string Line(IReadOnlyDictionary<string, string> values, string field) =>
        string.Join(' ', values.GetValueOrDefault(field, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

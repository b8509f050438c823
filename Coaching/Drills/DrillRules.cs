using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>
/// What a drill must keep to in one language, whoever wrote it. How many sentences a situation has, and which words it avoids, is left to trainers: a
/// dot ends no sentence in "approx. 3".
/// </summary>
public static class DrillRules
{
    /// <summary>Everything that is wrong with a drill, in the order of its fields; empty for nothing.</summary>
    public static IEnumerable<DrillProblem> Check(DrillText text, DrillLimits limits) =>
    [
        .. Length(DrillField.Situation, 0, text.Situation, limits.Situation.Least, limits.Situation.Most),
        .. text.Options.SelectMany((option, place) => Length(DrillField.Option, place + 1, option.Text, limits.Option.Least, limits.Option.Most)),
        .. text.Options.SelectMany((option, place) => Length(DrillField.Why, place + 1, option.Why, limits.Option.Least, limits.Why)),
        .. Length(DrillField.Try, 0, text.Try, limits.Option.Least, limits.Try),
        .. Alike(DrillField.Option, [.. text.Options.Select(option => option.Text)]),
        .. Alike(DrillField.Why, [.. text.Options.Select(option => option.Why)]),
        .. Uneven([.. text.Options.Select(option => option.Text)]),
    ];

    /// <summary>The same of an objective.</summary>
    public static IEnumerable<DrillProblem> Check(ObjectiveText text, DrillLimits limits) =>
        [.. Length(DrillField.Name, 0, text.Name, 1, limits.Name), .. Length(DrillField.Goal, 0, text.Goal, 1, limits.Goal)];

    /// <summary>Situations by what they have in common: two drills that tell the same have the same key.</summary>
    public static string KeyOf(string situation) => Spelling.Fold(situation);

    private static IEnumerable<DrillProblem> Length(DrillField field, int item, string value, int least, int most) =>
        Spelling.Fold(value).Length == 0 ? [new(field, item, DrillFault.Empty, value, least)]
        : value.Length < least ? [new(field, item, DrillFault.TooShort, value, least)]
        : value.Length > most ? [new(field, item, DrillFault.TooLong, value, most)]
        : [];

    private static IEnumerable<DrillProblem> Alike(DrillField field, string[] values)
    {
        string[] folded = [.. values.Select(Spelling.Fold)];
        return Enumerable.Range(0, values.Length)
            .Where(item => folded[item].Length > 0 && Array.IndexOf(folded, folded[item]) < item)
            .Select(item => new DrillProblem(field, item + 1, DrillFault.Alike, values[item], Array.IndexOf(folded, folded[item]) + 1));
    }

    /// <summary>The longest is told, once: the shortest may be made longer as well.</summary>
    private static IEnumerable<DrillProblem> Uneven(string[] options)
    {
        string longest = options.MaxBy(option => option.Length)!, shortest = options.MinBy(option => option.Length)!;
        return shortest.Length > 0 && longest.Length > DrillLimits.LongestToShortest * shortest.Length
            ? [new(DrillField.Option, Array.IndexOf(options, longest) + 1, DrillFault.Uneven, longest, Array.IndexOf(options, shortest) + 1)]
            : [];
    }
}

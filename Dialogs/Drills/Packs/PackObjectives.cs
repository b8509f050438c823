using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Finds the objectives that the rows of a pack name, and gathers the new ones: a name that no objective of the skill has is one to be added.</summary>
/// <param name="library">The drills there are.</param>
internal sealed class PackObjectives(DrillLibrary library)
{
    private readonly List<(WrittenObjective Objective, Written<PackRow> Rows)> added = [];

    /// <summary>The new ones.</summary>
    public IEnumerable<WrittenObjective> Added => added.Select(each => each.Objective);

    /// <summary>The objective of a drill; null when the rows of it name none, or two.</summary>
    /// <param name="rows">Those of one drill.</param>
    /// <param name="errors">Gets what is wrong.</param>
    public ObjectiveId? Of(IReadOnlyList<ReadRow> rows, List<PackError> errors)
    {
        var wrong = rows.Where(IsWrongId).ToList();
        errors.AddRange(wrong.Select(row => Error(row, texts => texts.UnknownObjective(Name(row)))));
        if (wrong.Count > 0 || rows.Any(row => row.Skill is null || Name(row).Length == 0))
        {
            return null;
        }

        List<ObjectiveId?> known = [.. rows.Select(Known)];
        if (known.Distinct().Count() > 1 || rows.Select(row => row.Skill).Distinct().Count() > 1)
        {
            errors.Add(Error(rows[^1], texts => texts.ObjectivesDiffer(Name(rows[^1]), rows[0].Row.At.Line)));
            return null;
        }

        return known[0] ?? New(rows[0].Skill!.Value, new(In(rows, Language.English), In(rows, Language.Chinese)));
    }

    /// <summary>What is wrong with the new ones.</summary>
    public IEnumerable<PackError> Errors() => added.SelectMany(each =>
        Errors(each.Objective.Text.English, each.Rows.English).Concat(Errors(each.Objective.Text.Chinese, each.Rows.Chinese)));

    /// <summary>The limits are those of its letters: a drill may have one language and its objective another.</summary>
    private static IEnumerable<PackError> Errors(ObjectiveText? text, PackRow? row) => text is null || row is null ? [] : DrillRules
        .Check(text, text.Name.Any(Source.IsChinese) ? DrillLimits.Chinese : DrillLimits.English)
        .Select(problem => new PackError(row[PackColumns.Of(problem)].At, PackColumns.Of(problem), texts => texts.NewObjectiveProblem(text.Name, problem)));

    private static PackRow? In(IEnumerable<ReadRow> rows, Language language) => rows.FirstOrDefault(row => row.Language == language)?.Row;

    private static string Name(ReadRow row) => row.Row.Line(PackColumns.Objective);

    private static PackError Error(ReadRow row, Phrase what) => new(row.Row[PackColumns.Objective].At, PackColumns.Objective, what);

    /// <summary>An id of an objective that is not there, or of another skill's.</summary>
    private bool IsWrongId(ReadRow row) => ObjectiveId.From(Name(row)) is { } id && (library.Written.FindWhole(id) is null || id.Skill != row.Skill);

    private ObjectiveId? Known(ReadRow row) => ObjectiveId.From(Name(row)) ?? library.Written.WholeOf(row.Skill!.Value)
        .FirstOrDefault(objective => ObjectiveNames.IsSame(Name(row), objective.Text.English.Name) || ObjectiveNames.IsSame(Name(row), objective.Text.Chinese.Name))?.Id;

    /// <summary>A new objective: that of the same name in the same language, if another drill of the pack has named it already, with what this one adds.</summary>
    private ObjectiveId New(SkillId skill, Written<PackRow> rows)
    {
        var text = new Written<ObjectiveText>(TextOf(rows.English), TextOf(rows.Chinese));
        int place = added.FindIndex(each => each.Objective.Id.Skill == skill && (IsSame(each.Objective.Text.English, text.English) || IsSame(each.Objective.Text.Chinese, text.Chinese)));
        if (place < 0)
        {
            added.Add((new(library.Written.NextObjective(skill, added.Count), text), rows));
            return added[^1].Objective.Id;
        }

        var (objective, before) = added[place];
        added[place] = (objective with { Text = new(WithGoal(objective.Text.English, text.English), WithGoal(objective.Text.Chinese, text.Chinese)) }, before.Or(rows));
        return objective.Id;
    }

    private static ObjectiveText? TextOf(PackRow? row) => row is null ? null : new(row.Line(PackColumns.Objective), row.Line(PackColumns.Goal));

    private static ObjectiveText? WithGoal(ObjectiveText? one, ObjectiveText? other) => one is null ? other : one.Goal.Length == 0 && other is not null ? one with { Goal = other.Goal } : one;

    private static bool IsSame(ObjectiveText? one, ObjectiveText? other) => one is not null && other is not null && ObjectiveNames.IsSame(one.Name, other.Name);
}

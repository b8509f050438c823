using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills.Library;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Drills as the rows of a spreadsheet, which read again are the same drills.</summary>
public static class PackRows
{
    /// <summary>The names of the columns in a language.</summary>
    public static ImmutableArray<string> Head(Language language) => [.. PackColumns.All.Select(id => PackColumns.NameOf(id, language))];

    /// <summary>The drills of the organisation's own that are in use, a row for each language; objectives of its own by name, so that another organisation can take them.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(DrillLibrary library) => library.Written.InUse.SelectMany((drill, place) => Of(
        library.Written.Objectives.FirstOrDefault(objective => objective.Id == drill.Id.Objective) is { } own ? own : null, drill.Id.Objective, drill.Best, drill.Text, place + 1));

    /// <summary>A drill to show how: the first of the method's, in both languages.</summary>
    public static IEnumerable<ImmutableArray<string>> Template(Language language)
    {
        var drill = DrillBank.Standard.Objectives.First(objective => objective.Skill == SkillLibrary.Standard.Skills[^1].Id).Drills[0];
        var text = new Written<DrillText>(drill.Text.English, drill.Text.Chinese);
        var rows = Of(null, drill.Id.Objective, drill.Best, text, 1);
        return language == Language.Chinese ? rows.Reverse() : rows;
    }

    private static IEnumerable<ImmutableArray<string>> Of(WrittenObjective? own, ObjectiveId objective, int best, Written<DrillText> text, int number)
    {
        string label = number.ToString(CultureInfo.InvariantCulture);
        (Language Language, DrillText? Text, ObjectiveText? Name)[] sides = [(Language.English, text.English, own?.Text.English), (Language.Chinese, text.Chinese, own?.Text.Chinese)];
        return sides.Where(side => side.Text is not null)
            .Select(side => Row(label, side.Language, objective, own is null ? null : side.Name ?? own.Text.English ?? own.Text.Chinese, best, side.Text!));
    }

    private static ImmutableArray<string> Row(string label, Language language, ObjectiveId objective, ObjectiveText? name, int best, DrillText text) =>
    [
        .. new[]
        {
            label, language.Tag()[..2], objective.Skill.Value, FormulaCells.Keep(name?.Name ?? objective.Value), FormulaCells.Keep(name?.Goal ?? ""), FormulaCells.Keep(text.Situation),
        },
        .. text.Options.SelectMany(option => new[] { option.Text, option.Why }).Append((best + 1).ToString(CultureInfo.InvariantCulture)).Append(text.Try).Select(FormulaCells.Keep),
    ];
}

using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Makes a pack of what its rows say, if there is nothing wrong with any of them: all of it is taken or nothing.</summary>
public static class PackChecking
{
    /// <summary>The pack, or everything that is wrong, from top to bottom.</summary>
    public static (DrillPack? Pack, ImmutableArray<PackError> Errors) Check(PackTable table, DrillLibrary library)
    {
        if (table.Errors.Length > 0)
        {
            return (null, table.Errors);
        }

        var read = table.Rows.Select(row => PackRowReading.Read(row, library)).ToList();
        var objectives = new PackObjectives(library);
        List<PackError> errors = [.. read.SelectMany(each => each.Errors), .. Told(read, library)];
        var drills = new List<PackedDrill>();
        foreach (var same in read.GroupBy(each => each.Row.Line(PackColumns.Drill) is { Length: > 0 } label ? label : $"\n{each.Row.At}"))
        {
            errors.AddRange(Together([.. same]));
            if (objectives.Of([.. same], errors) is { } objective && same.All(each => each.IsSound))
            {
                drills.Add(new(objective, same.First().Best!.Value, new(In(same, Language.English), In(same, Language.Chinese))));
            }
        }

        errors.AddRange(objectives.Errors());
        if (drills.Count > DrillPack.MostDrills)
        {
            errors.Add(new(null, null, texts => texts.PackTooLarge(drills.Count, DrillPack.MostDrills)));
        }

        return errors.Count > 0
            ? (null, [.. errors.OrderBy(error => error.At?.Line ?? 0).ThenBy(error => error.At?.Column ?? 0)])
            : (new([.. objectives.Added], [.. drills]), []);
    }

    private static DrillText? In(IEnumerable<ReadRow> rows, Language language) => rows.FirstOrDefault(row => row.Language == language)?.Text;

    /// <summary>Rows of one drill are one in each language, and agree on which answer is the best.</summary>
    private static IEnumerable<PackError> Together(IReadOnlyList<ReadRow> rows)
    {
        foreach (var (row, place) in rows.Select((row, place) => (row, place)).Skip(1))
        {
            if (rows.Take(place).FirstOrDefault(other => other.Language == row.Language) is { } twice)
            {
                yield return new(row.Row[PackColumns.Drill].At, PackColumns.Drill, texts => texts.DrillTwice(row.Row.Line(PackColumns.Drill), twice.Row.At.Line));
            }
            else if (row.Best is { } best && rows[0].Best is { } first && best != first)
            {
                yield return new(row.Row[PackColumns.Best].At, PackColumns.Best, texts => texts.BestDiffers(best + 1, first + 1, rows[0].Row.At.Line));
            }
        }
    }

    /// <summary>No situation is told twice, here or among what is in use.</summary>
    private static IEnumerable<PackError> Told(IEnumerable<ReadRow> rows, DrillLibrary library)
    {
        foreach (var inLanguage in rows.GroupBy(row => row.Language))
        {
            var used = library.Told(inLanguage.Key, null);
            var here = new Dictionary<string, int>();
            foreach (var row in inLanguage.Where(row => row.Text.Situation.Length > 0))
            {
                string key = DrillRules.KeyOf(row.Text.Situation);
                var cell = row.Row[PackColumns.Situation];
                if (used.Contains(key))
                {
                    yield return new(cell.At, PackColumns.Situation, texts => texts.DrillProblem(new(DrillField.Situation, 0, DrillFault.Taken, cell.Text)));
                }
                else if (!here.TryAdd(key, row.Row.At.Line))
                {
                    int line = here[key];
                    yield return new(cell.At, PackColumns.Situation, texts => texts.SituationTwice(line));
                }
            }
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 7: the forecast line by line, with a sum a year, and the same by region and by platform.</summary>
internal static class ForecastSection
{
    private static readonly ImmutableArray<int> Years = [.. Enumerable.Range(1, ForecastLine.Years)];

    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print)
    {
        var (texts, lines) = (print.Texts, print.Plan.All<ForecastLine>().ToList());
        if (lines.Count == 0)
        {
            return [print.Nothing(PlanField.Forecast)];
        }

        return
        [
            Table([new(texts.DocumentRegion, 4), new(texts.DocumentPlatform, 4)], [.. lines.Select(line => Row([line.Region, line.Platform], [line]))], lines, print),
            .. lines.Any(line => !line.Gaps.IsEmpty) ? (IEnumerable<DocumentBlock>)[new DocumentText(texts.DocumentGaps, IsNote: true)] : [],
            .. By(texts.DocumentByRegion, texts.DocumentRegion, line => line.Region, lines, print),
            .. By(texts.DocumentByPlatform, texts.DocumentPlatform, line => line.Platform, lines, print),
        ];
    }

    /// <summary>The lines added up by region or platform; nothing where that would be one row, or the lines again.</summary>
    private static IEnumerable<DocumentBlock> By(string heading, string title, Func<ForecastLine, string?> part, List<ForecastLine> lines, PlanPrint print)
    {
        var groups = lines.GroupBy(part).ToList();
        return groups.Count < 2 || groups.Count == lines.Count
            ? []
            : [new DocumentHeading(heading), Table([new(title, 8)], [.. groups.Select(group => Row([group.Key ?? print.Texts.DocumentAllTogether], [.. group]))], lines, print)];
    }

    private static DocumentTable Table(ImmutableArray<DocumentColumn> names, ImmutableArray<string?[]> rows, List<ForecastLine> lines, PlanPrint print)
    {
        ImmutableArray<DocumentColumn> columns = [.. names, .. Years.Select(year => new DocumentColumn(ForecastLine.YearOf(print.Plan.Head.Start, year).ToString(CultureInfo.InvariantCulture), 4, IsNumber: true))];
        var total = Row([print.Texts.ForecastTotal, .. Enumerable.Repeat<string?>("", names.Length - 1)], lines);
        return PlanPrint.Table(columns, rows.Length > 1 ? rows.Add(total) : rows, hasTotal: rows.Length > 1)!;
    }

    /// <summary>A gap counts as nothing in a sum; a sum of gaps alone is one.</summary>
    private static string?[] Row(string?[] names, IReadOnlyCollection<ForecastLine> lines) =>
    [
        .. names,
        .. Years.Select(year => lines.Any(line => line.Amount(year) is not null) ? PlanPrint.Number(lines.Sum(line => line.Amount(year) ?? 0)) : null),
    ];
}

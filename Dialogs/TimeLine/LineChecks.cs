namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the values of a line that cannot be right.</summary>
internal static class LineChecks
{
    private const int Whole = 100;
    private const int MinutesADay = 24 * 60;

    /// <summary>What is wrong with single values, and with percentages and ranges beside each other.</summary>
    public static IEnumerable<LineProblem> OfParts(Source source, IReadOnlyList<Part> parts)
    {
        foreach (var part in parts)
        {
            if (part.Time is BadValueToken bad && IsTime(part))
            {
                yield return bad.Problem;
            }
        }

        var percents = parts.Select(part => part.Time).OfType<PercentToken>().ToList();
        if (percents.Sum(share => share.Percent) is > Whole and var sum)
        {
            yield return new PercentOver100(source.Quote(percents.Min(share => share.Start), percents.Max(share => share.End)), (double)sum);
        }

        var ranges = parts.Select(part => part.Time).OfType<RangeToken>().OrderBy(range => range.From).ToList();
        for (int index = 1; index < ranges.Count; index++)
        {
            var longest = ranges.Take(index).MaxBy(range => range.To)!;
            if (ranges[index].From < longest.To)
            {
                yield return new RangesOverlap(source.Quote(longest.Start, longest.End), source.Quote(ranges[index].Start, ranges[index].End));
            }
        }
    }

    /// <summary>What is wrong with the parts together.</summary>
    public static IEnumerable<LineProblem> OfSum(string text, int sum, int? total)
    {
        if (total is { } stated && sum > stated)
        {
            yield return new PartsOverTotal(text, sum, stated);
        }
        else if (sum > MinutesADay)
        {
            yield return new DayOver24Hours(text, sum);
        }
    }

    /// <summary>A bad number without a unit is a time only beside an activity.</summary>
    public static bool IsTime(Part part) => part.Time is not BadValueToken { HasUnit: false } || part.Name is ActivityToken;
}

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Turns percentages and rests of a stated total into whole minutes that add up exactly.</summary>
internal static class Shares
{
    private const int Whole = 100;

    /// <summary>The minutes of each part, in the order of the parts; what the amounts leave is the rest's.</summary>
    public static int[] Of(IReadOnlyList<Part> parts, int total)
    {
        var minutes = parts.Select(part => part.Minutes ?? 0).ToArray();
        Percents(parts, total, minutes);
        int rest = parts.ToList().FindIndex(part => part.Time is RestToken);
        if (rest >= 0)
        {
            minutes[rest] = Math.Max(0, total - minutes.Sum());
        }

        return minutes;
    }

    /// <summary>Rounds down, then gives the minutes that are missing to the largest remainders.</summary>
    private static void Percents(IReadOnlyList<Part> parts, int total, int[] minutes)
    {
        var exact = parts
            .Select((part, index) => (Minutes: part.Time is PercentToken share ? share.Percent * total / Whole : 0m, Index: index))
            .ToList();
        foreach (var (share, index) in exact.Where(share => share.Minutes > 0))
        {
            minutes[index] = (int)share;
        }

        decimal whole = decimal.Round(exact.Sum(share => share.Minutes), MidpointRounding.AwayFromZero);
        int missing = (int)whole - exact.Sum(share => (int)share.Minutes);
        foreach (var (_, index) in exact.OrderByDescending(share => share.Minutes - decimal.Truncate(share.Minutes)).Take(missing))
        {
            minutes[index]++;
        }
    }
}

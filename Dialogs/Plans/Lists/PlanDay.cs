using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Reads dates of plans: as a date input sends them, and as people write them with the year first.</summary>
public static partial class PlanDay
{
    /// <summary>The date; null where there is none, or the order of day and month is not certain.</summary>
    public static LocalDate? Read(string typed)
    {
        if (Written().Match(Width.Fold(typed).Trim()) is not { Success: true } match)
        {
            return null;
        }

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return IsoDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{Part("year"):D4}-{Part("month"):D2}-{Part("day"):D2}"));
    }

    [GeneratedRegex(@"^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}

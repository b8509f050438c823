using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Reads numbers as people type them: "1,200,000", "1.2m", "120万", "3.5亿", "¥800", "40 %". What could be read in two ways is not read.</summary>
public static partial class PlanNumber
{
    private const int LongestRead = 40;

    /// <summary>The number; null where there is none, or more than one it could be ("1,2", "3-4", "1.2m%").</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="isPercent">Whether a percent sign may follow; the number before it is taken as it is.</param>
    public static decimal? Read(string typed, bool isPercent = false)
    {
        string text = Width.Fold(typed).Trim().ToLowerInvariant();
        if (text.Length > LongestRead || Written().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (digits, scale, percent) = (match.Groups["number"].Value, match.Groups["scale"].Value, match.Groups["percent"].Value);
        bool isScaled = scale.Length > 0;
        return percent.Length > 0 && (!isPercent || isScaled) ? null
            : decimal.TryParse(Separators().Replace(digits, ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                ? Signed(number, match.Groups["sign"].Length > 0) * Scale(scale)
                : null;
    }

    private static decimal Signed(decimal number, bool isNegative) => isNegative ? -number : number;

    private static decimal Scale(string word) => word switch
    {
        "" => 1,
        "k" or "thousand" or "千" => 1_000,
        "万" or "萬" => 10_000,
        "m" or "mn" or "mio" or "million" or "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" or "億" => 100_000_000,
        "bn" or "billion" or "十亿" => 1_000_000_000,
        _ => throw new NotSupportedException($"{word} is no scale."),
    };

    // Groups of three or none: "1,2" may be 1.2 or a slip of 12. A currency is passed over, the unit of a line is a field of its own.
    [GeneratedRegex("""
        ^(?<sign>[-−–])?\s*[¥$€£]?\s*
        (?<number>(\d{1,3}(,\d{3})+|\d{1,3}([ '’]\d{3})+|\d{1,15})(\.\d{1,4})?)
        \s*(?<scale>k|thousand|mn|mio|million|m|bn|billion|百万|千万|十亿|千|万|萬|亿|億)?
        \s*(元|块)?\s*(?<percent>%)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex("[, '’]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}

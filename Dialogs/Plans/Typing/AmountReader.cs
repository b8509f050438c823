using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Reads one amount as people type it: "1,200,000", "1.2m", "400k", 40万, 3.5亿, "20 %". What may be two amounts is none: "1,2" and "1.200.000".</summary>
public static partial class AmountReader
{
    private const string Format = "0.############################";

    /// <summary>What a word behind the figures multiplies them by.</summary>
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1_000, ["thousand"] = 1_000, ["千"] = 1_000,
        ["万"] = 10_000, ["w"] = 10_000,
        ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mio"] = 1_000_000, ["million"] = 1_000_000, ["百万"] = 1_000_000,
        ["千万"] = 10_000_000,
        ["亿"] = 100_000_000,
        ["b"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["billion"] = 1_000_000_000, ["十亿"] = 1_000_000_000,
        ["万亿"] = 1_000_000_000_000,
    };

    /// <summary>The amount and what stands behind it, such as "%" or "CNY"; null when there is no amount, or one beyond <see cref="PlanEntry.LargestAmount"/> either way.</summary>
    public static (decimal Value, string Unit)? Read(string text)
    {
        if (Amount().Match(Width.Fold(text).Trim()) is not { Success: true } match)
        {
            return null;
        }

        decimal figures = decimal.Parse(match.Groups["figures"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        decimal value = figures * Scales.GetValueOrDefault(match.Groups["scale"].Value, 1) * (match.Groups["sign"].Value is "-" or "−" ? -1 : 1);
        string unit = match.Groups["currency"].Value is { Length: > 0 } before ? before : match.Groups["unit"].Value.Trim();
        return Math.Abs(value) <= PlanEntry.LargestAmount ? (value, unit) : null;
    }

    /// <summary>An amount as it is stored, which reads as the same in every language.</summary>
    public static string Stored(decimal value) => value.ToString(Format, CultureInfo.InvariantCulture);

    // Figures are grouped by three or not at all; twelve before the point are the largest amount, and more than six behind it are a slip.
    [GeneratedRegex(
        @"^(?<sign>[-−+]?)\s*(?<currency>[¥￥$€£]?)\s*(?<figures>(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,13})(?:\.[0-9]{1,6})?)\s*"
        + @"(?<scale>万亿|千万|百万|十亿|千|万|亿|(?:thousand|million|billion|mio|mn|bn|[kmbw])(?![a-z]))?\s*(?<unit>[^0-9\s.,][^0-9]*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}

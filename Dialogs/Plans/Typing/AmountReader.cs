using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>
/// Reads one amount as people type it, on a line or in a field: "1,200,000", "1 200 000", "1.2m", "400k", 40万, 3.5亿, "20 %". What may be two amounts is
/// none: "1,2" and "1.200.000".
/// </summary>
public static partial class AmountReader
{
    /// <summary>Places behind the point that an amount may have: as many as are shown.</summary>
    public const int MostDecimals = 4;

    private const int LongestRead = 60;

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

    private static readonly HashSet<string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "¥", "￥", "$", "€", "£", "cny", "rmb", "yuan", "usd", "eur", "euro", "euros", "gbp", "hkd", "jpy", "元", "块", "块钱", "人民币", "美元", "欧元", "港元", "港币", "日元", "英镑",
    };

    /// <summary>
    /// The amount, up to some 10^27 either way, and what stands behind it, such as "%" or "CNY"; null when there is no amount, or one of more than
    /// <see cref="MostDecimals"/> places.
    /// </summary>
    public static (decimal Value, string Unit)? Read(string text)
    {
        string typed = Width.Fold(text).Trim().Replace('萬', '万').Replace('億', '亿');
        if (typed.Length > LongestRead || Amount().Match(typed) is not { Success: true } match)
        {
            return null;
        }

        string scale = match.Groups["scale"].Value;
        string unit = match.Groups["currency"].Value is { Length: > 0 } before ? before : match.Groups["unit"].Value.Trim();
        decimal figures = decimal.Parse(Separators().Replace(match.Groups["figures"].Value, ""), CultureInfo.InvariantCulture);
        decimal value = figures * Scales.GetValueOrDefault(scale, 1) * (match.Groups["sign"].Value is "" or "+" ? 1 : -1);
        return decimal.Round(value, MostDecimals) != value || (scale.Length > 0 && unit == "%") ? null : (value, unit);
    }

    /// <summary>The amount, where what stands behind it is a currency or nothing; null for anything else, such as "2 lines".</summary>
    public static decimal? ReadMoney(string text) => Read(text) is { } read && (read.Unit.Length == 0 || Currencies.Contains(read.Unit)) ? read.Value : null;

    /// <summary>An amount as it is stored, which reads as the same in every language.</summary>
    public static string Stored(decimal value) => value.ToString(Format, CultureInfo.InvariantCulture);

    // Figures are grouped by three or not at all: "1,2" may be 1.2 or a slip of 12.
    [GeneratedRegex(
        @"^(?<sign>[-−–+]?)\s*(?<currency>[¥￥$€£]?)\s*(?<figures>(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,3}(?:[ '’][0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,12})?)\s*"
        + @"(?<scale>万亿|千万|百万|十亿|千|万|亿|(?:thousand|million|billion|mio|mn|bn|[kmbw])(?![a-z]))?\s*(?<unit>[^0-9\s.,'’][^0-9]*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("[, '’]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}

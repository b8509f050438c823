using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>A number that stands alone where a score may stand: 4, (4), 4.0, 4/7, 4 of 7, four, 四, 4分.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Score">The score it says; null for a number that is none.</param>
/// <param name="IsSure">Whether it can mean nothing else.</param>
/// <param name="Rest">What follows it.</param>
public sealed partial record TypedScore(string Text, Score? Score, bool IsSure, string Rest)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>Where a number ends: a digit with a unit behind it, such as 5% or 4th, is none. 1、 begins a list.</summary>
    private const string End = @"(?=$|[\s,:;.!?=。—–…(""“”「]|-(\s|$))";

    private const string Unit = @"(?!\s*%|\s+(h|hrs?|hours?|min|mins|minutes?|days?|weeks?|months?|years?|times?|percent|am|pm)\b|\s*(次|个|家|折|轮|小时))";

    /// <summary>Reads what a text begins with; null when it is no number.</summary>
    public static TypedScore? Read(string text)
    {
        string said = Width.Fold(text);
        return new[] { Digits().Match(said), Chinese().Match(said), English().Match(said), Roman().Match(said) }.FirstOrDefault(match => match.Success) is { } found ? Of(found, text) : null;
    }

    private static TypedScore Of(Match found, string text)
    {
        var number = found.Groups["number"];
        string rest = RateLine.Trim(text[(found.Index + found.Length)..]);
        return Another().IsMatch(Width.Fold(rest)) ? new(text[number.Index..].Trim(), null, false, "") : new(text[number.Index..(number.Index + number.Length)].Trim(), ScoreOf(found), IsClear(found, rest), rest);
    }

    /// <summary>A word with more behind it may be the beginning of a sentence: "one of the best talks". Points leave no doubt, unless it is 七分把握.</summary>
    private static bool IsClear(Match found, string rest) =>
        rest.Length == 0 || (found.Groups["points"].Success ? !found.Groups["glued"].Success : !found.Groups["verb"].Success && (!found.Groups["word"].Success || found.Groups["stop"].Success));

    private static Score? ScoreOf(Match found) =>
        found.Groups["range"].Success ? null
        : found.Groups["of"] is { Success: true, Value: var most } && ScoreWords.Number(most) != Coaching.Skills.Score.Highest ? null
        : decimal.TryParse(found.Groups["value"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value == decimal.Truncate(value) && value <= Coaching.Skills.Score.Highest ? Coaching.Skills.Score.From((int)value) : null
        : ScoreWords.Read(found.Groups["value"].Value);

    [GeneratedRegex(
        @"^(?<verb>is\s+|[是打得评为]\s*)?(?<number>[(\[]\s*(?<value>\d+)\s*[)\]]|(?<value>-?\d+([.,:~\-–—]\d+)*[+½¼¾]?)(?<range>(\s+(to|or)\s+|\s*[到至或]\s*)\d+|\s*[-–—~]\s*\d+(?=\s*$))?(\s*/\s*(?<of>\d+)|\s+(out\s+)?of\s+(?<of>\d+|seven|five|ten)\b)?((?<points>\s*分)(?![钟之])|" + End + "))" + Unit,
        Options)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?<verb>[是打得评为]\s*)?(?<number>(?<value>[零一二两三四五六七八九十]+(点[零一二三四五六七八九]+)?)((?<points>\s*分)(?![钟之])(" + End + @"|(?<glued>(?<=[^十]\s*分)))|" + End + "))",
        Options)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"^(is\s+)?(?<number>(?<word>(?<value>zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty))(\s*/\s*(?<of>\d+)|\s+(out\s+)?of\s+(?<of>seven|five|ten|\d+)\b)?)(" + End + @")(?<stop>(?=\s*([,:;.!?—–=]|-\s)))?",
        Options)]
    private static partial Regex English();

    /// <summary>A second number and nothing else: neither of the two is meant more than the other.</summary>
    [GeneratedRegex(@"^((and|&|or|to|not|maybe|perhaps|和|或|或者|到|至|,|、)\s*)*(\d+(\s*/\s*\d+)?|one|two|three|four|five|six|seven|[一二三四五六七])\s*分?\s*[.!?。！？]?$", Options)]
    private static partial Regex Another();

    /// <summary>Nobody's score, but not what was seen either.</summary>
    [GeneratedRegex(@"^(?<number>(?<value>II|III|IV|VI|VII|VIII|IX|XI|XII))(?=$|\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Roman();
}

using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>What a line after the word for plans names: "Huaxin", "Huaxin step 3", 华鑫 第三步.</summary>
/// <param name="Account">The account as it was typed; empty for the plan that is open.</param>
/// <param name="Number">The step's number as it was typed; null for the plan as a whole.</param>
public sealed partial record PlanTarget(string Account, int? Number)
{
    private const string Numerals = "一二三四五六七八九";

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The step; null for the plan as a whole, and for a number that no step has.</summary>
    public PlanStep? Step => Number is { } number && number >= 1 && number <= Enum.GetValues<PlanStep>().Length ? (PlanStep)(number - 1) : null;

    /// <summary>What a line names.</summary>
    public static PlanTarget Read(string line)
    {
        var match = WithStep().Match(Width.Fold(line));
        return match.Success
            ? new(line[..match.Groups["account"].Length].Trim(' ', ',', '，', '\u3000'), NumberOf(match.Groups["number"].Value))
            : new(line.Trim(), null);
    }

    private static int NumberOf(string number) =>
        Numerals.IndexOf(number, StringComparison.Ordinal) is var index and >= 0 ? index + 1
        : Array.IndexOf(Words, number.ToLowerInvariant()) is var word and >= 0 ? word + 1
        : int.Parse(number, CultureInfo.InvariantCulture);

    // Full-width letters are folded one by one, so that places in the folded line are places in the line.
    [GeneratedRegex(@"^(?<account>.*?)(?:(?:^|[\s,])step\s*(?<number>[0-9]{1,2}|\b(?:one|two|three|four|five|six|seven|eight|nine))|第\s*(?<number>[0-9]{1,2}|[一二三四五六七八九])\s*步)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithStep();
}

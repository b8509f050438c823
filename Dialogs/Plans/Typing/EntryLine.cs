using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A line that adds to a list of a plan: "opportunity: Retrofit line 2, 400k, 60%", 机会：二号线改造，40万，60%.</summary>
/// <param name="Account">What stands before the list's name; empty for the plan that is open.</param>
/// <param name="Kind">The list.</param>
/// <param name="Parts">What stands behind it, parted by commas that are none of a number; none of them empty.</param>
public sealed partial record EntryLine(string Account, EntryKind Kind, ImmutableArray<string> Parts)
{
    private static readonly (string[] Words, EntryKind Kind, PlanField? List)[] Lists =
    [
        (["opportunity", "机会"], EntryKind.Opportunity, PlanField.Opportunities),
        (["action", "行动", "行动项"], EntryKind.Action, null),
        (["milestone", "里程碑"], EntryKind.Action, PlanField.Milestones),
        (["risk", "风险"], EntryKind.Risk, PlanField.Risks),
        (["objective", "goal", "目标"], EntryKind.Objective, PlanField.Objectives),
        (["competitor", "竞争对手"], EntryKind.Competitor, PlanField.Competitors),
        (["member", "成员"], EntryKind.Member, PlanField.Members),
        (["forecast", "预测"], EntryKind.Forecast, PlanField.Forecast),
        (["budget", "预算"], EntryKind.Resource, PlanField.Budget),
        (["resource", "资源"], EntryKind.Resource, PlanField.Resources),
        (["report", "进展报告", "进展"], EntryKind.Report, PlanField.Reports),
    ];

    /// <summary>The list it is on, or is shown in; null for an action, whose list is asked.</summary>
    public PlanField? List { get; private init; }

    /// <summary>Whether it can be added as it is typed; of other lists the card has to be filled in.</summary>
    public bool IsTyped => TypedEntryForm.All.Any(form => form.Kind == Kind);

    /// <summary>The line; null when the text is none.</summary>
    public static EntryLine? Read(string text)
    {
        // Full-width letters are folded one by one, so that places in the folded line are places in the line.
        var match = Opening().Match(Width.Fold(text));
        if (!match.Success || Parted(text[match.Length..]) is not { IsEmpty: false } parts)
        {
            return null;
        }

        var (_, kind, list) = Lists.First(list => list.Words.Contains(match.Groups["list"].Value, StringComparer.OrdinalIgnoreCase));
        return new(text[..match.Groups["account"].Length].Trim(' ', ',', '，', '\u3000'), kind, parts) { List = list };
    }

    private static ImmutableArray<string> Parted(string rest) =>
        [.. Between().Split(rest).Select(part => part.Trim().TrimEnd('.', '。').Trim()).Where(part => part.Length > 0)];

    [GeneratedRegex(
        @"^(?<account>[^:\n]*?)(?:(?<=^|[\s,])(?<list>opportunity|action|milestone|risk|objective|goal|competitor|member|forecast|budget|resource|report)"
        + @"|(?<list>机会|行动项|行动|里程碑|风险|目标|竞争对手|成员|预测|预算|资源|进展报告|进展))\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // A comma between figures parts nothing where three follow it: 1,200,000.
    [GeneratedRegex(@"[;；\n]|,(?![0-9]{3}(?:[^0-9]|$))|(?<![0-9]),|[，、](?![0-9]{3}(?:[^0-9]|$))|(?<![0-9])[，、]", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}

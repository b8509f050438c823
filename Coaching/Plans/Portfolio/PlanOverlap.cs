using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>A resource or function that several plans count on.</summary>
/// <param name="Name">As it was written first.</param>
/// <param name="Uses">One for each of the plans; at least two.</param>
public sealed record PlanOverlap(string Name, ImmutableArray<PlanUse> Uses)
{
    /// <summary>The overlaps among plans, the one most plans count on first; names are compared by letters and digits alone.</summary>
    public static ImmutableArray<PlanOverlap> Among(IEnumerable<AccountPlan> plans)
    {
        var wanted = plans.SelectMany(plan => plan.Entries.Values.Select(entry => (Plan: plan.Head, Entry: entry, Name: NameOf(entry))));
        return
        [
            .. wanted.Where(each => Spelling.Fold(each.Name).Length > 0).GroupBy(each => Spelling.Fold(each.Name))
                .Select(name => new PlanOverlap(
                    name.First().Name.Trim(),
                    [.. name.GroupBy(each => (each.Plan.Owner.ObjectId, each.Plan.Id)).Select(plan => new PlanUse(plan.First().Plan, [.. plan.Select(each => each.Entry)]))]))
                .Where(overlap => overlap.Uses.Length > 1)
                .OrderByDescending(overlap => overlap.Uses.Length).ThenBy(overlap => overlap.Name, StringComparer.Ordinal),
        ];
    }

    // Money is for an account and no other; what it is for may well be called the same.
    private static string NameOf(PlanEntry entry) => entry switch
    {
        PlanAction { DoneOn: null, Needs: { } needs } => needs,
        PlanResource { Kind: not ResourceKind.Budget } resource => resource.Name,
        _ => "",
    };
}

/// <summary>How one plan counts on it.</summary>
/// <param name="Plan">Which.</param>
/// <param name="By">The open actions and the resources that name it.</param>
public sealed record PlanUse(PlanHead Plan, ImmutableArray<PlanEntry> By);

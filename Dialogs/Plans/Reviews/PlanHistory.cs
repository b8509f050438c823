using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What was said about a plan so far.</summary>
internal static class PlanHistory
{
    /// <summary>Goes on once the versions of a plan of the reader's own are known. One that was never submitted has none, and nothing is looked up.</summary>
    public static Exchange Know(PlanHead head, Exchange exchange, Func<FoundPlan, Exchange> go) => head is { Version: 1, Status: PlanStatus.Draft }
        ? go(Found(head, exchange))
        : exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, head.Id), go);

    /// <summary>The last version somebody reviewed, until the plan is submitted again; null for none, or when it was not looked up.</summary>
    public static PlanVersion? LastReviewed(PlanHead head, Exchange exchange) => LastReviewed(head, Found(head, exchange));

    /// <summary>The same of versions that were looked up.</summary>
    public static PlanVersion? LastReviewed(PlanHead head, FoundPlan found) =>
        head.Status == PlanStatus.Submitted ? null : found.Versions.LastOrDefault(version => version.Review is not null);

    /// <summary>The version that everybody works by while the next one is in work or under review; null for none.</summary>
    public static int? ApprovedBefore(PlanHead head, FoundPlan found) => head.IsOpen() || head.Status == PlanStatus.Submitted
        ? found.Versions.LastOrDefault(version => version.Number < head.Version && version.Review is { IsApproved: true })?.Number
        : null;

    /// <summary>The last review of a version before the one that is submitted; null for none.</summary>
    public static PlanVersion? ReviewedBefore(FoundPlan found) => found.Versions.LastOrDefault(version => version.Number < found.Plan!.Head.Version && version.Review is not null);

    /// <summary>The versions with one in place of the one of its number.</summary>
    public static FoundPlan With(this FoundPlan found, AccountPlan plan, PlanVersion version) =>
        new(plan) { Versions = [.. found.Versions.RemoveAll(other => other.Number == version.Number), version] };

    private static FoundPlan Found(PlanHead head, Exchange exchange) =>
        exchange.Turn.Circumstances.Known.Find(new PlanOf(exchange.Turn.Circumstances.ObjectId, head.Id)) ?? new(null);
}

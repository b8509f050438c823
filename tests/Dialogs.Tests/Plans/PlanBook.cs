using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>The account plans of one person, as rows keep them.</summary>
public sealed class PlanBook
{
    private readonly SortedDictionary<string, PlanHead> heads = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ListedPlan> listed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Plan, string Key), PlanPart> parts = [];
    private readonly SortedDictionary<(string Plan, int Number), PlanVersion> versions = [];
    private readonly Dictionary<(string Plan, int Number), AccountPlan> kept = [];

    /// <summary>The plans as they are read.</summary>
    public OwnPlans Plans => new([.. heads.Keys.Select(id => Find(id)!)]);

    /// <summary>The plans as they are listed.</summary>
    public PlanList List => new([.. listed.Values]);

    /// <summary>The plans of others in which the person sees to actions.</summary>
    public GivenActions Given { get; set; } = new([]);

    /// <summary>The plans of others that the person sponsors.</summary>
    public SponsoredPlans Sponsored { get; set; } = new([]);

    /// <summary>One of them; null for none.</summary>
    public AccountPlan? Find(string id) =>
        heads.TryGetValue(id, out var head) ? PlanParts.Plan(head, parts.Where(part => part.Key.Plan == id).Select(part => part.Value)) : null;

    /// <summary>The submitted versions of a plan.</summary>
    public ImmutableArray<PlanVersion> VersionsOf(string id) => [.. versions.Where(version => version.Key.Plan == id).Select(version => version.Value)];

    /// <summary>Somebody else has changed the head of a plan.</summary>
    public void Set(PlanHead head)
    {
        heads[head.Id] = head;
        listed[head.Id] = ListedPlan.Of(Find(head.Id)!);
    }

    /// <summary>A plan is filled by other means than the chat.</summary>
    public void Fill(AccountPlan plan)
    {
        foreach (var part in PlanParts.Of(plan))
        {
            parts[(plan.Head.Id, part.Key)] = part;
        }

        Set(plan.Head);
    }

    public Known LookUp(Lookup lookup, Known known) => lookup switch
    {
        PlansOf of => known.With(of, Plans),
        GivenActionsLookup of => known.With(of, Given),
        SponsoredPlansLookup of => known.With(of, Sponsored),
        PlanOf of => known.With(of, new FoundPlan(Find(of.Id)) { Versions = VersionsOf(of.Id) }),
        PlanVersionOf of => known.With(of, new FoundPlan(kept.GetValueOrDefault((of.Id, of.Number)))),
        PlanListOf of => known.With(of, List),
        _ => throw new NotSupportedException($"{lookup} is nothing of plans."),
    };

    public void Change(PlanChange change)
    {
        switch (change)
        {
            case PlanBegun begun:
                heads.Add(begun.Head.Id, begun.Head);
                break;
            case PlanListed { Plan: var plan }:
                listed[plan.Head.Id] = plan;
                break;
            case PlanHeadSet set:
                heads[set.Head.Id] = set.Head;
                break;
            case PlanPartSet set:
                parts[(set.Plan, set.Part.Key)] = set.Part;
                break;
            case PlanVersionSet set:
                versions[(set.Plan, set.Version.Number)] = set.Version;
                break;
            case PlanContentKept { Plan: var plan }:
                kept[(plan.Head.Id, plan.Head.Version)] = plan;
                break;
            case PlanPartDropped dropped:
                Assert.True(parts.Remove((dropped.Plan, dropped.Key)));
                break;
            default:
                throw new NotSupportedException(change.ToString());
        }
    }
}

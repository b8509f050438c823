using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans;

/// <summary>How far a step or a section has come.</summary>
/// <param name="Filled">Fields that are filled.</param>
/// <param name="Settled">Fields that are filled or whose step is not needed.</param>
/// <param name="Of">All its fields.</param>
public readonly record struct Completeness(int Filled, int Settled, int Of)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Settled == Of;

    /// <summary>Whole percent that is settled, rounded down: 100 means done.</summary>
    public int Percent => Of == 0 ? 100 : 100 * Settled / Of;
}

/// <summary>How far a plan has come.</summary>
public sealed class PlanProgress
{
    private readonly AccountPlan plan;
    private readonly ImmutableHashSet<PlanField> filled;

    private PlanProgress(AccountPlan plan)
    {
        this.plan = plan;
        filled = [.. plan.Entries.Values.Select(entry => entry.Field).OfType<PlanField>()];
        filled = plan.In(PlanField.Milestones).Any() ? filled.Add(PlanField.Milestones) : filled;
    }

    /// <summary>All of it.</summary>
    public Completeness Whole => Of(PlanFields.All.Select(facts => facts.Field));

    /// <summary>Of a plan.</summary>
    public static PlanProgress Of(AccountPlan plan) => new(plan);

    /// <summary>Of a step's form.</summary>
    public Completeness Of(PlanStep step) => Of(step.Fields());

    /// <summary>Of a section.</summary>
    public Completeness Of(PlanSection section) => Of(section.Fields());

    /// <summary>Whether there is anything in a field.</summary>
    public bool IsFilled(PlanField field) => filled.Contains(field);

    /// <summary>Whether there is, or its step is not needed.</summary>
    public bool IsSettled(PlanField field) => IsFilled(field) || plan.WhyNotNeeded(field.Facts().Step) is not null;

    private Completeness Of(IEnumerable<PlanField> fields)
    {
        // Reports come later, month by month: a plan is complete without one.
        var all = fields.Where(field => field != PlanField.Reports).ToList();
        return new(all.Count(IsFilled), all.Count(IsSettled), all.Count);
    }
}

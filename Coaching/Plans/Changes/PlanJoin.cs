using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Two plans for one account, made one: what one says where the other is silent is taken over, and lists are put behind one another.</summary>
/// <param name="Plan">The plan that stays, with what it takes over.</param>
/// <param name="Taken">Texts, and reasons for leaving steps out, taken over.</param>
/// <param name="Added">Lines of lists taken over, under new numbers.</param>
/// <param name="Left">Texts of the other that are not taken over, because the plan that stays has its own.</param>
/// <param name="TooMany">A list that would be longer than it may be; null for none. Nothing may be saved then.</param>
public sealed record PlanJoin(AccountPlan Plan, int Taken, int Added, ImmutableArray<EntryKey> Left, EntryKind? TooMany)
{
    /// <summary>Makes one plan of two.</summary>
    /// <param name="into">The plan that stays.</param>
    /// <param name="from">The other; it is not changed.</param>
    public static PlanJoin Of(AccountPlan into, AccountPlan from)
    {
        var join = new PlanJoin(into, 0, 0, [], null);
        var numbers = new Dictionary<EntryKey, int>();

        // Opportunities come before objectives, and those before actions: what links to a line finds its new number.
        foreach (var entry in from.Entries.Values)
        {
            join = entry.Key.Kind is EntryKind.Text or EntryKind.NotNeeded ? join.TakeText(entry) : join.Add(entry, numbers);
        }

        return join;
    }

    private PlanJoin TakeText(PlanEntry entry) => !Plan.Entries.TryGetValue(entry.Key, out var own) ? this with { Plan = Plan.With(entry), Taken = Taken + 1 }
        : own == entry ? this
        : this with { Left = Left.Add(entry.Key) };

    private PlanJoin Add(PlanEntry entry, Dictionary<EntryKey, int> numbers)
    {
        var moved = entry.Numbered(0) switch
        {
            PlanAction action => action with { Objective = NumberOf(EntryKind.Objective, action.Objective, numbers) },
            PlanObjective objective => objective with { Opportunity = NumberOf(EntryKind.Opportunity, objective.Opportunity, numbers) },
            var other => other,
        };
        if (TooMany is not null || !Plan.Check(moved).IsEmpty)
        {
            return this with { TooMany = TooMany ?? entry.Key.Kind };
        }

        var plan = Plan.With(moved);
        numbers[entry.Key] = plan.Head.LastNumber;
        return this with { Plan = plan, Added = Added + 1 };
    }

    private static int? NumberOf(EntryKind kind, int? number, Dictionary<EntryKey, int> numbers) =>
        number is { } known && numbers.TryGetValue(new(kind, known), out int now) ? now : null;
}

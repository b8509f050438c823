using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>The plan for an account. Immutable.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Entries">What it says, by key.</param>
public sealed record AccountPlan(PlanHead Head, ImmutableSortedDictionary<EntryKey, PlanEntry> Entries)
{
    /// <summary>A plan that says nothing yet.</summary>
    /// <exception cref="ArgumentException"><see cref="PlanRules.Check(PlanHead)"/> finds a problem.</exception>
    public static AccountPlan Begin(PlanHead head) => PlanRules.Check(head) is [var problem, ..]
        ? throw new ArgumentException($"The plan '{head.Id}' cannot begin: {problem}.", nameof(head))
        : new(head, ImmutableSortedDictionary<EntryKey, PlanEntry>.Empty);

    /// <summary>The entries of a kind, by number.</summary>
    public IEnumerable<T> All<T>()
        where T : PlanEntry => Entries.Values.OfType<T>();

    /// <summary>The text of a field; null when there is none.</summary>
    public string? Text(PlanField field) => (Entries.GetValueOrDefault(EntryKey.Of(field)) as PlanText)?.Text;

    /// <summary>Why a step is not needed; null when it is.</summary>
    public string? WhyNotNeeded(PlanStep step) => (Entries.GetValueOrDefault(EntryKey.Of(step)) as NotNeeded)?.Because;

    /// <summary>What fills a field.</summary>
    public IEnumerable<PlanEntry> In(PlanField field) => field == PlanField.Milestones
        ? All<PlanAction>().Where(action => action.IsMilestone)
        : Entries.Values.Where(entry => entry.Field == field);

    /// <summary>The objective an action serves; null for none.</summary>
    public PlanObjective? ObjectiveOf(PlanAction action) =>
        action.Objective is { } number ? Entries.GetValueOrDefault(new(EntryKind.Objective, number)) as PlanObjective : null;

    /// <summary>The opportunity an objective follows; null for none.</summary>
    public PlanOpportunity? OpportunityOf(PlanObjective objective) =>
        objective.Opportunity is { } number ? Entries.GetValueOrDefault(new(EntryKind.Opportunity, number)) as PlanOpportunity : null;

    /// <summary>Everything that keeps an entry from being saved in this plan; empty for nothing.</summary>
    public ImmutableArray<PlanProblem> Check(PlanEntry entry)
    {
        int most = PlanRules.Most(entry.Key.Kind);
        bool isOneTooMany = !Entries.ContainsKey(entry.Key) && Entries.Keys.Count(key => key.Kind == entry.Key.Kind) >= most;
        return isOneTooMany ? [new(null, PlanFault.TooMany, 0, most), .. PlanRules.Check(entry)] : PlanRules.Check(entry);
    }

    /// <summary>The plan with an entry added, or the one of the same key replaced. One of a list that has the number 0 is given the next.</summary>
    /// <exception cref="ArgumentException"><see cref="Check"/> finds a problem.</exception>
    public AccountPlan With(PlanEntry entry)
    {
        if (Check(entry) is [var problem, ..])
        {
            throw new ArgumentException($"{entry.Key} cannot be saved: {problem}.", nameof(entry));
        }

        // The first text field and the first step have the number 0 too, and keep it.
        var added = entry.Key is { Number: 0, Kind: not (EntryKind.Text or EntryKind.NotNeeded) } ? entry.Numbered(Head.LastNumber + 1) : entry;
        bool isListed = added.Key.Kind is not (EntryKind.Text or EntryKind.NotNeeded);
        int last = isListed ? Math.Max(Head.LastNumber, added.Key.Number) : Head.LastNumber;
        return new(Head with { LastNumber = last }, Entries.SetItem(added.Key, added));
    }

    /// <summary>The plan without an entry; what served it serves nothing.</summary>
    public AccountPlan Without(EntryKey key)
    {
        var left = Entries.Remove(key);
        var freed = left.Values.Select(entry => (entry.Key, Entry: PlanLinks.Cut(entry, key))).Where(pair => pair.Entry != left[pair.Key]);
        return this with { Entries = left.SetItems(freed.Select(pair => KeyValuePair.Create(pair.Key, pair.Entry))) };
    }

    /// <summary>Compared by value.</summary>
    public bool Equals(AccountPlan? other) => other is not null && Head == other.Head && Entries.Values.SequenceEqual(other.Entries.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Head, Entries.Count);
}

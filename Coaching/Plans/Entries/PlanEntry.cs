using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>One thing a plan says: the unit that is changed and compared.</summary>
public abstract record PlanEntry
{
    /// <summary>Characters of the name of a person, a company, a region or the like.</summary>
    public const int LongestName = 80;

    /// <summary>
    /// Characters that all parts of an entry of a list may have together: eight such entries stay under 60 KB in a row
    /// even if each character is written as an escape of six.
    /// </summary>
    public const int LongestEntry = 560;

    /// <summary>The largest amount, and the number after which a slip of the keyboard is more likely.</summary>
    public const decimal LargestAmount = 999_999_999_999;

    /// <summary>What it is known by.</summary>
    public abstract EntryKey Key { get; }

    /// <summary>The field it fills; null for a reason, which is about a whole step.</summary>
    public abstract PlanField? Field { get; }

    /// <summary>The step whose form shows it.</summary>
    public virtual PlanStep Step => Field!.Value.Facts().Step;

    /// <summary>The section it is printed in.</summary>
    public PlanSection Section => Field?.Facts().Section ?? Step.MainSection();

    /// <summary>Its parts, in the order a form asks for them.</summary>
    public abstract ImmutableArray<EntryFact> Facts { get; }

    /// <summary>The same entry under another number.</summary>
    /// <exception cref="NotSupportedException">It is not one of a list.</exception>
    public virtual PlanEntry Numbered(int number) => throw new NotSupportedException($"{Key} is not one of a list.");
}

using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>The fact that decided whether a plan keeps to a principle; one kind for each principle.</summary>
/// <param name="Principle">Which.</param>
/// <param name="Place">The field that shows it: where it fails, the one to mend first. Null for the plan's head: account, owner, sponsor.</param>
public abstract record PrincipleFact(Principle Principle, PlanField? Place)
{
    /// <summary>Whether the plan keeps to it.</summary>
    public abstract bool IsPassed { get; }
}

/// <summary>Passed when the owner has no more plans than the organisation allows.</summary>
/// <param name="Plans">Plans of the owner that are not archived, this one included.</param>
/// <param name="Most">Plans the organisation allows.</param>
public sealed record AccountsCounted(int Plans, int Most) : PrincipleFact(Principle.FewAccounts, null)
{
    /// <summary>Plans a person may have where the organisation has not said otherwise: five are a day a week each.</summary>
    public const int UsualMost = 5;

    /// <inheritdoc/>
    public override bool IsPassed => Plans <= Most;
}

/// <summary>Passed when years 2 to 5 are outlined, and a line of the forecast reaches year 5.</summary>
/// <param name="HasOutline">Whether they are outlined.</param>
/// <param name="LastYear">The last year any line of the forecast reaches, 1 to 5; 0 without forecast.</param>
public sealed record YearsReached(bool HasOutline, int LastYear)
    : PrincipleFact(Principle.LongTerm, HasOutline ? PlanField.Forecast : PlanField.Outline)
{
    /// <inheritdoc/>
    public override bool IsPassed => HasOutline && LastYear == ForecastLine.Years;
}

/// <summary>Passed when the value proposition is written, and so is what the customer buys on, to hold it against.</summary>
/// <param name="HasProposition">Whether the one is.</param>
/// <param name="HasCriteria">Whether the other is.</param>
public sealed record PropositionHeld(bool HasProposition, bool HasCriteria)
    : PrincipleFact(Principle.ClearProposition, HasProposition && !HasCriteria ? PlanField.BuyingCriteria : PlanField.Proposition)
{
    /// <inheritdoc/>
    public override bool IsPassed => HasProposition && HasCriteria;
}

/// <summary>Passed when the team has at least <see cref="LeastMembers"/> members, and other functions have actions, each with an owner.</summary>
/// <param name="Members">Members of the team.</param>
/// <param name="FunctionActions">Actions of other functions.</param>
/// <param name="Unowned">Those of them that nobody sees to.</param>
public sealed record PeopleInvolved(int Members, int FunctionActions, ImmutableArray<PlanAction> Unowned)
    : PrincipleFact(Principle.EveryoneTakesPart, Members < LeastMembers ? PlanField.Members : PlanField.FunctionActions)
{
    /// <summary>Members: one alone is no team.</summary>
    public const int LeastMembers = 2;

    /// <inheritdoc/>
    public override bool IsPassed => Members >= LeastMembers && FunctionActions > 0 && Unowned.IsEmpty;
}

/// <summary>Passed when an executive sponsor is named, and what executives expect of the account is written.</summary>
/// <param name="HasSponsor">Whether the one is.</param>
/// <param name="HasExpectation">Whether the other is.</param>
public sealed record ExecutivesNamed(bool HasSponsor, bool HasExpectation)
    : PrincipleFact(Principle.ExecutivesReview, HasSponsor ? PlanField.Expectation : null)
{
    /// <inheritdoc/>
    public override bool IsPassed => HasSponsor && HasExpectation;
}

/// <summary>Passed when it is written what the customer said, and how it rates suppliers.</summary>
/// <param name="HasVoice">Whether the one is.</param>
/// <param name="HasRating">Whether the other is.</param>
public sealed record CustomerAsked(bool HasVoice, bool HasRating)
    : PrincipleFact(Principle.CustomerHeard, HasVoice && !HasRating ? PlanField.CustomerSupplierRating : PlanField.CustomerVoice)
{
    /// <inheritdoc/>
    public override bool IsPassed => HasVoice && HasRating;
}

/// <summary>Passed when there are opportunities, all to act on now have an action, and none that is shelved has one.</summary>
/// <param name="Opportunities">All opportunities.</param>
/// <param name="Unserved">Those to act on now that no action serves, by way of an objective.</param>
/// <param name="Shelved">Those shelved that an action serves all the same.</param>
public sealed record ActionsPlaced(int Opportunities, ImmutableArray<PlanOpportunity> Unserved, ImmutableArray<PlanOpportunity> Shelved)
    : PrincipleFact(Principle.ResourcesFollow, Opportunities > 0 && Unserved.IsEmpty && !Shelved.IsEmpty ? PlanField.Objectives : PlanField.Opportunities)
{
    /// <inheritdoc/>
    public override bool IsPassed => Opportunities > 0 && Unserved.IsEmpty && Shelved.IsEmpty;
}

using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Plans;

/// <summary>A change to a plan of the person's own.</summary>
public abstract record PlanChange : OwnChange;

/// <summary>The person has begun a plan.</summary>
public sealed record PlanBegun(PlanHead Head) : PlanChange;

/// <summary>The head of a plan is another.</summary>
public sealed record PlanHeadSet(PlanHead Head) : PlanChange;

/// <summary>A part of a plan is new or another.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Part">As it is now.</param>
public sealed record PlanPartSet(string Plan, PlanPart Part) : PlanChange;

/// <summary>A version of a plan is submitted.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Version">Which.</param>
public sealed record PlanVersionSet(string Plan, PlanVersion Version) : PlanChange;

/// <summary>What a plan says is kept as that of its version.</summary>
public sealed record PlanContentKept(AccountPlan Plan) : PlanChange;

/// <summary>A part of a plan is no more.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Key">The part's.</param>
public sealed record PlanPartDropped(string Plan, string Key) : PlanChange;

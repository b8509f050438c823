using CoachBot.Coaching.Plans;
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

/// <summary>A part of a plan is no more.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Key">The part's.</param>
public sealed record PlanPartDropped(string Plan, string Key) : PlanChange;

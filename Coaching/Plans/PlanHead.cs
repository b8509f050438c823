using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans;

/// <summary>What a plan is, apart from what it says.</summary>
/// <param name="Id">The id it is stored under; it never changes.</param>
/// <param name="Account">The account's name, at most <see cref="PlanEntry.LongestName"/> characters.</param>
/// <param name="Tier">How much the account matters.</param>
/// <param name="Owner">The account manager; with an object id.</param>
/// <param name="Start">The day the work on the plan starts.</param>
/// <param name="Weeks">Weeks for the eight steps, <see cref="PlanTimetable.FewestWeeks"/> to <see cref="PlanTimetable.MostWeeks"/>.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">From 1, one more with each draft after a review.</param>
/// <param name="Sponsor">The executive who stands behind it; null for nobody yet.</param>
/// <param name="ApprovedOn">The day it was approved first; null for not yet.</param>
/// <param name="ReviewedOn">The day of the last review, approval included; null for none yet.</param>
/// <param name="Previous">The id of the plan it was copied from; null for none.</param>
/// <param name="LastNumber">The highest number ever given to an entry.</param>
public sealed record PlanHead(
    string Id,
    string Account,
    AccountTier Tier,
    PlanPerson Owner,
    LocalDate Start,
    int Weeks = PlanTimetable.UsualWeeks,
    PlanStatus Status = PlanStatus.Draft,
    int Version = 1,
    PlanPerson? Sponsor = null,
    LocalDate? ApprovedOn = null,
    LocalDate? ReviewedOn = null,
    string? Previous = null,
    int LastNumber = 0)
{
    /// <summary>What people set, in a form that depends on no language.</summary>
    public ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Required(EntryPart.Account, Account, PlanEntry.LongestName),
        EntryFact.Of(EntryPart.Tier, Tier),
        EntryFact.Required(EntryPart.Person, Owner.Name, PlanEntry.LongestName),
        new(EntryPart.PersonId, Owner.ObjectId, PlanPerson.LongestId, true),
        EntryFact.Of(EntryPart.Start, Start),
        EntryFact.Of(EntryPart.Weeks, Weeks),
        new(EntryPart.Sponsor, Sponsor?.Name, PlanEntry.LongestName),
        new(EntryPart.SponsorId, Sponsor?.ObjectId, PlanPerson.LongestId),
    ];
}

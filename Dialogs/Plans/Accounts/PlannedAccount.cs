using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Plans.Accounts;

/// <summary>An account that somebody of the organisation plans, as everybody there may learn.</summary>
/// <param name="Account">Its name.</param>
/// <param name="Plan">The id of the plan among its owner's.</param>
/// <param name="Owner">Entra object id.</param>
/// <param name="OwnerName">What the owner is called.</param>
public sealed record PlannedAccount(string Account, string Plan, string Owner, string OwnerName)
{
    /// <summary>What a plan is registered as; null for one that is archived.</summary>
    public static PlannedAccount? Of(PlanHead head) => head is { Status: not PlanStatus.Archived, Owner: { ObjectId: { } owner, Name: var name } } ? new(head.Account, head.Id, owner, name) : null;
}

/// <summary>Planned accounts, those that are the same but for spelling first.</summary>
public sealed record PlannedAccounts(ImmutableArray<PlannedAccount> All);

/// <summary>The planned accounts of the organisation that are called nearly the same.</summary>
/// <param name="Account">Compared as <see cref="AccountNames"/> does.</param>
public sealed record PlannedNear(string Account) : Lookup<PlannedAccounts>;

/// <summary>The planned accounts of the organisation whose names hold what was typed, as they are registered.</summary>
/// <param name="Typed">Two characters or more.</param>
public sealed record PlannedLike(string Typed) : Lookup<PlannedAccounts>;

/// <summary>What a plan is registered as changes: it is begun, renamed, archived or reopened.</summary>
/// <param name="Operation">The press or message.</param>
/// <param name="Before">As it was; null for not at all.</param>
/// <param name="After">As it is to be; null for not at all.</param>
public sealed record AccountRegistered(string Operation, PlannedAccount? Before, PlannedAccount? After) : Elsewhere(Operation)
{
    /// <summary>The turn with the register changed along with a plan; the same turn where it says the same.</summary>
    public static Exchange Note(PlanHead? before, PlanHead after, string operation, Exchange exchange)
    {
        var (was, now) = (before is null ? null : PlannedAccount.Of(before), PlannedAccount.Of(after));
        return was == now || exchange.Elsewhere is not null ? exchange : exchange.Changing(new AccountRegistered(operation, was, now));
    }
}

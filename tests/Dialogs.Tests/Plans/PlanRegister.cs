using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans.Accounts;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>Which accounts the people of an organisation plan, as its rows keep it.</summary>
public sealed class PlanRegister
{
    private readonly Dictionary<(string Owner, string Plan), PlannedAccount> all = [];

    public IEnumerable<PlannedAccount> All => all.Values;

    public void Change(AccountRegistered change)
    {
        if (change.After is { } after)
        {
            all[(after.Owner, after.Plan)] = after;
        }
        else
        {
            all.Remove((change.Before!.Owner, change.Before.Plan));
        }
    }

    public Known LookUp(PlannedLike like, Known known) => known.With(like, new PlannedAccounts([.. All.Where(planned => planned.Account.Contains(like.Typed, StringComparison.OrdinalIgnoreCase))]));

    public Known LookUp(PlannedNear near, Known known) => known.With(near, new PlannedAccounts([.. All.Where(planned => AccountNames.IsNear(near.Account, planned.Account) || AccountNames.IsPart(near.Account, planned.Account))]));
}

using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Which accounts people of an organisation plan: a row for each plan, which its owner alone writes, so that no two people ever wait for one another.
/// </summary>
/// <param name="store">Where it is.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class AccountRegister(IRowStore store, PersonKey by)
{
    /// <summary>Near names that are looked at: one that holds is enough to ask.</summary>
    private const int MostChecked = 8;

    private Owner Owner => OrganisationKeys.Owner(by);

    /// <summary>
    /// Those of nearly the same name, or with one that is a part of the other. The whole register is read, in one range: a slip may be in the first letter, and a plan is begun a few times a year.
    /// </summary>
    public async Task<PlannedAccounts> FindNearAsync(string account, CancellationToken cancel)
    {
        string name = AccountNames.Normalise(account);
        var near = (await ReadAsync(cancel)).Where(planned => AccountNames.IsNear(account, planned.Account) || AccountNames.IsPart(account, planned.Account)).OrderBy(planned => AccountNames.Normalise(planned.Account) == name ? 0 : 1);
        var found = ImmutableArray.CreateBuilder<PlannedAccount>();
        foreach (var planned in near.Take(MostChecked))
        {
            if (await IsPlannedAsync(planned, cancel))
            {
                found.Add(planned);
            }
        }

        return new(found.ToImmutable());
    }

    /// <summary>Those whose names hold what was typed. Each key pressed asks: whether the plans are still there is left to whoever begins one.</summary>
    public async Task<PlannedAccounts> FindLikeAsync(string typed, CancellationToken cancel) =>
        new([.. (await ReadAsync(cancel)).Where(planned => planned.Account.Contains(typed, StringComparison.OrdinalIgnoreCase))]);

    private async Task<IEnumerable<PlannedAccount>> ReadAsync(CancellationToken cancel) =>
        (await store.ReadRangeAsync(Owner, OrganisationKeys.AccountPrefix, RowKeys.End(OrganisationKeys.AccountPrefix), cancel)).Select(Read);

    /// <summary>Whether a plan is what the register says of it: whoever dies between registering a plan and beginning it leaves a row of no plan.</summary>
    private async Task<bool> IsPlannedAsync(PlannedAccount planned, CancellationToken cancel) =>
        await store.FindAsync((by with { ObjectId = planned.Owner }).Owner, RowKeys.PlanListed(planned.Plan), cancel) is { } row
            && PlanRows.ReadListed(row).Head is { Status: not PlanStatus.Archived } head
            && AccountNames.Normalise(head.Account) == AccountNames.Normalise(planned.Account);

    /// <summary>Whether the register is as a change makes it.</summary>
    public async Task<bool> IsMadeAsync(AccountRegistered change, CancellationToken cancel) =>
        change.After is { } after
            ? await store.FindAsync(Owner, Key(after), cancel) is { } row && Read(row) == after
            : await store.FindAsync(Owner, Key(change.Before!), cancel) is null;

    /// <summary>Makes a change.</summary>
    /// <exception cref="ConflictException">The same owner has made one meanwhile; nothing was changed.</exception>
    public async Task ChangeAsync(AccountRegistered change, CancellationToken cancel)
    {
        var (before, after) = (change.Before is { } was ? Key(was) : null, change.After is { } now ? Key(now) : null);
        var guard = await store.FindAsync(Owner, after ?? before!, cancel);
        if (after is null)
        {
            _ = guard is null ? "" : await store.CommitAsync(Owner, new(new(before!, guard.ETag, "") { IsRemoved = true }, []), cancel);
            return;
        }

        await store.CommitAsync(Owner, new(new(after, guard?.ETag, Write(change.After!)), before is null || before == after ? [] : [new DeleteRow(before)]), cancel);
    }

    private static string Key(PlannedAccount planned) => OrganisationKeys.Account(AccountNames.Normalise(planned.Account), planned.Owner, planned.Plan);

    private static string Write(PlannedAccount planned) =>
        JsonSerializer.Serialize(new(RowReading.Version, planned.Account, planned.Plan, planned.Owner, planned.OwnerName), PlainJson.OfOrganisations.StoredAccount);

    private static PlannedAccount Read(StoredRow row) => RowReading.Understand(row, PlainJson.OfOrganisations.StoredAccount, stored => new PlannedAccount(
        RowReading.Given(stored.Account), RowReading.Given(stored.Plan), RowReading.Given(stored.Owner), RowReading.Given(stored.Name)));
}

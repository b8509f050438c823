using System.Collections.Immutable;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The campaigns of an organisation, as one turn reads and changes them. A change is the campaign's own rows, then those of the people who are told,
/// then the row that lists it: where that one says so, all of it is done, and until then it is gone through again.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="colleagues">Those who are told.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class CampaignRegister(IRowStore store, Colleagues colleagues, PersonKey by)
{
    /// <summary>Operations remembered: one whose turn was lost is taken again within seconds, and trainers are few.</summary>
    private const int MostOperations = 20;

    private Owner Organisation => OrganisationKeys.Owner(by);

    /// <summary>A campaign with those who take part, in one range.</summary>
    public async Task<FoundCampaign> FindAsync(string id, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(CampaignKeys.Owner(by, id), CampaignKeys.Definition, RowKeys.End(CampaignKeys.MemberPrefix), cancel);
        return rows.FirstOrDefault(row => row.Key == CampaignKeys.Definition) is not { } definition
            ? FoundCampaign.None
            : new(CampaignRows.Read(definition).Campaign, CampaignRows.ReadMembers(rows.Where(row => row.Key.StartsWith(CampaignKeys.MemberPrefix, StringComparison.Ordinal))))
            {
                Done = [.. CampaignRows.Read(definition).Operations],
            };
    }

    /// <summary>All campaigns, in one range.</summary>
    public async Task<CampaignList> FindAllAsync(CancellationToken cancel) => new(
        [.. (await store.ReadRangeAsync(Organisation, CampaignKeys.ListPrefix, RowKeys.End(CampaignKeys.ListPrefix), cancel))
            .Select(CampaignRows.Read)
            .Select(read => new ListedCampaign(read.Campaign, read.People))]);

    /// <summary>Some campaigns; a person is in few.</summary>
    public async Task<KnownCampaigns> FindAsync(CampaignsOf wanted, CancellationToken cancel)
    {
        var rows = new List<StoredRow?>();
        foreach (string[] some in wanted.Ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Chunk(Colleagues.MostAtOnce))
        {
            rows.AddRange(await Task.WhenAll(some.Select(id => store.FindAsync(CampaignKeys.Owner(by, id), CampaignKeys.Definition, cancel))));
        }

        return new(rows.OfType<StoredRow>().Select(row => CampaignRows.Read(row).Campaign).ToImmutableDictionary(campaign => campaign.Id));
    }

    /// <summary>People who are to take part; one who cannot be read is told to be so, and the rest take part.</summary>
    public async Task<Candidates> FindAsync(CandidatesOf wanted, CancellationToken cancel)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Candidate>();
        foreach (string[] some in wanted.Ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Chunk(Colleagues.MostAtOnce))
        {
            found.AddRange((await Task.WhenAll(some.Select(id => colleagues.FindCandidateAsync(id, cancel)))).Select(each => KeyValuePair.Create(each.ObjectId, each)));
        }

        return new(found.ToImmutable());
    }

    /// <summary>Whether a change was made to its end.</summary>
    public async Task<bool> IsMadeAsync(CampaignChanged change, CancellationToken cancel) =>
        await IsDefinedAsync(change, cancel)
        && await store.FindAsync(Organisation, CampaignKeys.Listed(change.Campaign.Id), cancel) is { } listed
        && CampaignRows.Read(listed).Campaign.Revision >= change.Campaign.Revision;

    /// <summary>Whether somebody has joined.</summary>
    public async Task<bool> IsMadeAsync(CampaignJoined joined, CancellationToken cancel) =>
        await store.FindAsync(CampaignKeys.Owner(by, joined.Campaign), CampaignKeys.Joined(joined.Member.ObjectId), cancel) is not null;

    /// <summary>Makes a change, or whatever is missing of it.</summary>
    /// <exception cref="ConflictException">Somebody else has changed the campaign meanwhile, or somebody who is told.</exception>
    public async Task ChangeAsync(CampaignChanged change, ColleagueWaking waking, Instant at, CancellationToken cancel)
    {
        await DefineAsync(change, cancel);
        try
        {
            await TellAsync(change, waking, at, cancel);
            await ListAsync(change, cancel);
        }
        catch (Exception failed) when (failed is not ConflictException && !OutcomeUnknownException.IsEndOf(failed))
        {
            throw new OutcomeUnknownException(failed);
        }
    }

    /// <summary>Notes that somebody has joined.</summary>
    public async Task ChangeAsync(CampaignJoined joined, CancellationToken cancel)
    {
        if (!await IsMadeAsync(joined, cancel))
        {
            await store.CommitAsync(
                CampaignKeys.Owner(by, joined.Campaign), new(new(CampaignKeys.Joined(joined.Member.ObjectId), null, CampaignRows.WriteJoined(joined.Member)), []), cancel);
        }
    }

    private async Task TellAsync(CampaignChanged change, ColleagueWaking waking, Instant at, CancellationToken cancel)
    {
        foreach (var some in change.Told.Chunk(Colleagues.MostAtOnce))
        {
            await Task.WhenAll(some.Select(told => colleagues.JoinAsync(told.ObjectId, told.Membership, waking, at, cancel)));
        }
    }

    private async Task<bool> IsDefinedAsync(CampaignChanged change, CancellationToken cancel) =>
        await store.FindAsync(CampaignKeys.Owner(by, change.Campaign.Id), CampaignKeys.Definition, cancel) is { } row
        && CampaignRows.Read(row).Operations.Contains(change.Operation);

    private async Task DefineAsync(CampaignChanged change, CancellationToken cancel)
    {
        var owner = CampaignKeys.Owner(by, change.Campaign.Id);
        var row = await store.FindAsync(owner, CampaignKeys.Definition, cancel);
        var (before, operations) = row is null ? (0, []) : Known(row);
        if (operations.Contains(change.Operation))
        {
            return;
        }

        if (before != change.Campaign.Revision - 1)
        {
            throw new ConflictException(owner, CampaignKeys.Definition);
        }

        string body = CampaignRows.WriteDefinition(change.Campaign, change.Members.Length, operations.Add(change.Operation).TakeLast(MostOperations));
        await store.CommitAsync(owner, new(new(CampaignKeys.Definition, row?.ETag, body), [.. CampaignRows.Write(change.Members), .. Emptied(change.Members.Length)]), cancel);
    }

    private static (int Revision, ImmutableArray<string> Operations) Known(StoredRow row)
    {
        var (campaign, _, operations) = CampaignRows.Read(row);
        return (campaign.Revision, operations);
    }

    /// <summary>Rows that are no longer needed where people were taken off a draft; a team that is followed may have grown beyond what a draft can have.</summary>
    private static IEnumerable<DeleteRow> Emptied(int people)
    {
        int pieces = CampaignRows.Pieces(people);
        return Enumerable.Range(pieces, Math.Max(0, CampaignRows.Pieces(Coaching.Campaigns.Campaign.MostPeople) - pieces)).Select(piece => new DeleteRow(CampaignKeys.Members(piece)));
    }

    private async Task ListAsync(CampaignChanged change, CancellationToken cancel)
    {
        string key = CampaignKeys.Listed(change.Campaign.Id);
        var row = await store.FindAsync(Organisation, key, cancel);
        if (row is null || CampaignRows.Read(row).Campaign.Revision < change.Campaign.Revision)
        {
            await store.CommitAsync(Organisation, new(new(key, row?.ETag, CampaignRows.WriteListed(change.Campaign, change.Members.Length)), []), cancel);
        }
    }
}

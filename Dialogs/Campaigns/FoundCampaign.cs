using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Lookups;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Somebody who takes part in a campaign.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">What the person was called when added; shown, never compared.</param>
/// <param name="Joined">The day the person was told; null while the campaign is planned.</param>
public sealed record CampaignMember(string ObjectId, string Name, LocalDate? Joined = null)
{
    /// <summary>Characters of a name that are kept.</summary>
    public const int LongestName = 60;
}

/// <summary>A campaign with those who take part.</summary>
/// <param name="Campaign">Null for one that does not exist.</param>
/// <param name="Members">In the order they were added.</param>
public sealed record FoundCampaign(Campaign? Campaign, ImmutableArray<CampaignMember> Members)
{
    /// <summary>There is no such campaign.</summary>
    public static FoundCampaign None { get; } = new(null, []);

    /// <summary>The last operations on it, carried out whether or not their answer was seen.</summary>
    public ImmutableHashSet<string> Done { get; init; } = [];
}

/// <summary>A campaign of the reader's organisation.</summary>
public sealed record CampaignOf(string Id) : Lookup<FoundCampaign>;

/// <summary>All campaigns of the reader's organisation.</summary>
public sealed record CampaignListLookup : Lookup<CampaignList>;

/// <summary>The campaigns of an organisation.</summary>
/// <param name="All">In no order.</param>
public sealed record CampaignList(ImmutableArray<ListedCampaign> All);

/// <summary>A campaign as the list has it.</summary>
/// <param name="Campaign">Without its skills.</param>
/// <param name="People">How many take part; those who joined a followed team later are counted on its own card.</param>
public sealed record ListedCampaign(Campaign Campaign, int People);

/// <summary>Campaigns by their ids; what there is no more is not among them.</summary>
/// <param name="ById">With their skills.</param>
public sealed record KnownCampaigns(ImmutableDictionary<string, Campaign> ById);

/// <summary>Some campaigns of the reader's organisation.</summary>
/// <param name="Ids">Separated by commas, each once, in order: the same question is then asked once.</param>
public sealed record CampaignsOf(string Ids) : Lookup<KnownCampaigns>
{
    /// <summary>The lookup of some ids.</summary>
    public static CampaignsOf Of(IEnumerable<string> ids) => new(string.Join(',', ids.Distinct().Order(StringComparer.Ordinal)));
}

/// <summary>Somebody who is to take part.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">What the person is called; null for somebody the coach has never met.</param>
/// <param name="IsMet">Whether the person can be written to.</param>
/// <param name="Memberships">The campaigns the person is in.</param>
public sealed record Candidate(string ObjectId, string? Name, bool IsMet, ImmutableArray<CampaignMembership> Memberships)
{
    /// <summary>Whether what is stored of the person can be read; who cannot be read cannot take part.</summary>
    public bool IsReadable { get; init; } = true;
}

/// <summary>People who are to take part.</summary>
/// <param name="ById">All that were asked for.</param>
public sealed record Candidates(ImmutableDictionary<string, Candidate> ById);

/// <summary>Some people of the reader's organisation.</summary>
/// <param name="Ids">Separated by commas, each once, in order.</param>
public sealed record CandidatesOf(string Ids) : Lookup<Candidates>
{
    /// <summary>The lookup of some people.</summary>
    public static CandidatesOf Of(IEnumerable<string> ids) => new(string.Join(',', ids.Distinct().Order(StringComparer.Ordinal)));
}

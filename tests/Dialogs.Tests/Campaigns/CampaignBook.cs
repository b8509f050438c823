using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Tests.Campaigns;

/// <summary>The campaigns of an organisation, changed as the bot changes them.</summary>
public sealed class CampaignBook
{
    private readonly Dictionary<string, FoundCampaign> campaigns = [];

    /// <summary>People whose rows cannot be read.</summary>
    public HashSet<string> Unreadable { get; } = [];

    /// <summary>People the coach has never met.</summary>
    public HashSet<string> Unmet { get; } = [];

    /// <summary>Those who were told that they take part, in order.</summary>
    public List<string> Told { get; } = [];

    /// <summary>The one campaign there is.</summary>
    public FoundCampaign Only => campaigns.Values.Single();

    /// <summary>The one planned last.</summary>
    public FoundCampaign Latest => campaigns.Values.Last();

    public IEnumerable<Campaign> All => campaigns.Values.Select(found => found.Campaign!);

    public Known LookUp(Lookup lookup, Known known, Dictionary<string, Person> people) => lookup switch
    {
        CampaignOf of => known.With(of, campaigns.GetValueOrDefault(of.Id, FoundCampaign.None)),
        CampaignListLookup of => known.With(of, new CampaignList([.. campaigns.Values.Select(found => new ListedCampaign(found.Campaign! with { Skills = [] }, found.Members.Length))])),
        CampaignsOf of => known.With(of, new KnownCampaigns(of.Ids.Split(',').Where(campaigns.ContainsKey).ToImmutableDictionary(id => id, id => campaigns[id].Campaign!))),
        CandidatesOf of => known.With(of, new Candidates(of.Ids.Split(',').ToImmutableDictionary(id => id, id => CandidateOf(id, people.GetValueOrDefault(id)?.Profile)))),
        _ => throw new NotSupportedException(lookup.ToString()),
    };

    /// <summary>Makes a change, or what is missing of it.</summary>
    public void Change(CampaignChanged change, Action<string, CampaignMembership> tell)
    {
        var before = campaigns.GetValueOrDefault(change.Campaign.Id, FoundCampaign.None);
        if (!before.Done.Contains(change.Operation))
        {
            Assert.Equal((before.Campaign?.Revision ?? 0) + 1, change.Campaign.Revision);
            campaigns[change.Campaign.Id] = new(change.Campaign, change.Members) { Done = before.Done.Add(change.Operation) };
        }

        foreach (var (who, membership) in change.Told)
        {
            Told.Add(who);
            tell(who, membership);
        }
    }

    /// <summary>Somebody takes part who joined later.</summary>
    public void Change(CampaignJoined joined) =>
        campaigns[joined.Campaign] = campaigns[joined.Campaign] with { Members = campaigns[joined.Campaign].Members.Add(joined.Member) };

    private Candidate CandidateOf(string id, Profile? profile) =>
        new(id, profile?.Name, profile is not null && !Unmet.Contains(id), profile?.Memberships ?? []) { IsReadable = !Unreadable.Contains(id) };
}

using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Those who are to take part in a campaign, and the other campaigns they are in.</summary>
/// <param name="People">All who are to take part.</param>
/// <param name="Others">The other campaigns of any of them.</param>
internal sealed record CampaignOverlap(ImmutableArray<Candidate> People, ImmutableDictionary<string, Campaign> Others)
{
    /// <summary>How many have not met the coach yet, or removed it.</summary>
    public int Unmet => People.Count(person => person.IsReadable && !person.IsMet);

    /// <summary>How many cannot be read, and cannot take part.</summary>
    public int Unreadable => People.Count(person => !person.IsReadable);

    /// <summary>Goes on once they are known.</summary>
    public static Exchange With(FoundCampaign found, Exchange exchange, Func<CampaignOverlap, Exchange> go) => found.Members.IsEmpty
        ? go(new([], ImmutableDictionary<string, Campaign>.Empty))
        : exchange.Know(CandidatesOf.Of(found.Members.Select(member => member.ObjectId)), candidates =>
        {
            string[] others = [.. candidates.ById.Values.SelectMany(person => person.Memberships).Select(each => each.Campaign).Where(id => id != found.Campaign!.Id).Distinct()];
            return others.Length == 0
                ? go(new([.. candidates.ById.Values], ImmutableDictionary<string, Campaign>.Empty))
                : exchange.Know(CampaignsOf.Of(others), known => go(new([.. candidates.ById.Values], known.ById)));
        });

    /// <summary>Whether a skill is also in another campaign of any of them that is not over.</summary>
    public bool Has(SkillId skill, LocalDate today) => People.SelectMany(person => Live(person, today)).Any(campaign => campaign.Skills.Any(each => each.Skill == skill));

    /// <summary>Drills a week of whoever has most to do in the first month.</summary>
    public double MostPerWeek(Campaign campaign, DrillBank bank, LocalDate today) => People
        .Select(person => string.Join(',', Live(person, today).Select(each => each.Id)))
        .Append("")
        .Distinct()
        .Max(ids => CampaignLoad.PerWeek(ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => Others[id]).Append(campaign).SelectMany(each => CampaignLoad.FirstMonth(each, bank))));

    private IEnumerable<Campaign> Live(Candidate person, LocalDate today) => person.Memberships
        .Where(each => Others.ContainsKey(each.Campaign) && each.End >= today)
        .Select(each => Others[each.Campaign])
        .Where(other => other.On(today) is CampaignState.Scheduled or CampaignState.Running or CampaignState.Paused);
}

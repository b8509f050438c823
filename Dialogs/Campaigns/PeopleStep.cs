using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The second step: who takes part. A picker shows nobody again, so people are added, and all of them taken off at once.</summary>
internal static class PeopleStep
{
    /// <summary>Ids of the fields.</summary>
    public const string People = "people", Manager = "manager", Team = "team";

    /// <summary>What stands in <see cref="Team"/>.</summary>
    public const string AsItIs = "now", Followed = "follow";

    private const int MostNamed = 20, LongestRefused = 40;

    /// <summary>Shows it.</summary>
    public static Exchange Show(FoundCampaign found, FormDraft draft, Exchange exchange)
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        bool isDraft = campaign.Stage == CampaignStage.Draft;
        Button clear = new(texts.CampaignClearPeople, exchange.Press(CampaignPresses.ClearOp) with { About = campaign.Id, Revision = campaign.Revision }, Answer.InPlace) { SendsInputs = false };
        return CampaignSteps.Form(
            new(campaign.Id, CampaignStep.People),
            campaign,
            [texts.CampaignPeopleNow(found.Members.Length, Names(found.Members, exchange), campaign.Follows is not null)],
            FormInputs.Filled(
                CampaignSteps.Over(CampaignDrafts.Of((Team, campaign.Follows is null ? AsItIs : Followed)), draft),
                [
                    new PeopleField(People, texts.CampaignPeopleLabel, null),
                    new PersonField(Manager, texts.CampaignManagerLabel, null),
                    .. isDraft ? [new ChoiceField(Team, texts.CampaignTeamLabel, null, [new(AsItIs, texts.CampaignTeamNow), new(Followed, texts.CampaignTeamFollowed)])] : Array.Empty<Field>(),
                ]),
            draft,
            isDraft && !found.Members.IsEmpty ? [clear] : [],
            exchange);
    }

    /// <summary>Reads it: those who were chosen, and those of a manager's team.</summary>
    public static Exchange Read(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go)
    {
        Exchange Refuse(string field, string error) => Show(found, CampaignDrafts.Wrong(button, field, error), exchange);
        string[] typed = button.Inputs.GetValueOrDefault(People, "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string? manager = PersonSlot.Read(button.Inputs.GetValueOrDefault(Manager));
        bool isFollowed = button.Inputs.GetValueOrDefault(Team) == Followed && found.Campaign!.Stage == CampaignStage.Draft;
        return Array.Find(typed, each => PersonSlot.Read(each) is null) is { } nobody ? Refuse(People, exchange.Texts.PersonRefused(CardText.Cut(nobody, LongestRefused)))
            : manager is null && !string.IsNullOrWhiteSpace(button.Inputs.GetValueOrDefault(Manager)) ? Refuse(Manager, exchange.Texts.PersonMissing)
            : isFollowed && manager is null && found.Campaign!.Follows is null ? Refuse(Manager, exchange.Texts.CampaignWhoseTeam)
            : WithTeam(manager, exchange, team =>
            {
                ImmutableArray<string> added = [.. typed.Select(each => PersonSlot.Read(each)!).Concat(team ?? []).Distinct().Where(id => found.Members.All(member => member.ObjectId != id))];
                int all = found.Members.Length + added.Length;
                return team is [] ? Refuse(Manager, exchange.Texts.CampaignNoTeam)
                    : all is 0 or > Campaign.MostPeople ? Refuse(People, exchange.Texts.CampaignPeopleRefused(all, Campaign.MostPeople))
                    : Add(added, found with { Campaign = found.Campaign! with { Follows = isFollowed ? manager ?? found.Campaign.Follows : KeptOf(found.Campaign) } }, exchange, go);
            });
    }

    /// <summary>Takes everybody off a campaign that has not begun.</summary>
    public static Exchange Clear(FoundCampaign found, Func<FoundCampaign, Exchange> go) => go(found.Campaign!.Stage != CampaignStage.Draft ? found : found with
    {
        Campaign = found.Campaign.Next() with { Follows = null },
        Members = [],
    });

    /// <summary>Those of a team right now.</summary>
    public static Exchange WithTeam(string? manager, Exchange exchange, Func<string[]?, Exchange> go) =>
        manager is null ? go(null) : exchange.Know(new TeamOf(manager), team => go([.. team.Led.Select(member => member.ObjectId)]));

    /// <summary>Adds people by what they are called.</summary>
    public static Exchange Add(ImmutableArray<string> added, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go) => added.IsEmpty ? go(found)
        : exchange.Know(CandidatesOf.Of(added), candidates => go(found with
        {
            Members = [.. found.Members, .. added.Select(id => new CampaignMember(id, CardText.Cut(MemberNames.Of(candidates.ById[id].Name, id), CampaignMember.LongestName)))],
        }));

    /// <summary>A team that is followed stays so once the campaign has begun; a draft says it anew.</summary>
    private static string? KeptOf(Campaign campaign) => campaign.Stage == CampaignStage.Draft ? null : campaign.Follows;

    private static string Names(ImmutableArray<CampaignMember> members, Exchange exchange)
    {
        string named = exchange.Texts.Several(members.Take(MostNamed).Select(member => Escape.Markdown(MemberNames.Shown(member.Name))));
        return members.Length > MostNamed ? exchange.Texts.AndMore(named, members.Length - MostNamed) : named;
    }
}

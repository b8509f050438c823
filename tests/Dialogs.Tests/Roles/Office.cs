using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Tests.Campaigns;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>Several people and the coach, as a script. Ada is an admin by setting; what a turn changes of a colleague is carried out as the bot does.</summary>
public sealed class Office(Language language = Language.English)
{
    public const string Ada = "aaaaaaaa-0000-4000-8000-000000000001";

    public const string Bo = "bbbbbbbb-0000-4000-8000-000000000002";

    public const string Cy = "cccccccc-0000-4000-8000-000000000003";

    private readonly Dictionary<string, Person> people = [];
    private readonly Dictionary<string, Days> days = [];
    private readonly Dictionary<string, string> names = [];
    private readonly HashSet<(string By, RoleChange Change)> audit = [];
    private readonly OfficeRows rows = new();
    private readonly OrganisationRows organisation = new();
    private Instant now = Instant.FromUtc(2026, 11, 23, 10, 0);
    private int turns;

    public bool IsChinese => language == Language.Chinese;

    /// <summary>The answers to the last input.</summary>
    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    /// <summary>The last card that anybody was shown.</summary>
    public AdaptiveCard Card { get; private set; } = null!;

    /// <summary>What was looked up for the last input.</summary>
    public HashSet<Lookup> Looked { get; } = [];

    /// <summary>The turns taken so far.</summary>
    public int Turns => turns;

    /// <summary>The changes of roles carried out.</summary>
    public int Changes => audit.Count;

    public string Heard => string.Join("\n\n", Replies.Select(reply => reply switch
    {
        Show show => PlainText.Of(show.Card),
        OfferFile offer => $"[{offer.Name}] {offer.Description}",
        HandOver file => $"({file.Name})",
        _ => ((Say)reply).Text,
    }));

    public Person this[string who] => people.GetValueOrDefault(who, Person.Stranger with { Profile = new Profile { Welcomed = true } });

    public static Dictionary<string, string> Giving(string who, string role, string how = "give") => new() { ["who"] = who, ["role"] = role, ["how"] = how };

    /// <summary>Somebody's account plans.</summary>
    public PlanBook PlansOf(string who) => rows.PlansOf(who);

    /// <summary>Somebody has answered drills before.</summary>
    public Office Practised(string who, IEnumerable<LoggedAnswer> answers)
    {
        foreach (var answer in answers)
        {
            rows.Log(who, answer);
        }

        return this;
    }

    /// <summary>Somebody was offered drills before.</summary>
    public Office Offered(string who, params DrillOffer[] offers)
    {
        Array.ForEach(offers, offer => rows.Offer(who, offer));
        return this;
    }

    public RoleSet RolesOf(string who) => this[who].Profile.Roles.Now;

    public Office Says(string who, string text) => Takes(who, new Said(text));

    /// <summary>Says something that mentions somebody, alone with the coach or where others read along.</summary>
    public Office Mentions(string who, string text, Mentioned mentioned, bool isAmongOthers = true) =>
        Takes(who, isAmongOthers ? new SaidInGroup(text) : new Said(text), mentions: mentioned);

    /// <summary>From now on the channel tells what somebody is called.</summary>
    public Office Names(string who, string name)
    {
        names[who] = name;
        return this;
    }

    /// <summary>Presses a button of the last card, or of another.</summary>
    public Office Presses(string who, string title, Dictionary<string, string>? inputs = null, AdaptiveCard? on = null) =>
        Takes(who, new Tapped(new(CardButtons.Press(on ?? Card, title), inputs ?? [])));

    /// <summary>Opens the card and gives or takes a role.</summary>
    public Office Gives(string who, string to, string role, string how = "give") => Says(who, "roles").Presses(who, "Save", Giving(to, role, how));

    /// <param name="isLost">Whether whoever carries the turn out dies when the colleague is changed and the turn is not committed yet.</param>
    /// <param name="mentions">Whom it mentions.</param>
    public Office Takes(string who, Input input, bool isLost = false, params Mentioned[] mentions)
    {
        now += Duration.FromMinutes(1);
        Looked.Clear();
        var circumstances = new Circumstances($"turn-{++turns}", $"mark-{who}", now, new(language, null) { Name = names.GetValueOrDefault(who) }, Some.Organisation with { Admins = [Ada] })
        {
            ObjectId = who,
            Mentions = [.. mentions],
        };
        var exchange = Conversation.Take(this[who], DaysOf(who), input, circumstances);
        while (exchange.Asks is { } lookup)
        {
            Assert.True(Looked.Add(lookup), $"{lookup} was asked twice.");
            circumstances = circumstances with { Known = LookUp(who, lookup, circumstances.Known) };
            exchange = Conversation.Take(this[who], DaysOf(who), input, circumstances);
        }

        ChangeElsewhere(who, exchange.Elsewhere);
        if (exchange.RoleChange is { } own)
        {
            Assert.Equal(who, own.Target);
            audit.Add((who, own));
        }

        return isLost ? this : Keep(who, exchange);
    }

    /// <summary>The clock goes on to a moment in Shanghai, and somebody is woken.</summary>
    public Office Wakes(string who, LocalDateTime local)
    {
        var due = local.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        now = due - Duration.FromMinutes(1);
        return Takes(who, new Woken(due));
    }

    /// <summary>Somebody was told of all that others have done.</summary>
    public Office HasHeard(string who)
    {
        Change(who, profile => profile with { News = [.. profile.News.Select(news => news with { Told = now })] });
        return this;
    }

    /// <summary>A turn of somebody's has changed something of a colleague.</summary>
    public Office Has(string by, Elsewhere change)
    {
        ChangeElsewhere(by, change);
        return this;
    }

    /// <summary>Somebody's invitation waits, written at the same time as something else was decided.</summary>
    public Office IsInvitedBy(string manager, string rep)
    {
        Change(rep, profile => profile with { Invitation = new(manager, this[manager].Profile.Name ?? manager, now) });
        return this;
    }

    /// <summary>The campaigns of their organisation.</summary>
    public CampaignBook Campaigns { get; } = new();

    /// <summary>Which accounts they plan.</summary>
    public PlanRegister Register { get; } = new();

    /// <summary>Somebody's plan was approved.</summary>
    public Office Approves(string who, string plan)
    {
        var head = rows.PlansOf(who).Find(plan)!.Head;
        rows.PlansOf(who).Set(head with { Status = Coaching.Plans.PlanStatus.Approved, ApprovedOn = Chat.Monday, ReviewedOn = Chat.Monday });
        return this;
    }

    public Office Waits(Duration time)
    {
        now += time;
        return this;
    }

    public Office Hears(string text)
    {
        Assert.Contains(text, Heard, StringComparison.Ordinal);
        return this;
    }

    private Office Keep(string who, Exchange exchange)
    {
        (people[who], days[who], Replies) = (exchange.Person, exchange.Days, exchange.Replies);
        rows.Change(who, exchange.Own);
        Card = Replies.OfType<Show>().LastOrDefault()?.Card ?? Card;
        return this;
    }

    private Known LookUp(string who, Lookup lookup, Known known) => lookup switch
    {
        ColleagueOf of => known.With(of, new Colleague(of.Change.Target, this[of.Change.Target].Profile.Roles, audit.Contains((who, of.Change))) { Name = this[of.Change.Target].Profile.Name }),
        RepOf of => known.With(of, RepNamed(of.ObjectId)),
        TeamOf of => known.With(of, new Team(of.Manager, rows.AimsOf(of.Manager), [.. rows.MembersOf(of.Manager).Select(member => member.As(RepNamed(member.ObjectId), of.Manager))])),
        PlacementsOf of => known.With(of, new Placements([.. rows.PlacementsOf(of.Manager)])),
        RatingsOf of when of.ObjectId == who || RepNamed(of.ObjectId).IsLedBy(who) => known.With(of, rows.RatingsOf(of.ObjectId)),
        RepAimsOf of when of.Manager == who || of.Rep == who => known.With(of, rows.AimsOf(of.Manager, of.Rep)),
        PlansOf of => rows.PlansOf(of.Owner).LookUp(lookup, known),
        PlanListOf of => rows.PlansOf(of.Owner).LookUp(lookup, known),
        PlanOf of => rows.PlansOf(of.Owner).LookUp(lookup, known),
        OrganisationMemoryLookup of => known.With(of, OrganisationMemory.Standard),
        OwnDrills of => known.With(of, rows.DrillsOf(who)),
        OwnDrillLog of => known.With(of, rows.DrillLogOf(who, of.Since)),
        CampaignLogsOf of => known.With(of, new DrillLogs([.. known.Find(new CampaignOf(of.Campaign))!.Members.Select(member => rows.DrillLogOf(member.ObjectId, of.Since))])),
        TeamDrillLogsOf of => known.With(of, new DrillLogs([.. known.Find(new TeamOf(of.Manager))!.Led.Select(member => rows.DrillLogOf(member.ObjectId, of.Since))])),
        CampaignOf or CampaignListLookup or CampaignsOf or CandidatesOf => Campaigns.LookUp(lookup, known, people),
        GivenActionsLookup of => known.With(of, rows.GivenTo(who)),
        SponsoredPlansLookup of => known.With(of, rows.SponsoredBy(who)),
        PlanVersionOf of => rows.PlansOf(of.Owner).LookUp(lookup, known),
        PlannedNear near => Register.LookUp(near, known),
        TeamPlansOf of => known.With(of, new TeamPlans(known.Find(new TeamOf(of.Manager))!.Led
            .ToImmutableDictionary(member => member.ObjectId, member => rows.PlansOf(member.ObjectId).Plans).Where(each => !each.Value.All.IsEmpty).ToImmutableDictionary())),
        TeamPlanListsOf of => known.With(of, new TeamPlanLists(known.Find(new TeamOf(of.Manager))!.Led
            .ToImmutableDictionary(member => member.ObjectId, member => rows.PlansOf(member.ObjectId).List).Where(each => !each.Value.All.IsEmpty).ToImmutableDictionary())),
        OrganisationDrillsLookup of => known.With(of, organisation.DrillsFor(who)),
        DrillDraftLookup of => known.With(of, rows.DraftOf(who)),
        FlaggedDrills of => known.With(of, DrillFlags.None),
        OrganisationSkillsLookup of => known.With(of, organisation.SkillsFor(who)),
        OrganisationProgrammeLookup of => known.With(of, organisation.ProgrammeFor(who)),
        TeamRatingsOf of => known.With(of, new TeamRatings(rows.MembersOf(of.Manager).ToImmutableDictionary(member => member.ObjectId, member => rows.RatingsOf(member.ObjectId)))),
        _ => throw new NotSupportedException(lookup.ToString()),
    };

    private Rep RepNamed(string objectId) => new(objectId, this[objectId].Profile.Name, this[objectId].Profile.Leader, this[objectId].Profile.Invitation);

    private void ChangeElsewhere(string by, Elsewhere? change)
    {
        switch (change)
        {
            case RoleChange role:
                Assert.True(audit.Add((by, role)), "A change was made twice.");
                Change(role.Target, profile => profile with { Roles = profile.Roles.After(role) });
                break;
            case RepInvited invited:
                Change(invited.Rep, profile => profile with { Invitation = invited.By });
                break;
            case RepReleased released:
                Change(released.Rep, profile => profile.Leader?.ObjectId == by ? profile with { Leader = null } : profile);
                Change(released.Rep, profile => profile.Invitation?.ObjectId == by ? profile with { Invitation = null } : profile);
                break;
            case RepRated rated:
                rows.Rate(rated.Rep, rated.Entry);
                break;
            case RepUnrated unrated:
                rows.Unrate(unrated.Rep, unrated.Id);
                break;
            case ActionGiven given:
                Change(given.To, profile => profile.Hearing(given.News) with { Follows = true });
                rows.Give(given.To, given.News.Owner, given.News.Plan);
                ChangeElsewhere(by, given.Taken);
                break;
            case SponsorNamed named:
                Change(named.To, profile => profile.Hearing(named.News));
                rows.Sponsor(named.To, named.News.Owner, named.News.Plan);
                break;
            case PlanMoved moved:
                Change(moved.Owner, profile => profile.Hearing(moved.News));
                rows.Change(moved.Owner, [new PlanHeadSet(moved.Plan.Head), new PlanListed(moved.Plan)]);
                break;
            case ActionTicked ticked:
                Change(ticked.Owner, profile => profile.Hearing(ticked.News));
                rows.PlansOf(ticked.Owner).Change(new PlanPartSet(ticked.Plan, ticked.Part));
                break;
            case ColleagueTold told:
                Change(told.ObjectId, profile => profile.Hearing(told.News));
                break;
            case PlanReviewed reviewed:
                Change(reviewed.Owner, profile => profile.Hearing(reviewed.News));
                rows.Change(reviewed.Owner, [new PlanHeadSet(reviewed.Plan.Head), new PlanListed(reviewed.Plan), new PlanVersionSet(reviewed.Plan.Head.Id, reviewed.Version)]);
                break;
            case DrillerRegistered:
                break;
            case AccountRegistered registered:
                Register.Change(registered);
                break;
            case CampaignChanged changed:
                Campaigns.Change(changed, (whom, membership) => Change(whom, profile => profile.Memberships.Any(each => each.Campaign == membership.Campaign) ? profile : profile.With(membership)));
                break;
            case CampaignJoined joined:
                Campaigns.Change(joined);
                break;
            case SkillsChanged or ProgrammeChanged or DrillsChanged:
                organisation.Change(by, change);
                break;
            default:
                Assert.Null(change);
                break;
        }
    }

    /// <summary>Something of somebody is another than it was.</summary>
    public void Change(string whom, Func<Profile, Profile> change) => people[whom] = this[whom] with { Profile = change(this[whom].Profile) };

    private Days DaysOf(string who) => days.GetValueOrDefault(who, Days.None);
}

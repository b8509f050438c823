using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Tests.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>The rows that the people of an <see cref="Office"/> have beside their state.</summary>
public sealed class OfficeRows
{
    private readonly Dictionary<(string By, string Rep), TeamMember> members = [];
    private readonly Dictionary<(string By, string Rep), TeamPlacement> placements = [];
    private readonly Dictionary<(string Rep, string Id), RatingEntry> ratings = [];
    private readonly Dictionary<string, PlanBook> plans = [];
    private readonly Dictionary<string, DrillRecord> drills = [];
    private readonly Dictionary<string, DrillDraft> drafts = [];
    private readonly List<(string Who, LoggedAnswer Answer)> answers = [];
    private readonly List<(string Who, DrillOffer Offer)> offers = [];
    private readonly HashSet<(string To, string Owner, string Plan)> given = [];
    private readonly HashSet<(string To, string Owner, string Plan)> sponsored = [];
    private readonly Dictionary<string, ImmutableArray<SkillAim>> aims = [];

    /// <summary>A manager's list as it is stored.</summary>
    public IEnumerable<TeamMember> MembersOf(string manager) => members.Where(row => row.Key.By == manager).Select(row => row.Value).OrderBy(member => member.Invited);

    /// <summary>A manager's placements.</summary>
    public IEnumerable<TeamPlacement> PlacementsOf(string manager) => placements.Where(row => row.Key.By == manager).Select(row => row.Value);

    /// <summary>What somebody's skills were rated.</summary>
    public Ratings RatingsOf(string rep) => new([.. ratings.Where(row => row.Key.Rep == rep).Select(row => row.Value).OrderBy(entry => entry.At)]);

    /// <summary>What a manager wants of the team.</summary>
    public ImmutableArray<SkillAim> AimsOf(string manager) => aims.GetValueOrDefault(manager, []);

    /// <summary>What a manager wants of one rep.</summary>
    public RepAims AimsOf(string manager, string rep) => new(AimsOf(manager), members.GetValueOrDefault((manager, rep))?.Overrides ?? []);

    /// <summary>What somebody remembers of drills.</summary>
    public DrillRecord DrillsOf(string who) => drills.GetValueOrDefault(who, DrillRecord.Empty);

    /// <summary>What somebody looks at before it is put in use.</summary>
    public DrillDraft DraftOf(string who) => drafts.GetValueOrDefault(who, DrillDraft.None);

    /// <summary>What somebody answered to drills.</summary>
    public DrillLog DrillLogOf(string who, LocalDate since) =>
        new(who, [.. answers.Where(each => each.Who == who && each.Answer.Review.Day >= since).Select(each => each.Answer)]) { Offers = [.. offers.Where(each => each.Who == who && each.Offer.Day >= since).Select(each => each.Offer)] };

    /// <summary>Somebody has answered a drill before.</summary>
    public void Log(string who, LoggedAnswer answer) => answers.Add((who, answer));

    /// <summary>Somebody was offered drills; of a day there is one offer.</summary>
    public void Offer(string who, DrillOffer offer)
    {
        offers.RemoveAll(each => each.Who == who && each.Offer.Day == offer.Day);
        offers.Add((who, offer));
    }

    /// <summary>Somebody's account plans.</summary>
    public PlanBook PlansOf(string who) => plans.TryGetValue(who, out var book) ? book : plans[who] = new();

    /// <summary>The plans in which somebody sees to actions of others.</summary>
    public GivenActions GivenTo(string who) => new([.. given.Where(row => row.To == who).Select(row => row.Owner).Distinct().SelectMany(owner => PlansOf(owner).Plans.Open)
        .Where(plan => plan.All<PlanAction>().Any(action => action.Owner?.ObjectId == who))]);

    /// <summary>The plans that somebody sponsors.</summary>
    public SponsoredPlans SponsoredBy(string who) => new([.. sponsored.Where(row => row.To == who).Select(row => PlansOf(row.Owner).Find(row.Plan)!.Head)
        .Where(head => head.Status != PlanStatus.Archived && head.Sponsor?.ObjectId == who)]);

    /// <summary>Somebody sponsors a plan.</summary>
    public void Sponsor(string to, string owner, string plan) => sponsored.Add((to, owner, plan));

    /// <summary>Somebody sees to an action of a plan.</summary>
    public void Give(string to, string owner, string plan) => given.Add((to, owner, plan));

    /// <summary>Writes a rating of somebody's skill.</summary>
    public void Rate(string rep, RatingEntry entry) => ratings[(rep, entry.Id)] = entry;

    /// <summary>Takes a rating back.</summary>
    public void Unrate(string rep, string id) => ratings.Remove((rep, id));

    /// <summary>Writes what a turn changes.</summary>
    public void Change(string who, IEnumerable<OwnChange> changes)
    {
        foreach (var change in changes)
        {
            Change(who, change);
        }
    }

    private void Change(string who, OwnChange change)
    {
        switch (change)
        {
            case MemberListed { Member: var member }:
                members[(who, member.ObjectId)] = member;
                break;
            case MemberUnlisted { ObjectId: var id }:
                members.Remove((who, id));
                break;
            case RepPlaced { Placement: var placement }:
                placements[(who, placement.Rep)] = placement;
                break;
            case RepUnplaced { ObjectId: var id }:
                placements.Remove((who, id));
                break;
            case AimsSet set:
                aims[who] = set.Aims;
                break;
            case OwnRated { Entry: var entry }:
                Rate(who, entry);
                break;
            case OwnUnrated { Id: var id }:
                Unrate(who, id);
                break;
            case DrillsOffered offered:
                Offer(who, offered.Offer);
                break;
            case DrillAnswered answered:
                drills[who] = answered.Record;
                Log(who, new(answered.Review, answered.Confidence));
                break;
            case DrillDraftKept kept:
                drafts[who] = kept.Pack is null ? DrillDraft.None : new(kept.Id, kept.Pack, 1);
                break;
            case PlanChange plan:
                PlansOf(who).Change(plan);
                break;
            default:
                throw new NotSupportedException(change.ToString());
        }
    }
}

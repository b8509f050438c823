using System.Globalization;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The keys of a person's rows. What every turn reads starts with "turn/", the recent days before the state, so that one range read
/// from a day to the state brings all of it and nothing else.
/// </summary>
public static class RowKeys
{
    /// <summary>The state row, whose tag guards every write.</summary>
    public const string State = "turn/state";

    /// <summary>What the keys of ratings begin with.</summary>
    public const string RatingPrefix = "rating/";

    /// <summary>The row of what the person wants of the team's skills; right before those of its members.</summary>
    public const string Aims = "team/aims";

    /// <summary>What the keys of the team's members begin with.</summary>
    public const string MemberPrefix = "team/member/";

    /// <summary>What the keys of the matrix begin with.</summary>
    public const string PlacePrefix = "team/place/";

    private const string DayPrefix = "turn/day/";

    // Every fraction as long as any, so that keys are in the order of their moments.
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffff'Z'");

    private const string PlanVersionPart = "version/";

    /// <summary>The row of a day.</summary>
    public static string Day(LocalDate date) => DayPrefix + IsoDate.Format(date);

    /// <summary>The day of a row, or null when the row is none of a day.</summary>
    /// <exception cref="UnreadableRowException">The row is one of a day that is none.</exception>
    public static LocalDate? DayOf(string key) => !key.StartsWith(DayPrefix, StringComparison.Ordinal)
        ? null
        : IsoDate.Parse(key[DayPrefix.Length..]) ?? throw new UnreadableRowException(key, null);

    /// <summary>The row that claims a wake-up: whoever inserts it is the one to answer it.</summary>
    public static string Delivery(Instant due) => "delivery/" + InstantPattern.General.Format(due);

    /// <summary>The row of a change of the person's roles.</summary>
    public static string Audit(string change) => "audit/" + change;

    /// <summary>The row of a rating of one of the person's skills.</summary>
    public static string Rating(SkillId skill, string id) => $"{RatingPrefix}{skill}/{id}";

    /// <summary>The skill and the id of a rating's row.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static (SkillId Skill, string Id) RatingOf(string key) =>
        key[RatingPrefix.Length..].Split('/') is [var skill, var id] && SkillId.From(skill) is { } known ? (known, id) : throw new UnreadableRowException(key, null);

    /// <summary>The row of somebody whom the person has invited to the team.</summary>
    public static string Member(string objectId) => MemberPrefix + objectId;

    /// <summary>The row that places somebody in the person's matrix.</summary>
    public static string Place(string objectId) => PlacePrefix + objectId;

    /// <summary>What the keys of account plans begin with.</summary>
    public const string PlanPrefix = "plan/";

    /// <summary>What the keys of the list of plans begin with: it is apart from the plans, so that it is read without them.</summary>
    public const string PlanListPrefix = "plan-list/";

    /// <summary>The row that lists a plan.</summary>
    public static string PlanListed(string plan) => PlanListPrefix + plan;

    /// <summary>What the keys of one plan begin with.</summary>
    public static string PlanOwn(string plan) => $"{PlanPrefix}{plan}/";

    /// <summary>The row of the head of a plan.</summary>
    public static string PlanHead(string plan) => PlanOwn(plan) + "head";

    /// <summary>The row of a part of a plan.</summary>
    public static string PlanPart(string plan, string part) => PlanOwn(plan) + part;

    /// <summary>The row of a submission of a plan, among those of the plan.</summary>
    public static string PlanVersion(string plan, int number) => PlanOwn(plan) + PlanVersionPart + number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>What the keys of a submitted version's content begin with; not what those of the plan do, so that opening a plan does not read them.</summary>
    public static string PlanContent(string plan, int number) => string.Create(CultureInfo.InvariantCulture, $"planv/{plan}/{number:000}/");

    /// <summary>The row of a piece of it.</summary>
    public static string PlanPiece(string plan, int number, int piece) => PlanContent(plan, number) + piece.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The number of the version that a row of a plan is a submission of; null when it is none.</summary>
    /// <exception cref="UnreadableRowException">It is one of no number.</exception>
    public static int? PlanVersionOf(string key) => !PlanOf(key).Part.StartsWith(PlanVersionPart, StringComparison.Ordinal)
        ? null
        : int.TryParse(PlanOf(key).Part[PlanVersionPart.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new UnreadableRowException(key, null);

    /// <summary>The plan of a row, and what its key says after it.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static (string Plan, string Part) PlanOf(string key) =>
        key[PlanPrefix.Length..].Split('/', 2) is [{ Length: > 0 } plan, { Length: > 0 } part] ? (plan, part) : throw new UnreadableRowException(key, null);

    /// <summary>What the keys of plans begin with in which the person sees to actions of others.</summary>
    public const string GivenPrefix = "given/";

    /// <summary>The row that leads to somebody else's plan.</summary>
    public static string Given(string owner, string plan) => $"{GivenPrefix}{owner}/{plan}";

    /// <summary>Whose plan a row leads to, and which.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static (string Owner, string Plan) GivenOf(string key) =>
        key[GivenPrefix.Length..].Split('/') is [{ Length: > 0 } owner, { Length: > 0 } plan] ? (owner, plan) : throw new UnreadableRowException(key, null);

    /// <summary>What the keys begin with that lead to plans which the person sponsors.</summary>
    public const string SponsorPrefix = "sponsor/";

    /// <summary>The row that leads to a plan which the person sponsors.</summary>
    public static string Sponsored(string owner, string plan) => $"{SponsorPrefix}{owner}/{plan}";

    /// <summary>Whose plan a row leads to, and which.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static (string Owner, string Plan) SponsoredOf(string key) =>
        key[SponsorPrefix.Length..].Split('/') is [{ Length: > 0 } owner, { Length: > 0 } plan] ? (owner, plan) : throw new UnreadableRowException(key, null);

    /// <summary>The row of what the person remembers of drills.</summary>
    public const string DrillRecord = "drill/record";

    /// <summary>What the keys of answers to drills begin with, the oldest first.</summary>
    public const string DrillLogPrefix = "drill/log/";

    /// <summary>What the keys of contacts with drills begin with, the oldest first.</summary>
    public const string DrillOfferPrefix = "drill/offer/";

    /// <summary>The row of what was offered on a day.</summary>
    public static string DrillOffer(LocalDate day) => DrillOfferPrefix + IsoDate.Format(day);

    /// <summary>What the key of an answer is not before that was given on a day, in universal time, or later.</summary>
    public static string DrillLogFrom(LocalDate day) => DrillLogPrefix + IsoDate.Format(day);

    /// <summary>The row of an answer: a person answers a drill once in a moment.</summary>
    public static string DrillAnswer(Instant at, DrillId drill) => $"{DrillLogPrefix}{Moment.Format(at)}/{drill}";

    /// <summary>What the keys of the pieces of a draft of drills begin with.</summary>
    public const string DrillDraftPrefix = "drill-draft/";

    /// <summary>The row of a piece of it.</summary>
    public static string DrillDraftPiece(int piece) => DrillDraftPrefix + piece.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The first key that no longer begins with a prefix which ends in '/'.</summary>
    public static string End(string prefix) => prefix[..^1] + "0";

    /// <summary>The row of one message that answered an activity.</summary>
    public static string Reply(string activity, int index) => string.Create(CultureInfo.InvariantCulture, $"reply/{activity}/{index:00}");
}

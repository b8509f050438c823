using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Bot.Turns;

/// <summary>A row that tells which version of its shape it has.</summary>
internal interface IVersioned
{
    int V { get; }
}

/// <summary>The state row. Names are short because the row is written every turn.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Older">Beginnings of the keys of activities before those seen, one behind the other.</param>
/// <param name="Ref">Where the person can be written to.</param>
/// <param name="Wake">The current wake-up, in seconds since 1970.</param>
/// <param name="Woken">The last one answered.</param>
/// <param name="Grants">Changes the person made to the roles of others.</param>
/// <param name="Rated">Ratings the person gave.</param>
/// <param name="Aim">The last change of what is wanted of the reps' skills.</param>
/// <param name="Placed">The place in the matrix that the person gave last.</param>
/// <param name="Undo">The kinds of the last changes that can be taken back, the latest last.</param>
/// <param name="Final">Whether something was changed since that cannot be.</param>
/// <param name="Plan">The account plan that was opened last.</param>
internal sealed record StoredState(
    int V,
    StoredProfile Profile,
    IReadOnlyList<StoredForm> Forms,
    IReadOnlyList<string> Writes,
    IReadOnlyList<string> Ops,
    IReadOnlyList<StoredSeen> Seen,
    string? Older,
    StoredReference? Ref,
    long? Wake,
    long? Woken,
    IReadOnlyList<StoredGrant>? Grants,
    IReadOnlyList<StoredGiven>? Rated,
    StoredAimUndo? Aim,
    StoredPlaced? Placed,
    IReadOnlyList<string>? Undo,
    bool Final,
    StoredPlanOpened? Plan,
    StoredReviewDraft? Review) : IVersioned;

/// <summary>The plan that was opened last, and when, in seconds since 1970.</summary>
internal sealed record StoredPlanOpened(string About, long At);

/// <summary>Answers of a review so far: of which plan of whose, of which submission, and what was entered, by field.</summary>
internal sealed record StoredReviewDraft(string Plan, string Print, IReadOnlyDictionary<string, string> Values);

/// <summary>Service URL, conversation, bot and user.</summary>
/// <param name="Off">Why the person is left alone; null for a person that is not.</param>
/// <param name="Since">Since when, in seconds since 1970.</param>
internal sealed record StoredReference(string Url, string Chat, string Bot, string User, string? Off, long? Since);

internal sealed record StoredProfile(
    string? Language, string? Zone, string? ClientLanguage, string? ClientZone, int? Estimate, int UsualDay, bool Welcomed, string? RemindAt, StoredRoles? Roles,
    StoredLeader? Leader, StoredLeader? Invitation, string? Name, IReadOnlyList<StoredNews>? News, string? Weekly, bool Follows,
    IReadOnlyList<StoredMembership>? Campaigns = null, StoredContact? Contact = null);

/// <summary>How it stands between the coach and a person; days ISO 8601, moments in seconds since 1970.</summary>
/// <param name="Begun">The days of the last week on which the coach began.</param>
/// <param name="At">The last contact.</param>
/// <param name="Urgent">The first day on which something may be urgent.</param>
/// <param name="Second">A day in a week that counts, where every second does.</param>
/// <param name="Slot">The day of the last slot.</param>
internal sealed record StoredContact(
    IReadOnlyList<string>? Begun, long? At, bool Open, bool Reminded, int Snoozes, StoredAgain? Again, int Unanswered, bool Asked, string? Urgent, StoredPause? Pause, string? Second, string? Slot, string? Tried = null);

/// <summary>A contact that comes between two slots: when in seconds since 1970, and why.</summary>
internal sealed record StoredAgain(long At, string Why);

/// <summary>A pause, from a day until another.</summary>
internal sealed record StoredPause(string From, string Until);

/// <summary>How a person takes part in a campaign: first and last day ISO 8601, questions of a check, and how many of each check are answered.</summary>
internal sealed record StoredMembership(string Id, string From, string To, int Questions, int Baseline, int Final, StoredCheckAsked? Began = null, StoredCheckAsked? Closed = null, bool Told = false);

/// <summary>How often a check was asked, and the day of the last time.</summary>
internal sealed record StoredCheckAsked(int Times, string On);

/// <summary>Who leads a person, or wants to: object id, name, since when in seconds since 1970, and whether the person was shown it.</summary>
internal sealed record StoredLeader(string Id, string Name, long Since, bool Shown);

/// <summary>Something others did: what, by which operation, who, about which plan of whose account or which drill, and when the person was told, in seconds since 1970.</summary>
internal sealed record StoredNews(
    string Kind, string Op, string? By, string? Owner, string? Plan, string? Account, long? Told, string? What = null, string? Due = null, StoredNewsDrill? Drill = null);

/// <summary>The drill that news are about: which, what it practises in either language, and how it was answered.</summary>
internal sealed record StoredNewsDrill(string Id, string En, string Zh, int Answers, double Recalled, double Expected);

/// <summary>Roles held, those of them told, and how often they changed.</summary>
internal sealed record StoredRoles(IReadOnlyList<string> Now, IReadOnlyList<string> Told, int Rev);

/// <summary>A change of a role: whose, which, given or taken, by which operation, the revision it led to, when in seconds since 1970, and what the person was called.</summary>
internal sealed record StoredGrant(string Who, string Role, string How, string Op, int Rev, long At, string? Name);

/// <summary>A change of a role, kept for good.</summary>
/// <param name="V">Schema version.</param>
/// <param name="At">When, ISO 8601.</param>
/// <param name="By">Entra object id of whoever made it.</param>
/// <param name="Role">Which.</param>
/// <param name="How">"given" or "taken".</param>
internal sealed record StoredAudit(int V, string At, string By, string Role, string How) : IVersioned;

internal sealed record StoredForm(
    string Form, IReadOnlyList<StoredAnswer> Answers, IReadOnlyList<string> Unclear, long Touched, bool OneByOne, int Misses, int Offers);

internal sealed record StoredAnswer(string Slot, string Value);

internal sealed record StoredSeen(string Key, int Replies, string? By);

/// <summary>The row of a day.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Rev">Revision.</param>
internal sealed record StoredDay(int V, int Rev, StoredEntry Now, IReadOnlyList<StoredEntry> Earlier) : IVersioned;

/// <summary>What was entered for a day: minutes in the method's order, and the note.</summary>
internal sealed record StoredEntry(IReadOnlyList<int> Min, string? Note);

/// <summary>A rating the person gave: whose, of which skill, and its id.</summary>
internal sealed record StoredGiven(string Who, string Skill, string Id);

/// <summary>What was wanted before the last change of it: of the team, or of one skill of one member.</summary>
/// <param name="Op">The operation that changed it.</param>
/// <param name="Team">Null for a change of one member.</param>
/// <param name="Who">The member; null for a change of the team.</param>
/// <param name="Skill">The member's skill.</param>
/// <param name="Own">What held for the member; null for what held for the team.</param>
internal sealed record StoredAimUndo(string Op, IReadOnlyList<StoredAim>? Team, string? Who, string? Skill, StoredOverride? Own);

/// <summary>The row of a rating.</summary>
/// <param name="By">Entra object id of whoever rated.</param>
/// <param name="At">In milliseconds since 1970.</param>
/// <param name="Rater">"self" or "manager".</param>
/// <param name="Skill">Version of the skill.</param>
internal sealed record StoredRating(
    int V, string By, long At, string Rater, int Skill, int Score, string Date, string? Evidence, string? Account) : IVersioned;

/// <summary>The row of what a manager wants of the team's skills.</summary>
internal sealed record StoredAims(int V, IReadOnlyList<StoredAim> Aims) : IVersioned;

/// <summary>Importance is "low", "medium" or "high"; the target 1 to 7.</summary>
internal sealed record StoredAim(string Skill, string Importance, int Target);

/// <summary>The row of somebody invited to a team.</summary>
/// <param name="Invited">In seconds since 1970.</param>
internal sealed record StoredMember(int V, string Name, long Invited, IReadOnlyList<StoredOverride>? Overrides) : IVersioned;

/// <summary>How much a skill matters for one member: "low", "medium" or "high", and why.</summary>
internal sealed record StoredOverride(string Skill, string Importance, string Reason);

/// <summary>The row of a place in the matrix.</summary>
/// <param name="Ability">"has", "can-learn" or "cannot".</param>
/// <param name="Attitude">"willing" or "unwilling".</param>
internal sealed record StoredPlacement(int V, string Ability, string Attitude, string Date, string? Note) : IVersioned;

/// <summary>A place given in the matrix: whose, which, the one before, and by which operation.</summary>
internal sealed record StoredPlaced(string Who, StoredPlacement Now, StoredPlacement? Before, string Op);

/// <summary>The row of the head of an account plan; tier and status by their ids.</summary>
/// <param name="Start">ISO 8601, like the other dates.</param>
/// <param name="Last">The highest number ever given to an entry.</param>
internal sealed record StoredPlanHead(
    int V, string Account, string Tier, StoredPlanPerson Owner, string Start, int Weeks, string Status, int Version, StoredPlanPerson? Sponsor, string? Approved, string? Reviewed,
    string? Previous, int Last) : IVersioned;

/// <summary>Somebody who takes part in a plan.</summary>
/// <param name="Id">Entra object id; null for somebody of another tenant.</param>
internal sealed record StoredPlanPerson(string Name, string? Id);

/// <summary>The row that lists a plan.</summary>
internal sealed record StoredListedPlan(int V, StoredPlanHead? Head, int Percent) : IVersioned;

/// <summary>The row of a part of a plan.</summary>
internal sealed record StoredPlanPart(int V, IReadOnlyList<StoredPlanEntry> Entries) : IVersioned;

/// <summary>An entry of a plan.</summary>
/// <param name="Key">Such as "action/17".</param>
/// <param name="Parts">By id: what was entered, in no language's form.</param>
internal sealed record StoredPlanEntry(string Key, IReadOnlyDictionary<string, string> Parts);

/// <summary>The row of a submission of a plan.</summary>
/// <param name="Submitted">ISO 8601.</param>
internal sealed record StoredPlanVersion(int V, string Submitted, string Print, StoredPlanReview? Review) : IVersioned;

/// <summary>A review: by whom, called what, and the answers to its questions by their ids.</summary>
internal sealed record StoredPlanReview(string By, string Name, string Date, bool Approved, IReadOnlyList<StoredReviewAnswer> Answers);

/// <summary>An answer to a question of a review.</summary>
internal sealed record StoredReviewAnswer(string Question, bool Yes, string? Comment);

/// <summary>A piece of what a submitted version says.</summary>
/// <param name="Of">How many pieces there are; what is left of an earlier submission of the same number is none of them.</param>
/// <param name="Packed">See <see cref="PackedText"/>.</param>
internal sealed record StoredPlanPiece(int V, int Of, string Packed) : IVersioned;

/// <summary>What a submitted version says, before it is packed.</summary>
internal sealed record StoredPlanContent(int V, StoredPlanHead Head, IReadOnlyList<StoredPlanEntry> Entries) : IVersioned;

/// <summary>The row of what is remembered of drills.</summary>
/// <param name="Asked">Ids of drills, the one asked last at the end.</param>
/// <param name="Recent">The last answers, the latest last; null for none.</param>
internal sealed record StoredDrills(int V, IReadOnlyList<StoredMemory> Memories, IReadOnlyList<string> Asked, IReadOnlyList<StoredDrillGiven>? Recent) : IVersioned;

/// <summary>An answer that is told again: of which drill, when in seconds since 1970, the option from 0, and how sure.</summary>
internal sealed record StoredDrillGiven(string Drill, long At, int Chosen, string Sure, bool Practice);

/// <summary>How well an objective is remembered: stability in days, difficulty 1 to 10, after the review of a day, by a model.</summary>
internal sealed record StoredMemory(string Of, double S, double D, string Last, string Model);

/// <summary>The row of an answer to a drill.</summary>
/// <param name="Grade">1 to 4.</param>
/// <param name="Sure">"guess", "not-sure" or "sure".</param>
/// <param name="Check">The check of a campaign it belongs to, such as "baseline.c0123456789ab".</param>
internal sealed record StoredAnswered(int V, string Drill, string Day, int Grade, bool Practice, double? Expected, string Model, string Sure, string? Check = null) : IVersioned;

/// <summary>The row of a contact with drills.</summary>
/// <param name="N">How many.</param>
internal sealed record StoredOffer(int V, string Day, int N) : IVersioned;

/// <summary>The claim of a wake-up's answer.</summary>
internal sealed record StoredDelivery(int V, string By, bool Refused) : IVersioned;

/// <summary>A message that answered an activity: a text with suggestions, a card with its summary, or the offer of a file.</summary>
internal sealed record StoredReply(int V, string Locale, string? Text, IReadOnlyList<string>? Suggestions, JsonElement? Card, string? Summary, StoredFileOffer? File);

/// <summary>The offer of a file: what it will be called, what it is, about how many bytes, and what the answer brings back.</summary>
internal sealed record StoredFileOffer(string Name, string Description, int Bytes, string Op, string Id, string Owner, string? About);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredState))]
[JsonSerializable(typeof(StoredDay))]
[JsonSerializable(typeof(StoredReply))]
[JsonSerializable(typeof(StoredFileOffer))]
[JsonSerializable(typeof(StoredDelivery))]
[JsonSerializable(typeof(StoredAudit))]
[JsonSerializable(typeof(StoredRating))]
[JsonSerializable(typeof(StoredAims))]
[JsonSerializable(typeof(StoredMember))]
[JsonSerializable(typeof(StoredPlacement))]
[JsonSerializable(typeof(StoredPlanHead))]
[JsonSerializable(typeof(StoredListedPlan))]
[JsonSerializable(typeof(StoredPlanPart))]
[JsonSerializable(typeof(StoredPlanVersion))]
[JsonSerializable(typeof(StoredPlanPiece))]
[JsonSerializable(typeof(StoredPlanContent))]
[JsonSerializable(typeof(StoredDrills))]
[JsonSerializable(typeof(StoredAnswered))]
[JsonSerializable(typeof(StoredOffer))]
internal sealed partial class StoredJson : JsonSerializerContext;

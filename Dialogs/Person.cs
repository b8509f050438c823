using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What the coach remembers of a person, apart from the logged days.</summary>
/// <param name="Profile">What the person has told or chosen.</param>
/// <param name="Forms">Forms under way, the one on top last.</param>
/// <param name="Writes">The days of the last writes that can be taken back, the latest last.</param>
/// <param name="Operations">The last operations carried out by pressing a button, the latest last.</param>
public sealed record Person(
    Profile Profile, ImmutableArray<FormState> Forms, ImmutableArray<LocalDate> Writes, ImmutableArray<string> Operations)
{
    /// <summary>Operations remembered: a button pressed twice is within the last few.</summary>
    public const int MostOperations = 16;

    /// <summary>Writes that `undo` can go back.</summary>
    public const int MostWrites = 16;

    /// <summary>Changes of roles remembered.</summary>
    public const int MostGrants = 5;

    /// <summary>Changes of all kinds whose order is remembered.</summary>
    public const int MostUndoables = 32;

    /// <summary>Ratings remembered.</summary>
    public const int MostRated = 16;

    /// <summary>The last changes this person made to the roles of others, the latest last.</summary>
    public ImmutableArray<RoleGrant> Grants { get; init; } = [];

    /// <summary>The last ratings this person gave, the latest last.</summary>
    public ImmutableArray<GivenRating> Rated { get; init; } = [];

    /// <summary>What this person, as a manager, last changed about what is wanted of the reps' skills; null once it was taken back.</summary>
    public AimUndo? LastAim { get; init; }

    /// <summary>The kinds of the last changes that `undo` takes back, the latest last; of some kinds only the last change can be.</summary>
    public ImmutableArray<Undoable> Undoables { get; init; } = [];

    /// <summary>The last place this person gave a rep in the matrix, until it is taken back; null for none.</summary>
    public PlacedRep? Placed { get; init; }

    /// <summary>The plan that was opened last, which lines typed without an account are for; null for none.</summary>
    public PlanOpened? PlanOpened { get; init; }

    /// <summary>The answers of a review that was left to read the plan; null for none.</summary>
    public ReviewDraft? ReviewDraft { get; init; }

    /// <summary>Somebody who has never been met.</summary>
    public static Person Stranger { get; } = new(new Profile(), [], [], []);

    /// <summary>Whether something was changed since that cannot be taken back, such as a setting: then `undo` may be meant for that.</summary>
    public bool IsLastFinal { get; init; }

    /// <summary>The person with one operation more.</summary>
    public Person Did(string operation) => this with { Operations = [.. Operations.Add(operation).TakeLast(MostOperations)] };

    /// <summary>The person with an operation that was refused: pressed again, it is a first try.</summary>
    public Person DidNot(string operation) => this with { Operations = Operations.Remove(operation) };

    /// <summary>The person with one write more to take back.</summary>
    public Person Wrote(LocalDate date) => (this with { Writes = [.. Writes.Add(date).TakeLast(MostWrites)] }).Noting(Undoable.Day);

    /// <summary>The person with one change of a role more to take back.</summary>
    public Person Granted(RoleGrant grant) => (this with { Grants = [.. Grants.Add(grant).TakeLast(MostGrants)] }).Noting(Undoable.Grant);

    /// <summary>The person with a change of a role no longer to be taken back.</summary>
    public Person Ungranted(RoleGrant grant) => (this with { Grants = Grants.Remove(grant) }).Forgetting(Undoable.Grant, Grants.Length - 1 - Grants.IndexOf(grant));

    /// <summary>The person with one rating more to take back.</summary>
    public Person Gave(GivenRating rating) => (this with { Rated = [.. Rated.Add(rating).TakeLast(MostRated)] }).Noting(Undoable.Rating);

    /// <summary>The person with a rating no longer to be taken back.</summary>
    public Person Ungave(GivenRating rating) => (this with { Rated = Rated.Remove(rating) }).Forgetting(Undoable.Rating, Rated.Length - 1 - Rated.IndexOf(rating));

    /// <summary>The person with a change of what is wanted to take back.</summary>
    public Person Aimed(AimUndo undo) => (this with { LastAim = undo }).NotingOnly(Undoable.Aim);

    /// <summary>The person with no such change to take back any more.</summary>
    public Person Unaimed() => (this with { LastAim = null }).Forgetting(Undoable.Aim);

    /// <summary>The person with a rep placed, which can be taken back until another is.</summary>
    public Person Placing(PlacedRep placed) => (this with { Placed = placed }).NotingOnly(Undoable.Place);

    /// <summary>The person with no place to be taken back.</summary>
    public Person Unplaced() => (this with { Placed = null }).Forgetting(Undoable.Place);

    /// <summary>The person with the latest write to a day no longer to be taken back.</summary>
    public Person Undid(LocalDate date) => Writes.LastIndexOf(date) is var index and >= 0
        ? (this with { Writes = Writes.RemoveAt(index), IsLastFinal = false }).Forgetting(Undoable.Day, Writes.Length - 1 - index)
        : this;

    /// <summary>The person with a change more that can be taken back.</summary>
    public Person Noting(Undoable kind) => this with { Undoables = [.. Undoables.Add(kind).TakeLast(MostUndoables)], IsLastFinal = false };

    /// <summary>The same for a kind of which only the last change can be taken back.</summary>
    public Person NotingOnly(Undoable kind) => Forgetting(kind).Noting(kind);

    /// <summary>The person with a change that cannot be taken back.</summary>
    public Person NotingFinal() => this with { IsLastFinal = true };

    /// <summary>The person with a change no longer to be taken back.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="later">Changes of that kind that came after it.</param>
    public Person Forgetting(Undoable kind, int later = 0)
    {
        int[] places = [.. Enumerable.Range(0, Undoables.Length).Where(place => Undoables[place] == kind)];
        return later >= 0 && later < places.Length ? this with { Undoables = Undoables.RemoveAt(places[^(later + 1)]) } : this;
    }
}

/// <summary>What a person has told or chosen; null where nothing was.</summary>
public sealed record Profile
{
    /// <summary>Minutes of a usual day until the person says otherwise: the nine hours of the method's example.</summary>
    public const int DefaultDay = 9 * 60;

    /// <summary>What is remembered of what others did.</summary>
    public const int MostNews = 20;

    /// <summary>The language chosen.</summary>
    public Language? Language { get; init; }

    /// <summary>The IANA zone chosen.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The language the person's client last told; some messages, and everything sent unasked, come without one.</summary>
    public Language? ClientLanguage { get; init; }

    /// <summary>The IANA zone the person's client last told.</summary>
    public string? ClientZoneId { get; init; }

    /// <summary>What the channel last called the person; colleagues see it where they would see an id.</summary>
    public string? Name { get; init; }

    /// <summary>The share of time spent selling, in percent, as the person estimated it before the first log.</summary>
    public int? SellingEstimate { get; init; }

    /// <summary>Minutes of a usual working day.</summary>
    public int UsualDay { get; init; } = DefaultDay;

    /// <summary>When to be reminded of a day that is not logged, in the person's own zone; null for never.</summary>
    public LocalTime? RemindAt { get; init; }

    /// <summary>The roles the person was given.</summary>
    public HeldRoles Roles { get; init; } = HeldRoles.None;

    /// <summary>Whose team the person is in; null for nobody's.</summary>
    public Leader? Leader { get; init; }

    /// <summary>Whose invitation waits for an answer; null for nobody's.</summary>
    public Leader? Invitation { get; init; }

    /// <summary>When the person is written to once a week about what is due; null where the organisation's time holds.</summary>
    public WeeklyChoice? Weekly { get; init; }

    /// <summary>What became of that, and of everything else the coach began.</summary>
    public ContactState Contact { get; init; } = ContactState.None;

    /// <summary>Whether there may be something due: the person has begun a plan, or sees to an action of a colleague's.</summary>
    public bool Follows { get; init; }

    /// <summary>What others did that the person hears of, the latest last; what was told is kept for a while.</summary>
    public ImmutableArray<NewsItem> News { get; init; } = [];

    /// <summary>The campaigns the person takes part in, in the order of joining.</summary>
    public ImmutableArray<CampaignMembership> Memberships { get; init; } = [];

    /// <summary>Whether the welcome card was sent.</summary>
    public bool Welcomed { get; init; }

    /// <summary>The profile of somebody who takes part in a campaign, or goes on with it; of too many the one that ended first is forgotten. There is something to be told from now on.</summary>
    public Profile With(CampaignMembership membership)
    {
        int place = Memberships.IndexOf(Memberships.FirstOrDefault(each => each.Campaign == membership.Campaign)!);
        ImmutableArray<CampaignMembership> all = place >= 0 ? Memberships.SetItem(place, membership) : Memberships.Add(membership);
        return this with { Memberships = all.Length > CampaignMembership.Most ? all.Remove(all.RemoveAt(all.Length - 1).MinBy(each => each.End)!) : all, Follows = true };
    }

    /// <summary>The profile with something more to tell, unless it is there already. Where there is too much, what was told goes first.</summary>
    public Profile Hearing(NewsItem news) => News.Any(known => known.Operation == news.Operation)
        ? this
        : this with { News = Newest(News.RemoveAll(known => known.IsSame(news)).Add(news)) };

    private static ImmutableArray<NewsItem> Newest(ImmutableArray<NewsItem> news) =>
        news.Length <= MostNews ? news : news.RemoveAt(news.FirstOrDefault(item => item.IsTold) is { } told ? news.IndexOf(told) : 0);

    /// <summary>The profile with what a message told about its sender; the same when it told nothing new.</summary>
    public Profile Told(Hints hints)
    {
        var language = hints.Language ?? ClientLanguage;
        string? zone = hints.Zone?.Id ?? ClientZoneId;
        string? name = hints.Name ?? Name;
        return language == ClientLanguage && zone == ClientZoneId && name == Name
            ? this
            : this with { ClientLanguage = language, ClientZoneId = zone, Name = name };
    }
}

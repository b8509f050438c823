using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A person as rows and back. A row that cannot be read is an error with its key, never an empty person.</summary>
public static class PersonRows
{
    /// <summary>The person of the rows that a turn reads.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static Snapshot Read(IReadOnlyList<StoredRow> rows)
    {
        var days = ImmutableSortedDictionary.CreateBuilder<LocalDate, DayLog>();
        var state = new Snapshot(Person.Stranger, Days.None, SeenActivities.None, null);
        foreach (var row in rows)
        {
            if (RowKeys.DayOf(row.Key) is { } date)
            {
                days[date] = RowReading.Understand(row, PlainJson.OfPeople.StoredDay, stored => ReadDay(date, stored));
            }
            else if (row.Key == RowKeys.State)
            {
                state = RowReading.Understand(row, PlainJson.OfPeople.StoredState, ReadState) with { ETag = row.ETag };
            }
        }

        return state with { Days = new Days(days.ToImmutable()) };
    }

    /// <summary>The body of the state row.</summary>
    public static string WriteState(Snapshot snapshot) => JsonSerializer.Serialize(
        new(
            RowReading.Version,
            WriteProfile(snapshot.Person.Profile),
            [.. snapshot.Person.Forms.Select(WriteForm)],
            [.. snapshot.Person.Writes.Select(IsoDate.Format)],
            snapshot.Person.Operations,
            [.. snapshot.Seen.Latest.Select(activity => new StoredSeen(activity.Key, activity.Replies, activity.By))],
            snapshot.Seen.Older,
            snapshot.Reference is { } reference ? ReferenceShape.Write(reference) : null,
            snapshot.WakeAt?.ToUnixTimeSeconds(),
            snapshot.WokenAt?.ToUnixTimeSeconds(),
            snapshot.Person.Grants.IsEmpty ? null : [.. snapshot.Person.Grants.Select(RoleRows.Write)],
            snapshot.Person.Rated.IsEmpty ? null : [.. snapshot.Person.Rated.Select(RatingRows.Write)],
            TeamRows.Write(snapshot.Person.LastAim),
            TeamRows.Write(snapshot.Person.Placed),
            snapshot.Person.Undoables.IsEmpty ? null : [.. snapshot.Person.Undoables.Select(RowWords.Undoable)],
            snapshot.Person.IsLastFinal,
            snapshot.Person.PlanOpened is { } opened ? new(opened.Place.About, opened.At.ToUnixTimeSeconds()) : null,
            snapshot.Person.ReviewDraft is { } draft ? new(draft.Plan, draft.Print, draft.Values) : null),
        PlainJson.OfPeople.StoredState);

    /// <summary>The body of a day's row.</summary>
    public static string WriteDay(DayLog day) => JsonSerializer.Serialize(
        new(RowReading.Version, day.Revision, WriteEntry(day.Entry), [.. day.Earlier.Select(WriteEntry)]), PlainJson.OfPeople.StoredDay);

    private static StoredProfile WriteProfile(Profile profile) => new(
        profile.Language?.Tag(),
        profile.ZoneId,
        profile.ClientLanguage?.Tag(),
        profile.ClientZoneId,
        profile.SellingEstimate,
        profile.UsualDay,
        profile.Welcomed,
        profile.RemindAt is { } time ? IsoTime.Format(time) : null,
        RoleRows.Write(profile.Roles),
        TeamRows.Write(profile.Leader),
        TeamRows.Write(profile.Invitation),
        profile.Name,
        NewsRows.Write(profile.News),
        WeeklyRows.Write(profile.Weekly),
        profile.Follows,
        MembershipRows.Write(profile.Memberships),
        ContactRows.Write(profile.Contact));

    private static Profile ReadProfile(StoredProfile stored) => new()
    {
        Language = ReadLanguage(stored.Language),
        ZoneId = stored.Zone,
        ClientLanguage = ReadLanguage(stored.ClientLanguage),
        ClientZoneId = stored.ClientZone,
        SellingEstimate = stored.Estimate,
        UsualDay = stored.UsualDay,
        Welcomed = stored.Welcomed,
        RemindAt = stored.RemindAt is { } time ? ReadTime(time) : null,
        Roles = RoleRows.Read(stored.Roles),
        Leader = TeamRows.Read(stored.Leader),
        Invitation = TeamRows.Read(stored.Invitation),
        Name = stored.Name,
        News = NewsRows.Read(stored.News),
        Weekly = WeeklyRows.Read(stored.Weekly),
        Follows = stored.Follows,
        Memberships = MembershipRows.Read(stored.Campaigns),
        Contact = ContactRows.Read(stored.Contact),
    };

    private static Language? ReadLanguage(string? tag) =>
        tag is null ? null : LanguageNames.Find(tag) ?? throw new FormatException($"'{tag}' is no language we speak.");

    private static Snapshot ReadState(StoredState stored)
    {
        var person = new Person(ReadProfile(stored.Profile), [.. stored.Forms.Select(ReadForm)], [.. stored.Writes.Select(ReadDate)], [.. stored.Ops.Select(RowReading.Given)])
        {
            Grants = [.. (stored.Grants ?? []).Select(RoleRows.Read)],
            Rated = [.. (stored.Rated ?? []).Select(RatingRows.Read)],
            LastAim = TeamRows.Read(stored.Aim),
            Placed = TeamRows.Read(stored.Placed),
            Undoables = [.. (stored.Undo ?? []).Select(RowWords.Undoable)],
            IsLastFinal = stored.Final,
            PlanOpened = stored.Plan is { } plan ? new(PlanPlace.Read(RowReading.Given(plan.About)) ?? throw new FormatException($"'{plan.About}' is no place in a plan."), Instant.FromUnixTimeSeconds(plan.At)) : null,
            ReviewDraft = stored.Review is { } review ? new(RowReading.Given(review.Plan), RowReading.Given(review.Print), review.Values.ToImmutableDictionary()) : null,
        };
        var seen = stored.Seen.Aggregate(
            SeenActivities.None with { Older = ReadOlder(stored.Older ?? "") },
            (seen, activity) => seen.With(new(ReadKey(activity.Key), activity.Replies) { By = activity.By }));
        return new(person, Days.None, seen, null)
        {
            Reference = stored.Ref is { } reference ? ReferenceShape.Read(reference) : null,
            WakeAt = ReadMoment(stored.Wake),
            WokenAt = ReadMoment(stored.Woken),
        };
    }

    private static Instant? ReadMoment(long? seconds) => seconds is { } known ? Instant.FromUnixTimeSeconds(known) : null;

    private static string ReadOlder(string older) =>
        older.Length % SeenActivities.KeyStart == 0 ? older : throw new FormatException($"{older.Length} characters are no whole number of keys.");

    private static string ReadKey(string key) =>
        key.Length >= SeenActivities.KeyStart ? key : throw new FormatException($"'{key}' is too short for a key.");

    private static LocalTime ReadTime(string time) => IsoTime.Parse(time) ?? throw new FormatException($"'{time}' is no time of day.");

    private static LocalDate ReadDate(string date) => IsoDate.Parse(date) ?? throw new FormatException($"'{date}' is no date.");

    private static DayLog ReadDay(LocalDate date, StoredDay stored) =>
        new(date, ReadEntry(stored.Now), stored.Rev, [.. stored.Earlier.Select(ReadEntry)]);

    private static StoredForm WriteForm(FormState form) => new(
        form.Form,
        [.. form.Answers.Select(answer => new StoredAnswer(answer.Slot, answer.Value))],
        form.Unclear,
        form.Touched.ToUnixTimeSeconds(),
        form.OneByOne,
        form.Misses,
        form.Offers);

    private static FormState ReadForm(StoredForm form) =>
        new(RowReading.Given(form.Form), [.. form.Answers.Select(answer => new SlotAnswer(RowReading.Given(answer.Slot), RowReading.Given(answer.Value)))], [.. form.Unclear.Select(RowReading.Given)], Instant.FromUnixTimeSeconds(form.Touched))
        {
            OneByOne = form.OneByOne,
            Misses = form.Misses,
            Offers = form.Offers,
        };

    private static StoredEntry WriteEntry(DayEntry entry) => new(entry.Minutes.Values, entry.Note);

    private static DayEntry ReadEntry(StoredEntry entry) => new(ActivityMinutes.FromValues(entry.Min), entry.Note);
}

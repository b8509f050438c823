using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Forms;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A person as rows and back. A row that cannot be read is an error with its key, never an empty person.</summary>
public static class PersonRows
{
    private const int Version = 1;

    private static readonly StoredJson Json = new(new(StoredJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The person of the rows that a turn reads.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static Snapshot Read(IReadOnlyList<StoredRow> rows)
    {
        var days = ImmutableSortedDictionary.CreateBuilder<LocalDate, DayLog>();
        var (person, seen, tag) = (Person.Stranger, ImmutableArray<SeenActivity>.Empty, (string?)null);
        foreach (var row in rows)
        {
            if (RowKeys.DayOf(row.Key) is { } date)
            {
                days[date] = ReadDay(date, row);
            }
            else if (row.Key == RowKeys.State)
            {
                (person, seen, tag) = ReadState(row);
            }
        }

        return new(person, new Days(days.ToImmutable()), seen, tag);
    }

    /// <summary>The body of the state row.</summary>
    public static string WriteState(Person person, ImmutableArray<SeenActivity> seen) => JsonSerializer.Serialize(
        new(
            Version,
            new(person.Profile.Language?.Tag(), person.Profile.ZoneId, person.Profile.SellingEstimate, person.Profile.UsualDay, person.Profile.Welcomed),
            [.. person.Forms.Select(WriteForm)],
            [.. person.Writes.Select(IsoDate.Format)],
            person.Operations,
            [.. seen.Select(activity => new StoredSeen(activity.Key, activity.Replies))]),
        Json.StoredState);

    /// <summary>The body of a day's row.</summary>
    public static string WriteDay(DayLog day) => JsonSerializer.Serialize(
        new(Version, day.Revision, WriteEntry(day.Entry), [.. day.Earlier.Select(WriteEntry)]), Json.StoredDay);

    private static (Person, ImmutableArray<SeenActivity>, string) ReadState(StoredRow row)
    {
        var stored = Checked(Parse(row, Json.StoredState), state => state.V, row);
        var profile = new Profile
        {
            Language = stored.Profile.Language is { } tag ? LanguageNames.Find(tag) : null,
            ZoneId = stored.Profile.Zone,
            SellingEstimate = stored.Profile.Estimate,
            UsualDay = stored.Profile.UsualDay,
            Welcomed = stored.Profile.Welcomed,
        };
        var person = new Person(
            profile,
            [.. stored.Forms.Select(ReadForm)],
            [.. stored.Writes.Select(date => IsoDate.Parse(date) ?? throw new UnreadableRowException(row.Key, null))],
            [.. stored.Ops]);
        return (person, [.. stored.Seen.Select(seen => new SeenActivity(seen.Key, seen.Replies))], row.ETag);
    }

    private static DayLog ReadDay(LocalDate date, StoredRow row)
    {
        var stored = Checked(Parse(row, Json.StoredDay), day => day.V, row);
        return new(date, ReadEntry(stored.Now), stored.Rev, [.. stored.Earlier.Select(ReadEntry)]);
    }

    private static StoredForm WriteForm(FormState form) => new(
        form.Form,
        [.. form.Answers.Select(answer => new StoredAnswer(answer.Slot, answer.Value))],
        form.Unclear,
        form.Touched.ToUnixTimeSeconds(),
        form.OneByOne,
        form.Misses,
        form.Offers);

    private static FormState ReadForm(StoredForm form) =>
        new(form.Form, [.. form.Answers.Select(answer => new SlotAnswer(answer.Slot, answer.Value))], [.. form.Unclear], Instant.FromUnixTimeSeconds(form.Touched))
        {
            OneByOne = form.OneByOne,
            Misses = form.Misses,
            Offers = form.Offers,
        };

    private static StoredEntry WriteEntry(DayEntry entry) => new(entry.Minutes.Values, entry.Note);

    private static DayEntry ReadEntry(StoredEntry entry) => new(ActivityMinutes.FromValues(entry.Min), entry.Note);

    private static T Checked<T>(T stored, Func<T, int> version, StoredRow row) =>
        version(stored) == Version ? stored : throw new UnreadableRowException(row.Key, null);

    internal static T Parse<T>(StoredRow row, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(row.Body, type) ?? throw new UnreadableRowException(row.Key, null);
        }
        catch (JsonException unreadable)
        {
            throw new UnreadableRowException(row.Key, unreadable);
        }
    }
}

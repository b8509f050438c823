using System.Collections.Immutable;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What a sentence is before it is known who reads it.</summary>
public delegate string Phrase(Texts texts);

/// <summary>What the organisation has set for everybody.</summary>
/// <param name="Language">Language of a person whose own is not known.</param>
/// <param name="Zone">Zone of a person whose own is not known.</param>
/// <param name="Standard">What time is compared with.</param>
/// <param name="Calendar">Which days are worked.</param>
public sealed record Organisation(Language Language, DateTimeZone Zone, TimeStandard Standard, WorkingCalendar Calendar)
{
    /// <summary>Plans a person works by at once, where nothing is set: each takes time, and a sixth account takes it from the other five.</summary>
    public const int UsualMostPlans = 5;

    /// <summary>The most that may be set.</summary>
    public const int LargestMostPlans = 50;

    /// <summary>Account plans a person works by at once, 1 to <see cref="LargestMostPlans"/>.</summary>
    public int MostPlans { get; init; } = UsualMostPlans;

    /// <summary>When people are written to once a week who have not chosen; null for never.</summary>
    public WeeklySlot? WeeklySlot { get; init; } = WeeklySlot.Default;

    /// <summary>Entra object ids, in lower case, of those who are admins whatever is stored.</summary>
    public ImmutableHashSet<string> Admins { get; init; } = [];

    /// <summary>The tenant the admins are of: an object id says nothing in another. Null where the bot is registered in none.</summary>
    public string? AdminTenant { get; init; }

    /// <summary>The organisation as it is for people of a tenant.</summary>
    public Organisation For(string tenantId) =>
        AdminTenant is null || string.Equals(tenantId, AdminTenant, StringComparison.OrdinalIgnoreCase) ? this : this with { Admins = [] };
}

/// <summary>What the message itself tells about its sender, used where the person has not chosen.</summary>
/// <param name="Language">From the client's locale; null when it is none we speak.</param>
/// <param name="Zone">From the client's time zone; null when it names none.</param>
public sealed record Hints(Language? Language, DateTimeZone? Zone)
{
    /// <summary>What the channel calls the sender; null when it does not tell.</summary>
    public string? Name { get; init; }
}

/// <summary>The circumstances of one message: everything a dialog may depend on beside the person and the input.</summary>
/// <param name="Id">The activity's id; ids of operations are derived from it.</param>
/// <param name="Owner">Marks cards drawn for this person.</param>
/// <param name="Now">The moment the message is handled.</param>
/// <param name="Hints">What the message tells about its sender.</param>
/// <param name="Organisation">What holds for everybody.</param>
public sealed record Circumstances(string Id, string Owner, Instant Now, Hints Hints, Organisation Organisation)
{
    /// <summary>The person's Entra object id; empty where nothing depends on it.</summary>
    public string ObjectId { get; init; } = "";

    /// <summary>What was looked up for the turn.</summary>
    public Known Known { get; init; } = Known.Nothing;

    /// <summary>The people the message mentions, the coach left out.</summary>
    public ImmutableArray<Mentioned> Mentions { get; init; } = [];

    /// <summary>Whether the answer is read by others too: then it is a sentence, for a card is one person's.</summary>
    public bool IsAmongOthers { get; init; }

    /// <summary>What an earlier attempt of the turn has changed elsewhere; null when nothing. The person was allowed to then, so the turn is taken to its end.</summary>
    public Elsewhere? Made { get; init; }
}

/// <summary>One message as a dialog sees it: the reader's language, clock and standard.</summary>
public sealed record Turn(Circumstances Circumstances, Language Language, DateTimeZone Zone)
{
    /// <summary>Every sentence in the reader's language.</summary>
    public Texts Texts { get; } = Texts.In(Language);

    /// <summary>Today where the reader is.</summary>
    public LocalDate Today { get; } = Circumstances.Now.InZone(Zone).Date;

    /// <summary>The first day that can still be logged or corrected.</summary>
    public LocalDate FirstOpenDay => Today.PlusDays(-DayLog.BackfillDays);

    /// <summary>What time is compared with.</summary>
    public TimeStandard Standard => Circumstances.Organisation.Standard;

    /// <summary>The days worked.</summary>
    public WorkingCalendar Calendar => Circumstances.Organisation.Calendar;

    /// <summary>The turn as this person reads it: what the person chose, else what the client told, else the organisation's default.</summary>
    public static Turn For(Profile profile, Circumstances circumstances) => new(
        circumstances,
        profile.Language ?? profile.ClientLanguage ?? circumstances.Organisation.Language,
        Known(profile.ZoneId) ?? Known(profile.ClientZoneId) ?? circumstances.Organisation.Zone);

    private static DateTimeZone? Known(string? id) => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}

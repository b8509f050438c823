using CoachBot.Coaching.Drills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Contacts;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>How it stands between the coach and a person, as a part of the state row, and back.</summary>
internal static class ContactRows
{
    /// <summary>The state as stored; null for that before any contact.</summary>
    public static StoredContact? Write(ContactState contact) => contact == ContactState.None ? null : new(
        contact.Begun.IsEmpty ? null : [.. contact.Begun.Select(IsoDate.Format)],
        contact.At?.ToUnixTimeSeconds(),
        contact.IsOpen,
        contact.IsReminded,
        contact.Snoozes,
        contact.Again is { } again ? new(again.At.ToUnixTimeSeconds(), RowWords.Again(again.Reason)) : null,
        contact.Unanswered,
        contact.IsAsked,
        contact.UrgentOn is { } urgent ? IsoDate.Format(urgent) : null,
        contact.Pause is { } pause ? new(IsoDate.Format(pause.From), IsoDate.Format(pause.Until)) : null,
        contact.EverySecond is { } every ? IsoDate.Format(every) : null,
        contact.SlotOn is { } slot ? IsoDate.Format(slot) : null,
        contact.Tried?.Value);

    /// <summary>The state that is stored.</summary>
    public static ContactState Read(StoredContact? stored) => stored is null ? ContactState.None : new()
    {
        Begun = [.. (stored.Begun ?? []).Select(ReadDate)],
        At = stored.At is { } at ? Instant.FromUnixTimeSeconds(at) : null,
        IsOpen = stored.Open,
        IsReminded = stored.Reminded,
        Snoozes = stored.Snoozes,
        Again = stored.Again is { } again ? new(Instant.FromUnixTimeSeconds(again.At), RowWords.Again(RowReading.Given(again.Why))) : null,
        Unanswered = stored.Unanswered,
        IsAsked = stored.Asked,
        UrgentOn = stored.Urgent is { } urgent ? ReadDate(urgent) : null,
        Pause = stored.Pause is { } pause ? new(ReadDate(pause.From), ReadDate(pause.Until)) : null,
        SlotOn = stored.Slot is { } slot ? ReadDate(slot) : null,
        Tried = ObjectiveId.From(stored.Tried),
        EverySecond = stored.Second is { } second ? ReadDate(second) : null,
    };

    private static LocalDate ReadDate(string? date) => IsoDate.Parse(date) ?? throw new FormatException($"'{date}' is no date.");
}

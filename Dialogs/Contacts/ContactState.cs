using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>How it stands between the coach and a person: when the coach has begun, and what became of it.</summary>
public sealed record ContactState
{
    /// <summary>Contacts in a row without an answer after which the coach asks whether to go on.</summary>
    public const int MostUnanswered = 4;

    private const int Week = 7;

    /// <summary>Before any contact.</summary>
    public static ContactState None { get; } = new();

    /// <summary>The days of the last week on which the coach began, in the person's zone, one for each time.</summary>
    public ImmutableArray<LocalDate> Begun { get; init; } = [];

    /// <summary>The moment of the last contact, in whole seconds; null before the first.</summary>
    public Instant? At { get; init; }

    /// <summary>The day of the last slot, by which it is one slot wherever the person travels; null before the first.</summary>
    public LocalDate? SlotOn { get; init; }

    /// <summary>Whether that contact waits for an answer.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it was reminded of.</summary>
    public bool IsReminded { get; init; }

    /// <summary>How often in a row it was put off.</summary>
    public int Snoozes { get; init; }

    /// <summary>When it comes again before the next slot; null when it does not.</summary>
    public ContactAgain? Again { get; init; }

    /// <summary>Contacts in a row after which the person did nothing at all.</summary>
    public int Unanswered { get; init; }

    /// <summary>Whether the coach has asked to go on or not, and is silent until it hears.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The first day on which something may be so far forgotten that it does not wait for the slot; null for none.</summary>
    public LocalDate? UrgentOn { get; init; }

    /// <summary>The objective whose behaviour was told last, to be tried; null before the first.</summary>
    public ObjectiveId? Tried { get; init; }

    /// <summary>A time in which the coach does not begin, kept until the first slot after it; null for none.</summary>
    public ContactPause? Pause { get; init; }

    /// <summary>A day in a week whose slot counts, where only every second does; null where every week's does.</summary>
    public LocalDate? EverySecond { get; init; }

    /// <summary>What the person has chosen of it, which nothing but the person changes.</summary>
    public ContactState Chosen => None with { Pause = Pause, EverySecond = EverySecond };

    /// <summary>The state after the coach has begun once more.</summary>
    public ContactState Beginning(LocalDate day) => this with { Begun = [.. Begun.Where(earlier => earlier > day.PlusDays(-Week)), day] };
}

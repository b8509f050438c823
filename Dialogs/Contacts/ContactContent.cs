using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What there is to do, as one contact tells it.</summary>
/// <param name="Drills">The skills of which drills are due, in the order they are asked.</param>
/// <param name="Agenda">What is due of account plans.</param>
/// <param name="Unlogged">Working days that are not logged, the earliest first.</param>
/// <param name="Try">A behaviour to try this week; null for none. It is no reason to write.</param>
public sealed record ContactContent(ImmutableArray<DueSkill> Drills, ImmutableArray<PlanDue> Agenda, ImmutableArray<LocalDate> Unlogged, string? Try)
{
    /// <summary>What that behaviour is of; null for none.</summary>
    public ObjectiveId? Tried { get; init; }

    /// <summary>Whether there is nothing to do, and so nothing to write.</summary>
    public bool IsEmpty => Drills.IsEmpty && Agenda.IsEmpty && Unlogged.IsEmpty;

    /// <summary>Drills that are due.</summary>
    public int DrillCount => Drills.Sum(skill => skill.Drills);

    /// <summary>Things due of account plans.</summary>
    public int DueCount => Agenda.Sum(due => due.Events.Length);
}

/// <summary>A skill of which drills are due.</summary>
/// <param name="Name">What it is called, as Markdown.</param>
/// <param name="Drills">How many, 1 or more.</param>
public sealed record DueSkill(string Name, int Drills);

using System.Collections.Immutable;

namespace CoachBot.Coaching.Drills;

/// <summary>Drills that are not in use yet: those of a form, or of a file.</summary>
/// <param name="Objectives">New ones, each with the id it gets unless somebody else gets it first.</param>
/// <param name="Drills">At least one.</param>
public sealed record DrillPack(ImmutableArray<WrittenObjective> Objectives, ImmutableArray<PackedDrill> Drills)
{
    /// <summary>Drills one pack may have: all of it is stored at once or not at all.</summary>
    public const int MostDrills = 300;
}

/// <summary>A drill that is not in use yet.</summary>
/// <param name="Objective">What it practises, there already or in the same pack.</param>
/// <param name="Best">The place of the best answer, 0 to 3.</param>
/// <param name="Text">What it says.</param>
public sealed record PackedDrill(ObjectiveId Objective, int Best, Written<DrillText> Text)
{
    /// <summary>The drill it is to be put in the place of; null for none.</summary>
    public DrillId? Replaces { get; init; }
}

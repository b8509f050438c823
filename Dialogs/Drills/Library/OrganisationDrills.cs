using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The drills as the organisation's trainers have made them.</summary>
/// <param name="Written">What they wrote and retired.</param>
/// <param name="Revision">Counts the changes; what came with the last of them is taken back only as long as no other was made.</param>
public sealed record OrganisationDrills(WrittenDrills Written, int Revision)
{
    /// <summary>Of an organisation that has changed nothing yet.</summary>
    public static OrganisationDrills None { get; } = new(WrittenDrills.None, 0);

    /// <summary>The reader's last operations on what belongs to the organisation, carried out whether or not their answer was seen.</summary>
    public ImmutableHashSet<string> Done { get; init; } = [];
}

/// <summary>The drills of the reader's organisation.</summary>
public sealed record OrganisationDrillsLookup : Lookup<OrganisationDrills>;

/// <summary>A trainer has changed the organisation's drills; they were looked up with <see cref="OrganisationDrillsLookup"/> before.</summary>
/// <param name="Before">What they were.</param>
/// <param name="After">What they are.</param>
/// <param name="Operation">Carried out twice, it is one change.</param>
public sealed record DrillsChanged(WrittenDrills Before, WrittenDrills After, string Operation) : Elsewhere(Operation)
{
    /// <summary>The drills that came with it.</summary>
    public ImmutableArray<WrittenDrill> Added => After.Drills[Before.Drills.Length..];

    /// <summary>The objectives that came with it.</summary>
    public ImmutableArray<WrittenObjective> AddedObjectives => After.Objectives[Before.Objectives.Length..];
}

using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Who acts, or on what: the five lists of actions of the method.</summary>
public enum ActionKind
{
    /// <summary>Relationship plan.</summary>
    Relationship,

    /// <summary>Actions of projects.</summary>
    Project,

    /// <summary>Actions of members.</summary>
    Member,

    /// <summary>Other actions of the team.</summary>
    Team,

    /// <summary>Actions of other functions.</summary>
    Function,
}

/// <summary>Something to be done.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Kind">Which list it is on.</param>
/// <param name="What">What, at most <see cref="LongestWhat"/> characters.</param>
/// <param name="Owner">Who sees to it; null for nobody yet.</param>
/// <param name="Due">By when; null for no date yet.</param>
/// <param name="IsMilestone">Whether progress is followed by it.</param>
/// <param name="DoneOn">The day it was done; null for not yet.</param>
/// <param name="Objective">The number of the objective it serves; null for none, and one that is not in the plan counts as none.</param>
/// <param name="Needs">The resource or function it counts on, at most <see cref="PlanEntry.LongestName"/> characters; null for none.</param>
public sealed record PlanAction(
    int Number,
    ActionKind Kind,
    string What,
    PlanPerson? Owner = null,
    LocalDate? Due = null,
    bool IsMilestone = false,
    LocalDate? DoneOn = null,
    int? Objective = null,
    string? Needs = null) : PlanEntry
{
    /// <summary>Characters of what is to be done.</summary>
    public const int LongestWhat = 240;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Action, Number);

    /// <inheritdoc/>
    public override PlanField? Field => FieldOf(Kind);

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Of(EntryPart.Kind, Kind),
        EntryFact.Required(EntryPart.What, What, LongestWhat),
        new(EntryPart.Person, Owner?.Name, LongestName),
        new(EntryPart.PersonId, Owner?.ObjectId, PlanPerson.LongestId),
        EntryFact.Of(EntryPart.Due, Due),
        new(EntryPart.Milestone, IsMilestone ? "yes" : "no"),
        EntryFact.Of(EntryPart.DoneOn, DoneOn),
        EntryFact.Of(EntryPart.Objective, Objective),
        new(EntryPart.Needs, Needs, LongestName),
    ];

    /// <summary>The field a list of actions fills.</summary>
    public static PlanField FieldOf(ActionKind kind) => kind switch
    {
        ActionKind.Relationship => PlanField.RelationshipActions,
        ActionKind.Project => PlanField.ProjectActions,
        ActionKind.Member => PlanField.MemberActions,
        ActionKind.Team => PlanField.TeamActions,
        ActionKind.Function => PlanField.FunctionActions,
        _ => throw new NotSupportedException($"{kind} is no list of actions."),
    };

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}

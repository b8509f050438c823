using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>A member of the account's team.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Who">The person.</param>
/// <param name="Role">What for, at most <see cref="LongestRole"/> characters.</param>
/// <param name="Development">What the member is to learn and how, at most <see cref="LongestDevelopment"/> characters; null for nothing.</param>
public sealed record PlanMember(int Number, PlanPerson Who, string Role, string? Development = null) : PlanEntry
{
    /// <summary>Characters of a role.</summary>
    public const int LongestRole = 120;

    /// <summary>Characters on development.</summary>
    public const int LongestDevelopment = 240;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Member, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Members;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Required(EntryPart.Person, Who.Name, LongestName),
        new(EntryPart.PersonId, Who.ObjectId, PlanPerson.LongestId),
        EntryFact.Required(EntryPart.Role, Role, LongestRole),
        new(EntryPart.Development, Development, LongestDevelopment),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}

using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Roles;

/// <summary>The person whose roles are to be changed, as stored.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Roles">What was given so far; <see cref="HeldRoles.None"/> of somebody the coach never met.</param>
/// <param name="IsDone">Whether the change asked about was carried out already, and its answer got lost.</param>
public sealed record Colleague(string ObjectId, HeldRoles Roles, bool IsDone)
{
    /// <summary>What the channel called them when they last wrote; null of somebody who never did.</summary>
    public string? Name { get; init; }
}

/// <summary>Who is to be changed, and whether that was done already.</summary>
public sealed record ColleagueOf(RoleChange Change) : Lookup<Colleague>;

namespace CoachBot.Dialogs.Roles;

/// <summary>The person whose roles are to be changed, as stored.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Roles">What was given so far; <see cref="HeldRoles.None"/> of somebody the coach never met.</param>
/// <param name="IsDone">Whether the operation asked about was carried out already, and its answer got lost.</param>
public sealed record Colleague(string ObjectId, HeldRoles Roles, bool IsDone);

/// <summary>What a turn has to know of a colleague to go on: it is run again once that is known.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Operation">The operation under way.</param>
public sealed record ColleagueQuery(string ObjectId, string Operation);

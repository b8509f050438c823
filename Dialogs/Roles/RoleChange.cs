using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Roles;

/// <summary>A role given to a person or taken away.</summary>
/// <param name="Target">Entra object id of the person; always of the tenant of whoever changes it.</param>
/// <param name="Role">Never <see cref="Role.Rep"/>.</param>
/// <param name="IsGiven">False where it is taken away.</param>
/// <param name="Operation">Carried out twice, it is one change.</param>
public sealed record RoleChange(string Target, Role Role, bool IsGiven, string Operation) : Elsewhere(Operation);

using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about roles.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the card of roles.</summary>
    public abstract string RolesWord { get; }

    public abstract string RolesForm { get; }

    public abstract string RolesHelp { get; }

    /// <summary>The card in a sentence, for a client that cannot draw it.</summary>
    public abstract string RolesFallback { get; }

    /// <summary>What an admin can say beside what everybody can.</summary>
    public abstract string AdminHelp { get; }

    public abstract string PersonLabel { get; }

    public abstract string PersonMissing { get; }

    public abstract string PersonRefused(string typed);

    public abstract string RoleLabel { get; }

    public abstract string RoleName(Role role);

    public abstract string GiveOrTakeLabel { get; }

    public abstract string GiveRole { get; }

    public abstract string TakeRole { get; }

    public abstract string RoleGiven(Role role);

    public abstract string RoleTaken(Role role);

    /// <summary>A change was taken back.</summary>
    /// <param name="role">The role.</param>
    /// <param name="holds">Whether the person has it again.</param>
    public abstract string RoleUndone(Role role, bool holds);

    /// <summary>A change that would change nothing.</summary>
    /// <param name="role">The role.</param>
    /// <param name="holds">Whether the person has it.</param>
    public abstract string RoleUnchanged(Role role, bool holds);

    public abstract string AdminBySetting { get; }

    public abstract string RolesChangedSince { get; }

    public abstract string LatelyChanged { get; }

    public abstract string RoleLine(LocalDate date, Role role, bool isGiven, string objectId);

    /// <summary>Refuses what takes a role that the person does not have.</summary>
    public abstract string RoleNeeded(Role role);

    /// <summary>What the reader is.</summary>
    /// <param name="roles">At least one.</param>
    public abstract string MyRoles(IReadOnlyList<Role> roles);

    /// <summary>What the reader has become.</summary>
    /// <param name="roles">At least one.</param>
    public abstract string NewRoles(IReadOnlyList<Role> roles);
}

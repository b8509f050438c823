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

    /// <summary>How to change a role in one line.</summary>
    public abstract string RolesHow { get; }

    /// <summary>Where a change made among others is taken back, behind what was done.</summary>
    public abstract string UndoAlone { get; }

    public abstract string PersonLabel { get; }

    public abstract string PersonMissing { get; }

    public abstract string PersonRefused(string typed);

    /// <summary>A name was typed, and whose it is has to be chosen.</summary>
    public abstract string PersonToChoose(string name);

    /// <summary>The channel does not tell who is mentioned, and others read along.</summary>
    public abstract string PersonNotTold(string name);

    public abstract string RoleLabel { get; }

    public abstract string RoleName(Role role);

    public abstract string GiveOrTakeLabel { get; }

    public abstract string GiveRole { get; }

    public abstract string TakeRole { get; }

    /// <param name="role">The role.</param>
    /// <param name="name">Whose; null when nobody has told.</param>
    public abstract string RoleGiven(Role role, string? name);

    /// <inheritdoc cref="RoleGiven"/>
    public abstract string RoleTaken(Role role, string? name);

    /// <summary>A change was taken back.</summary>
    /// <param name="role">The role.</param>
    /// <param name="holds">Whether the person has it again.</param>
    /// <param name="name">Whose; null when nobody has told.</param>
    public abstract string RoleUndone(Role role, bool holds, string? name);

    /// <summary>A change that would change nothing.</summary>
    /// <param name="role">The role.</param>
    /// <param name="holds">Whether the person has it.</param>
    /// <param name="name">Whose; null when nobody has told.</param>
    public abstract string RoleUnchanged(Role role, bool holds, string? name);

    public abstract string AdminBySetting { get; }

    public abstract string RolesChangedSince { get; }

    public abstract string LatelyChanged { get; }

    /// <summary>A change among the latest.</summary>
    /// <param name="date">When.</param>
    /// <param name="role">The role.</param>
    /// <param name="isGiven">Whether it was given.</param>
    /// <param name="who">The person's name, or object id where no name is known.</param>
    public abstract string RoleLine(LocalDate date, Role role, bool isGiven, string who);

    /// <summary>Refuses what takes a role that the person does not have.</summary>
    public abstract string RoleNeeded(Role role);

    /// <summary>What the reader is.</summary>
    /// <param name="roles">At least one.</param>
    public abstract string MyRoles(IReadOnlyList<Role> roles);

    /// <summary>What the reader has become.</summary>
    /// <param name="roles">At least one.</param>
    public abstract string NewRoles(IReadOnlyList<Role> roles);
}

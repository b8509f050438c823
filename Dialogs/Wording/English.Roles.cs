using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about roles.</content>
public sealed partial class English
{
    public override string RolesWord => "roles";

    public override string RolesForm => "Roles";

    public override string RolesHelp => "Choose a person, and the role to give or take away. Everybody is a sales rep besides.";

    public override string RolesFallback => "Roles are given on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string AdminHelp => $"As an admin you can also give and take roles: “{RolesWord}”, or where you can mention a colleague, “roles @Name manager”.";

    public override string RolesHow => "Name one person and one role: “roles @Name manager”, or “roles remove @Name manager”.";

    public override string UndoAlone => " “undo” in our own chat takes it back.";

    public override string PersonLabel => "Person";

    public override string PersonMissing => "Choose a person from the list that opens as you type a name.";

    public override string RoleLabel => "Role";

    public override string GiveOrTakeLabel => "What to do";

    public override string GiveRole => "Give the role";

    public override string TakeRole => "Take the role away";

    public override string AdminBySetting =>
        "Nothing was changed: this person is an admin by the setting Coach:Admins. Whoever runs CoachBot for your company can change that.";

    public override string RolesChangedSince => "Nothing was taken back: the roles have changed since, or it is too long ago. You can still change them here.";

    public override string LatelyChanged => "**What you changed lately**";

    public override string PersonRefused(string typed) =>
        $"“{Quote(typed)}” is nobody I know of. Type a name and choose the person from the list that opens.";

    public override string RoleName(Role role) => role switch
    {
        Role.Rep => "Sales rep",
        Role.Manager => "Manager",
        Role.Trainer => "Trainer",
        Role.Admin => "Admin",
        _ => throw new NotSupportedException($"{role} has no English name."),
    };

    public override string RoleGiven(Role role, string? name) => $"Done: {Who(name)} is {One(role)} now, and is told so with their next message to me.";

    public override string RoleTaken(Role role, string? name) => $"Done: {Who(name)} is no longer {One(role)}.";

    public override string RoleUndone(Role role, bool holds, string? name) => holds ? $"Undone: {Who(name)} is {One(role)} again." : $"Undone: {Who(name)} is no longer {One(role)}.";

    public override string RoleUnchanged(Role role, bool holds, string? name) =>
        holds ? $"Nothing was changed: {Who(name)} is {One(role)} already." : $"Nothing was changed: {Who(name)} is not {One(role)}.";

    public override string RoleLine(LocalDate date, Role role, bool isGiven, string who) =>
        $"{Date(date)}: {RoleName(role).ToLowerInvariant()}, {(isGiven ? "given to" : "taken from")} {Quote(who)}";

    public override string RoleNeeded(Role role) => $"Only {One(role)} can do that; please ask one of yours. Nothing was changed.";

    public override string MyRoles(IReadOnlyList<Role> roles) => $"You are {Each(roles)}.";

    public override string NewRoles(IReadOnlyList<Role> roles) => $"You are {Each(roles)} now: an admin has given you that role.";

    public override string PersonToChoose(string name) => $"Who is “{Quote(name)}”? Choose the person from the list that opens as you type the name.";

    public override string PersonNotTold(string name) =>
        $"I cannot tell here who “{Quote(name)}” is. Nothing was changed. Send “{RolesWord}” in our own chat and choose the person on the card.";

    private static string Who(string? name) => name is null ? "this person" : Quote(name);

    private static string One(Role role) => role switch
    {
        Role.Rep => "a sales rep",
        Role.Manager => "a manager",
        Role.Trainer => "a trainer",
        Role.Admin => "an admin",
        _ => throw new NotSupportedException($"{role} has no English name."),
    };

    private static string Each(IEnumerable<Role> roles) => roles.Select(One).ToList() switch
    {
        [var only] => only,
        [.. var some, var last] => $"{string.Join(", ", some)} and {last}",
        [] => throw new ArgumentException("There is no role.", nameof(roles)),
    };
}

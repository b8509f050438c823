using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Roles and their changes as a part of the state row, and back.</summary>
internal static class RoleRows
{
    private const string Given = "given", Taken = "taken";

    /// <summary>The roles as stored; null for somebody who was never given one.</summary>
    public static StoredRoles? Write(HeldRoles roles) =>
        roles == HeldRoles.None ? null : new(Ids(roles.Now), Ids(roles.Told), roles.Revision);

    /// <summary>The roles that are stored.</summary>
    public static HeldRoles Read(StoredRoles? stored) =>
        stored is null ? HeldRoles.None : new(ReadSet(stored.Now), ReadSet(stored.Told), stored.Rev);

    /// <summary>A change as the admin remembers it, as stored.</summary>
    public static StoredGrant Write(RoleGrant grant) => new(
        grant.Change.Target, grant.Change.Role.Id(), How(grant.Change), grant.Change.Operation, grant.Revision, grant.At.ToUnixTimeSeconds(), grant.Name);

    /// <summary>The change that is stored.</summary>
    public static RoleGrant Read(StoredGrant? stored) => stored is null ? throw new FormatException("A change of a role is missing.") : new(
        new(RowReading.Given(stored.Who), ReadRole(stored.Role), stored.How == Given || (stored.How != Taken && Refuse(stored.How)), RowReading.Given(stored.Op)),
        stored.Rev,
        Instant.FromUnixTimeSeconds(stored.At))
    {
        Name = stored.Name,
    };

    /// <summary>How a role was changed: given or taken.</summary>
    public static string How(RoleChange change) => change.IsGiven ? Given : Taken;

    private static List<string> Ids(RoleSet roles) => [.. roles.Given.Select(role => role.Id())];

    private static RoleSet ReadSet(IReadOnlyList<string> ids) => RoleSet.Of(ids.Select(ReadRole));

    private static Role ReadRole(string id) => RoleIds.FromId(id) ?? throw new FormatException($"'{id}' is no role.");

    private static bool Refuse(string how) => throw new FormatException($"'{how}' is no change of a role.");
}

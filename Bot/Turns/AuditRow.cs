using System.Text.Json;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Bot.Turns;

/// <summary>
/// What is kept for good of a change of a role, among the rows of the person whose role it was. It is inserted with the change, so that
/// the same change is never made twice.
/// </summary>
internal static class AuditRow
{
    private const int Version = 1;

    /// <summary>The key: all that makes the change this one. The moment is not of it; a turn taken again has another.</summary>
    public static string KeyOf(PersonKey by, RoleChange change) =>
        RowKeys.Audit(Digest.Of($"{by.TenantId}/{by.ObjectId}/{change.Operation}/{change.Role.Id()}/{RoleRows.How(change)}"));

    /// <summary>The row.</summary>
    public static InsertRow Of(PersonKey by, RoleChange change, Instant at) => new(KeyOf(by, change), JsonSerializer.Serialize(
        new(Version, InstantPattern.General.Format(at), by.ObjectId, change.Role.Id(), RoleRows.How(change)), StoredJson.Default.StoredAudit));
}

using System.Text.Encodings.Web;

namespace CoachBot.Storage.Moving;

/// <summary>How the lines of a backup are written and read.</summary>
internal static class BackupFormat
{
    /// <summary>Leaves Chinese as it is: a backup is read by people too.</summary>
    public static BackupJson Json { get; } = new(new(BackupJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

using System.Text.Json;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The claim of a wake-up's answer. It is written before the answer is sent: whoever dies between may leave a person without the
/// message, but nobody gets it twice.
/// </summary>
/// <param name="By">Names the one attempt that may send it.</param>
/// <param name="Refused">Whether the channel refused that attempt, so that another may be made.</param>
internal sealed record DeliveryRow(string By, bool Refused)
{
    private const int Version = 1;

    /// <summary>The body of the row.</summary>
    public static string Write(DeliveryRow claim) =>
        JsonSerializer.Serialize(new(Version, claim.By, claim.Refused), StoredJson.Default.StoredDelivery);

    /// <summary>The claim of the row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static DeliveryRow Read(StoredRow row) =>
        RowReading.Understand(row, StoredJson.Default.StoredDelivery, stored => new DeliveryRow(RowReading.Given(stored.By), stored.Refused));
}

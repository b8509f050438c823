using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A conversation reference as it is stored in the state row, and back.</summary>
internal static class ReferenceShape
{
    /// <summary>The reference as it is stored.</summary>
    public static StoredReference Write(ConversationReference reference) => new(
        reference.ServiceUrl,
        reference.ConversationId,
        reference.BotId,
        reference.UserId,
        reference.Inactive is { } inactive ? NameOf(inactive.Reason) : null,
        reference.Inactive?.Since.ToUnixTimeSeconds());

    /// <summary>The reference as it was stored.</summary>
    /// <exception cref="FormatException">A text is missing, or names no reason.</exception>
    public static ConversationReference Read(StoredReference stored) =>
        new(RowReading.Given(stored.Url), RowReading.Given(stored.Chat), RowReading.Given(stored.Bot), RowReading.Given(stored.User))
        {
            Inactive = stored.Off is { } off ? new(ReasonOf(off), Instant.FromUnixTimeSeconds(stored.Since ?? 0)) : null,
        };

    private static string NameOf(InactiveReason reason) => reason switch
    {
        InactiveReason.Blocked => "blocked",
        InactiveReason.Uninstalled => "uninstalled",
        InactiveReason.NotInRoster => "notInRoster",
        _ => throw new NotSupportedException($"{reason} is not a reason that is kept."),
    };

    private static InactiveReason ReasonOf(string name) => name switch
    {
        "blocked" => InactiveReason.Blocked,
        "uninstalled" => InactiveReason.Uninstalled,
        "notInRoster" => InactiveReason.NotInRoster,
        _ => throw new FormatException($"'{name}' is no reason to leave somebody alone."),
    };
}

using System.Collections.Immutable;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>One line of the table: what a status, with a code or with any, asks for.</summary>
/// <param name="Status">The status; null for any.</param>
/// <param name="Code">A code of the body, in any case; null for any and for none.</param>
/// <param name="Verdict">What is to be done.</param>
/// <param name="Why">Why the person cannot be written to, where that is the verdict.</param>
public sealed record ConnectorError(int? Status, string? Code, Verdict Verdict, InactiveReason? Why = null);

/// <summary>What the documented refusals of the connector ask for. The first line that fits counts.</summary>
public static class ConnectorErrors
{
    /// <summary>The table, as Teams documents it.</summary>
    public static ImmutableArray<ConnectorError> Table { get; } =
    [
        new(401, null, Verdict.GiveUp), // the token was renewed once already
        new(403, "BotDisabledByAdmin", Verdict.PauseTenant),
        new(403, "ConversationBlockedByUser", Verdict.Unreachable, InactiveReason.Blocked),
        new(403, "MessageWritesBlocked", Verdict.Unreachable, InactiveReason.Blocked),
        new(403, "BotNotInConversationRoster", Verdict.Unreachable, InactiveReason.NotInRoster),
        new(403, "ForbiddenOperationException", Verdict.Unreachable, InactiveReason.Uninstalled),
        new(403, "InvalidBotApiHost", Verdict.SwitchHost),
        new(403, "NotEnoughPermissions", Verdict.GiveUp),
        new(403, "ContentStreamNotAllowed", Verdict.GiveUp), // we never stream
        new(404, "ConversationNotFound", Verdict.RecreateConversation),
        new(404, "ActivityNotFoundInConversation", Verdict.DropMessage),
        new(412, null, Verdict.Retry),
        new(413, null, Verdict.Compact),
        new(null, "MessageSizeTooBig", Verdict.Compact),
        new(429, null, Verdict.Retry),
        new(502, null, Verdict.Retry),
        new(503, null, Verdict.Retry),
        new(504, null, Verdict.Retry),
        new(null, null, Verdict.GiveUp),
    ];

    /// <summary>The line that fits a refusal.</summary>
    public static ConnectorError Of(Refusal refusal) => Table.First(line =>
        (line.Status is null || line.Status == (int)refusal.Status)
        && (line.Code is null || refusal.Codes.Contains(line.Code, StringComparer.OrdinalIgnoreCase)));
}

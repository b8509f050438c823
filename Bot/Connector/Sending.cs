namespace CoachBot.Bot.Connector;

/// <summary>What the handlers of a request know about it.</summary>
/// <param name="Kind">Whether it may be repeated.</param>
/// <param name="ConversationId">Where it goes.</param>
/// <param name="TenantId">In which tenant; empty when nobody has said.</param>
internal sealed record Sending(SendKind Kind, string ConversationId, string TenantId)
{
    private static readonly HttpRequestOptionsKey<Sending> Key = new("coachbot.sending");

    /// <summary>Writes it on a request.</summary>
    public void PutOn(HttpRequestMessage request) => request.Options.Set(Key, this);

    /// <summary>Reads it from a request.</summary>
    /// <exception cref="InvalidOperationException">The request is none of <see cref="ConnectorClient"/>'s.</exception>
    public static Sending Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var sending)
        ? sending
        : throw new InvalidOperationException("A request to the connector does not say what kind it is.");
}

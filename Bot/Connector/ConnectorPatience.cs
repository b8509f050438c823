namespace CoachBot.Bot.Connector;

/// <summary>How long the connector is waited for.</summary>
/// <param name="Connect">Until there is a connection.</param>
/// <param name="Answer">Until there is an answer, with the connection.</param>
public sealed record ConnectorPatience(TimeSpan Connect, TimeSpan Answer)
{
    /// <summary>What a person is told next waits behind what is being sent.</summary>
    public static ConnectorPatience Default { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
}

using System.Collections.Immutable;
using System.Net;

namespace CoachBot.Bot.Connector;

/// <summary>What came of a request to the connector: the closed set.</summary>
public abstract record ConnectorAnswer;

/// <summary>The connector did it.</summary>
/// <param name="Id">The conversation, where one was created; null where the answer named none.</param>
public sealed record Accepted(string? Id = null) : ConnectorAnswer;

/// <summary>The connector knows the person asked about.</summary>
/// <param name="ObjectId">Entra object id; null where it is not told.</param>
/// <param name="Name">What the channel calls the person; null where it is not told.</param>
public sealed record Found(string? ObjectId, string? Name) : ConnectorAnswer;

/// <summary>The connector did not do it.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Codes">Every code in its body, from the outside in; none when there are none, or the body is nothing we can read.</param>
/// <param name="RetryAfter">How long the connector wants to be left alone; null when it does not say.</param>
public sealed record Refusal(HttpStatusCode Status, ImmutableArray<string> Codes, TimeSpan? RetryAfter) : ConnectorAnswer;

/// <summary>There was no answer.</summary>
/// <param name="Cause">Why.</param>
public sealed record NoAnswer(Exception Cause) : ConnectorAnswer;

using System.Collections.Immutable;

namespace CoachBot.Bot.Identity;

/// <summary>Who sent a request, known before its body is read: the closed set.</summary>
public abstract record Caller;

/// <summary>A program on this machine, where the bot has no app id and nobody can prove anything.</summary>
public sealed record LocalCaller : Caller;

/// <summary>Whoever holds a valid token of the cloud's issuer for this bot.</summary>
/// <param name="ServiceUrl">The service URL that the token was issued for; null when it names none, or several.</param>
/// <param name="Endorsements">The channels that the key vouches for which has signed the token.</param>
public sealed record ChannelCaller(string? ServiceUrl, ImmutableArray<string> Endorsements) : Caller;

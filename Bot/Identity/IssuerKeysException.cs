using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>The issuer's keys were never to be had since the start, so that no token can be judged.</summary>
public sealed class IssuerKeysException() : SecurityTokenException("The issuer's keys could not be fetched.");

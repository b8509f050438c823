namespace CoachBot.Bot.Turns;

/// <summary>The store never answered a commit: it may be written or not, and the same activity delivered again would tell.</summary>
public sealed class OutcomeUnknownException(Exception silence) : Exception("The store did not answer; whether the turn was stored is not known.", silence);

namespace CoachBot.Bot.Channel;

/// <summary>Why a request is not served.</summary>
/// <param name="Status">What it is answered with.</param>
/// <param name="Reason">What is logged.</param>
/// <param name="IsTold">Whether the caller learns the reason too; one who may be an attacker does not.</param>
public sealed record Refusal(int Status, string Reason, bool IsTold = false);

namespace CoachBot.Bot.Connector;

/// <summary>What is done about a refusal.</summary>
/// <param name="Instead">The message as it is to be sent instead; null when it is not to be sent any more.</param>
/// <param name="Otherwise">What has become of it then; null when the refusal itself tells.</param>
public readonly record struct Remedy(Parcel? Instead, SendOutcome? Otherwise = null);

namespace CoachBot.Dialogs;

/// <summary>A person whom a message mentions.</summary>
/// <param name="Text">How the mention stands in the message.</param>
/// <param name="Name">What the channel calls the person.</param>
/// <param name="ObjectId">Entra object id; null where the channel does not tell, or nobody has asked it.</param>
public sealed record Mentioned(string Text, string Name, string? ObjectId);

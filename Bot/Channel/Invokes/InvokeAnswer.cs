namespace CoachBot.Bot.Channel.Invokes;

/// <summary>What an invoke is answered with.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON in UTF-8; empty for none.</param>
public sealed record InvokeAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>An invoke we do not know.</summary>
    public static InvokeAnswer NotImplemented { get; } = new(501, default);

    /// <summary>An invoke that lacks what it is about.</summary>
    public static InvokeAnswer BadRequest { get; } = new(400, default);
}

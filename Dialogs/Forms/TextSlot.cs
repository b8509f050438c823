using CoachBot.Cards;

namespace CoachBot.Dialogs.Forms;

/// <summary>Free text.</summary>
/// <param name="MaxLength">Characters accepted.</param>
public sealed record TextSlot(string Id, Phrase Label, Phrase Question, int MaxLength) : Slot(Id, Label, Question)
{
    /// <summary>Whether the card's field is one line, as for a name; else several.</summary>
    public bool IsOneLine { get; init; }

    /// <inheritdoc/>
    public override int LongestEntered => MaxLength;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => text.Trim() switch
    {
        "" => Acceptance.Refuse(texts => texts.TextMissing),
        { Length: var length } when length > MaxLength => Acceptance.Refuse(texts => texts.TextTooLong(length, MaxLength)),
        var trimmed => Acceptance.Of(trimmed),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new TextField(Id, Label(turn.Texts), value, MaxLength, Multiline: !IsOneLine);
}

using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Roles;

/// <summary>A person of the organisation, chosen from a people picker: an Entra object id.</summary>
public sealed record PersonSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) =>
        Read(text) is { } id ? Acceptance.Of(id)
        : string.IsNullOrWhiteSpace(text) ? Acceptance.Refuse(texts => texts.PersonMissing)
        : Acceptance.Refuse(texts => texts.PersonRefused(text));

    /// <summary>The field; a value that names nobody is left out, for a picker has no place to correct it in.</summary>
    public override Field Draw(string? value, Turn turn) => new PersonField(Id, Label(turn.Texts), Read(value));

    /// <summary>The object id a text is, as it is stored; null when it is none.</summary>
    public static string? Read(string? text) => Guid.TryParseExact(text?.Trim(), "D", out var id) && id != Guid.Empty ? id.ToString("D") : null;
}

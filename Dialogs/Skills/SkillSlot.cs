using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills;

/// <summary>One of the organisation's skills; they were looked up before.</summary>
public sealed record SkillSlot(string Id, Phrase Label) : Slot(Id, Label, Label)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => turn.Skills().Skills.FirstOrDefault(skill => skill.Id.Value == text) is { } known
        ? Acceptance.Of(known.Id.Value)
        : Acceptance.Refuse(texts => texts.SkillGone);

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new ChoiceField(
        Id, Label(turn.Texts), value, [.. turn.Skills().Skills.Select(skill => new FieldChoice(skill.Id.Value, skill.TextIn(turn.Language).Name))]);
}

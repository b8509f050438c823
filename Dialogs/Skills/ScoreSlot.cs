using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills;

/// <summary>A score, chosen by what an observer would have seen: the anchors are the choices.</summary>
public sealed record ScoreSlot(string Id, Phrase Label) : Slot(Id, Label, Label)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) =>
        ScoreWords.Read(text) is { } score ? Acceptance.Of($"{score.Value}")
        : string.IsNullOrWhiteSpace(text) ? Acceptance.Refuse(texts => texts.ScoreMissing)
        : Acceptance.Refuse(texts => texts.ScoreRefused(text));

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        throw new NotSupportedException("A score is drawn with the anchors of its skill.");

    /// <summary>The field: the anchors of a skill, to be read and one of them chosen.</summary>
    public ChoiceField Draw(string? value, SkillDefinition skill, Turn turn) => new(
        Id,
        Label(turn.Texts),
        ScoreWords.Read(value ?? "") is { } chosen ? $"{chosen.Value}" : null,
        [.. Score.All.Select(score => new FieldChoice($"{score.Value}", turn.Texts.AnchorLine(score.Value, skill.TextIn(turn.Language).Anchor(score))))])
    {
        IsOpen = true,
    };
}

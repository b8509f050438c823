using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Forms;

/// <summary>One of a few choices, answered by its words, its place or its number.</summary>
/// <param name="Choices">In the order they are shown.</param>
public sealed record ChoiceSlot(string Id, Phrase Label, Phrase Question, ImmutableArray<Choice> Choices) : Slot(Id, Label, Question)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => ChoiceMatcher.Match(text, Choices) is { } choice
        ? Acceptance.Of(choice.Value)
        : Acceptance.Refuse(texts => texts.ChoiceRefused(text, Choices.Select(choice => choice.Title(texts))));

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        new ChoiceField(Id, Label(turn.Texts), value, [.. Choices.Select(choice => new FieldChoice(choice.Value, choice.Title(turn.Texts)))]);

    /// <inheritdoc/>
    public override IEnumerable<string> Suggestions(Texts texts) => Choices.Take(3).Select(choice => choice.Title(texts));
}

/// <summary>One of the choices of a <see cref="ChoiceSlot"/>.</summary>
/// <param name="Value">What is stored; understood as an answer too.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Words">Other words for it, in any language.</param>
public sealed record Choice(string Value, Phrase Title, params ImmutableArray<string> Words)
{
    /// <summary>Yes and no, for a question that is answered by either.</summary>
    public static ImmutableArray<Choice> YesNo { get; } =
    [
        new("yes", texts => texts.Yes, "y", "yeah", "yep", "sure", "ok", "right", "是", "是的", "对", "对的", "好", "好的", "没错", "可以", "确认"),
        new("no", texts => texts.No, "n", "nope", "wrong", "否", "不", "不是", "不对", "不要", "不行", "错了"),
    ];
}

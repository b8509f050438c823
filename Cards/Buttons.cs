using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws the buttons under a card.</summary>
internal static class Buttons
{
    /// <summary>Teams shows no more than six.</summary>
    public const int Max = 6;

    /// <summary>The actions of a card; null when there are no buttons.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="Max"/>.</exception>
    public static ImmutableArray<CardAction>? Draw(ImmutableArray<Button> buttons) => buttons.Length switch
    {
        0 => null,
        <= Max => [.. buttons.Select(Draw)],
        _ => throw new ArgumentException(
            $"A card has {buttons.Length} buttons ({string.Join(", ", buttons.Select(b => b.Title))}); Teams shows at most {Max}.", nameof(buttons)),
    };

    private static CardAction Draw(Button button) => button.Answer switch
    {
        Answer.InPlace => new Execute(button.Title, button.Press.Op, PressData.Of(button.Press))
        {
            AssociatedInputs = Inputs(button),
            Fallback = Submit(button),
        },
        Answer.NewMessage => Submit(button),
        _ => throw new NotSupportedException($"No action is drawn for an answer {button.Answer}."),
    };

    private static Submit Submit(Button button) => new(button.Title, PressData.Of(button.Press))
    {
        AssociatedInputs = Inputs(button),
        Msteams = button.Answer == Answer.NewMessage ? new() : null,
    };

    private static AssociatedInputs Inputs(Button button) => button.SendsInputs ? AssociatedInputs.Auto : AssociatedInputs.None;
}

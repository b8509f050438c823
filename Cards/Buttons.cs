using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>
/// Draws the buttons under a card. A client sets them in one row and cuts their titles when the row is too short; so those that do not fit a phone's
/// stand in rows of their own, as the last thing in the body.
/// </summary>
internal static class Buttons
{
    /// <summary>Teams shows no more than six.</summary>
    public const int Max = 6;

    // Pixels of a card on a narrow phone, of the distance between two buttons, of what a button has beside its title, and of a cell of the title.
    private const int RowWidth = 268, Distance = 10, Padding = 22, Cell = 7;

    /// <summary>The actions of a card whose buttons fit one row; null where there are none, or they do not.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="Max"/>.</exception>
    public static ImmutableArray<CardAction>? Row(ImmutableArray<Button> buttons) => buttons.Length switch
    {
        <= Max => Split(buttons) is [var row] ? [.. row.Select(Draw)] : null,
        _ => throw new ArgumentException(
            $"A card has {buttons.Length} buttons ({string.Join(", ", buttons.Select(b => b.Title))}); Teams shows at most {Max}.", nameof(buttons)),
    };

    /// <summary>The rows of buttons that do not fit one; none where they do.</summary>
    public static IEnumerable<Element> Rows(ImmutableArray<Button> buttons) => Split(buttons) is { Count: > 1 } rows ? rows.Select(row => new ActionSet([.. row.Select(Draw)])) : [];

    private static List<List<Button>> Split(ImmutableArray<Button> buttons)
    {
        var rows = new List<List<Button>>();
        int left = 0;
        foreach (var button in buttons)
        {
            int width = Padding + (Cell * CellWidth.Of(button.Title));
            if (rows.Count == 0 || left < width)
            {
                rows.Add([]);
                left = RowWidth;
            }

            rows[^1].Add(button);
            left -= width + Distance;
        }

        return rows;
    }

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

using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="MatrixView"/>: two cells side by side and three rows of them, which a phone has room for; three side by side would cut names.</summary>
public static class MatrixCard
{
    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons.</exception>
    public static AdaptiveCard Draw(MatrixView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Lines.Notice(view.Notice),
            .. view.Rows.SelectMany(Row),
            new Container([.. view.Conclusions.Select(line => new TextBlock(line))]) { Style = ContainerStyle.Accent },
            .. view.Lines.Select(line => new TextBlock(line)),
            .. view.Fields.SelectMany(FormField.Draw),
            .. Buttons.Rows(view.Buttons),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Row(view.Buttons),
        };

    private static IEnumerable<Element> Row(MatrixRow row) =>
    [
        new TextBlock(row.Title) { Weight = TextWeight.Bolder },
        new ColumnSet([.. row.Cells.Select(Cell)]) { Spacing = Spacing.Small },
    ];

    private static Column Cell(MatrixCell cell) => new(
        "1",
        [
            new TextBlock(cell.Title) { Weight = TextWeight.Bolder, Size = TextSize.Small },
            new TextBlock(cell.Names) { Spacing = Spacing.Small },
            new TextBlock(cell.Action) { Size = TextSize.Small, Spacing = Spacing.Small, IsSubtle = true },
        ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Small,
    };
}

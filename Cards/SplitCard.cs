using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="SplitView"/>.</summary>
public static class SplitCard
{
    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons.</exception>
    public static AdaptiveCard Draw(SplitView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Lines.Notice(view.Notice),
            .. view.Figures.Select(Figure),
            .. SplitPicture.Draw(view),
            SplitTable.Draw(view),
            .. Note(view.Note),
            new Container([new TextBlock(view.Lever)]) { Style = ContainerStyle.Accent },
            .. Buttons.Rows(view.Buttons),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Row(view.Buttons),
        };

    /// <summary>A FactSet would set the names apart and leave half of a phone's width to the values.</summary>
    private static TextBlock Figure(Figure figure) => new($"**{figure.Name}** {figure.Value}") { Spacing = Spacing.Small };

    private static IEnumerable<Element> Note(string? note) => note is null ? [] : [new TextBlock($"“{note}”") { IsSubtle = true }];
}

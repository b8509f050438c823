using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="SplitView"/>.</summary>
public static class SplitCard
{
    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    public static AdaptiveCard Draw(SplitView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Lines.Notice(view.Notice),
            new FactSet([.. view.Figures.Select(f => new Fact(f.Name, f.Value))]),
            .. view.Rows.Select(r => new TextBlock($"{r.Name}: {r.Time}, {r.Yours} % ({r.Ideal} %)") { Spacing = Spacing.None }),
            new Container([new TextBlock(view.Lever) { Weight = TextWeight.Bolder }]) { Style = ContainerStyle.Emphasis },
            .. view.Note is null ? [] : new Element[] { new TextBlock(view.Note) },
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Draw(view.Buttons),
        };
}

using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="SkillMapView"/>.</summary>
public static class SkillMapCard
{
    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons.</exception>
    public static AdaptiveCard Draw(SkillMapView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Talk(view),
            .. SkillGridPicture.Draw(view.Grid),
            .. SkillRankTable.Draw(view.Ranking),
            .. view.Notes.Select(note => new TextBlock(note) { Size = TextSize.Small }),
            .. view.History is { } history ? FormField.Draw(history) : [],
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Draw(view.Buttons),
        };

    private static IEnumerable<Element> Talk(SkillMapView view) =>
        view.Talk.IsEmpty ? [] : [new Container([.. view.Talk.Select(line => new TextBlock(line))]) { Style = ContainerStyle.Accent }];
}

using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="NoteView"/>.</summary>
public static class NoteCard
{
    /// <param name="view">What it says.</param>
    /// <param name="lang">The language it says it in: "en", "zh-Hans".</param>
    public static AdaptiveCard Draw(NoteView view, string lang) =>
        new([Lines.Heading(view.Title), .. view.Lines.Select(line => new TextBlock(line)), .. Buttons.Rows(view.Buttons)])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Row(view.Buttons),
        };
}

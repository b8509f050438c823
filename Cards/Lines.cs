using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>The lines of text all cards have in common.</summary>
internal static class Lines
{
    public static TextBlock Heading(string title) =>
        new(title) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Style = TextStyle.Heading };

    /// <summary>Why the card is shown now.</summary>
    public static IEnumerable<Element> Notice(string? notice) =>
        notice is null ? [] : [new TextBlock(notice) { Color = TextColor.Accent }];

    /// <summary>What is wrong; the sign says so where the colour is not seen.</summary>
    public static IEnumerable<Element> Error(string? error) =>
        error is null ? [] : [new TextBlock($"⚠ {error}") { Color = TextColor.Attention, Spacing = Spacing.Small }];
}

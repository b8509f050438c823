namespace CoachBot.Cards;

/// <summary>Text that a person typed, on its way into a card that others may see.</summary>
public static class Escape
{
    public static string Markdown(string text) => text;
}

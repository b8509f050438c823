using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>Text in Teams' small Markdown; what a person typed goes through <see cref="Escape"/> first.</summary>
public sealed record TextBlock(string Text) : Element
{
    public bool Wrap { get; } = true;

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public Alignment? HorizontalAlignment { get; init; }

    public TextStyle? Style { get; init; }
}

public enum TextSize
{
    Small,
    Medium,
}

public enum TextWeight
{
    Bolder,
}

public enum TextColor
{
    Accent,
    Attention,
}

public enum Alignment
{
    Right,
}

/// <summary>Tells whoever reads the card aloud what the text is.</summary>
public enum TextStyle
{
    [JsonStringEnumMemberName("heading")]
    Heading,
}

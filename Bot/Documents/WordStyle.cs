using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoachBot.Bot.Documents;

/// <summary>A style of paragraphs.</summary>
/// <param name="Id">What paragraphs name it by.</param>
/// <param name="Name">What it is called in Word, which knows headings by it.</param>
/// <param name="Size">Of the letters, in points.</param>
/// <param name="After">Space below, in points.</param>
internal sealed record WordStyle(string Id, string Name, double Size, int After)
{
    private const int HalfPoints = 2, Twentieths = 20;

    /// <summary>Space above, in points.</summary>
    public int Before { get; init; }

    /// <summary>Of the letters, six hexadecimal digits; null for black.</summary>
    public string? Colour { get; init; }

    public bool IsBold { get; init; }

    public bool IsRight { get; init; }

    /// <summary>Whether each paragraph of it is the first of a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>The level of a heading, from 0; null for what is none.</summary>
    public int? Outline { get; init; }

    /// <summary>The style as Word has it.</summary>
    public Style Define(bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = Name }, new PrimaryStyle(), Paragraph(), Letters()) { Type = StyleValues.Paragraph, StyleId = Id };
        if (isDefault)
        {
            style.Default = true;
        }

        return style;
    }

    private StyleParagraphProperties Paragraph() => new([.. ParagraphParts()]);

    // In the order of the schema.
    private IEnumerable<OpenXmlElement> ParagraphParts()
    {
        if (Outline is not null)
        {
            yield return new KeepNext();
            yield return new KeepLines();
        }

        if (BeginsPage)
        {
            yield return new PageBreakBefore();
        }

        yield return new SpacingBetweenLines { Before = Points(Before), After = Points(After) };
        if (IsRight)
        {
            yield return new Justification { Val = JustificationValues.Right };
        }

        if (Outline is { } level)
        {
            yield return new OutlineLevel { Val = level };
        }
    }

    private StyleRunProperties Letters() => new([.. LetterParts()]);

    private IEnumerable<OpenXmlElement> LetterParts()
    {
        if (IsBold)
        {
            yield return new Bold();
        }

        if (Colour is not null)
        {
            yield return new Color { Val = Colour };
        }

        yield return new FontSize { Val = (Size * HalfPoints).ToString(CultureInfo.InvariantCulture) };
    }

    private static string Points(int points) => (points * Twentieths).ToString(CultureInfo.InvariantCulture);
}

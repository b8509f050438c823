using CoachBot.Dialogs.Plans.Export;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoachBot.Bot.Documents;

/// <summary>Texts of a Word file. What XML cannot hold is left out here, wherever a text comes from.</summary>
internal static class WordText
{
    /// <summary>A text in a style, each of its lines a paragraph.</summary>
    public static IEnumerable<OpenXmlElement> Paragraphs(string style, string text) => Printable.Of(text).Split('\n').Select(line => Paragraph(style, line));

    /// <summary>A text as one paragraph.</summary>
    public static Paragraph Paragraph(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    /// <summary>A piece of a paragraph.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (index, line) in Printable.Of(text).Split('\n').Index())
        {
            run.Append(index == 0 ? [] : [new Break()]);
            run.Append(line.Split('\t').SelectMany(Pieces));
        }

        return run;
    }

    private static IEnumerable<OpenXmlElement> Pieces(string text, int index)
    {
        var piece = new Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return index == 0 ? [piece] : [new TabChar(), piece];
    }
}

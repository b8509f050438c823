using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoachBot.Bot.Documents;

/// <summary>Writes a document as a Word file: A4, headings and tables as Word knows them, a title page, and the number of each page below.</summary>
public static class WordFile
{
    // Twentieths of a point.
    private const int Width = 11_906, Height = 16_838, Margin = 1_134, BelowEdge = 567;

    /// <summary>Between the margins, in twentieths of a point.</summary>
    public const int TextWidth = Width - (2 * Margin);

    /// <summary>The file.</summary>
    public static byte[] Write(PlanDocument document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = Printable.Of(document.Title);
            package.PackageProperties.Subject = Printable.Of(document.Subtitle);
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(document.Language);
            main.AddNewPart<DocumentSettingsPart>().Settings = new(new Compatibility(Mode()));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new(PageLine(document));
            main.Document = new(new Body([.. Content(document), Page(main.GetIdOfPart(footer))]));
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(PlanDocument document) =>
    [
        WordText.Paragraph(WordStyles.Subtitle, document.Subtitle),
        WordText.Paragraph(WordStyles.Title, document.Title),
        .. WordTables.Facts(document.Facts),
        .. document.Sections.SelectMany(section => section.Blocks.SelectMany(Block).Prepend(WordText.Paragraph(WordStyles.Heading(1), section.Heading))),
    ];

    private static IEnumerable<OpenXmlElement> Block(DocumentBlock block) => block switch
    {
        DocumentHeading heading => [WordText.Paragraph(WordStyles.Heading(heading.Level), heading.Text)],
        DocumentText text => WordText.Paragraphs(text.IsNote ? WordStyles.Note : WordStyles.Body, text.Text),
        DocumentTable table => WordTables.Of(table),
        _ => throw new NotSupportedException($"{block.GetType().Name} is not written."),
    };

    private static Paragraph PageLine(PlanDocument document)
    {
        var (before, between, behind) = Texts.In(document.Language).DocumentPage;
        var line = WordText.Paragraph(WordStyles.Footer, $"{document.Title} · {before}");
        line.Append(Field("PAGE"), WordText.Run(between), Field("NUMPAGES"), WordText.Run(behind));
        return line;
    }

    // What the field comes to is put in when the file is opened.
    private static SimpleField Field(string code) => new(WordText.Run("1")) { Instruction = $" {code} " };

    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = BelowEdge, Footer = BelowEdge, Gutter = 0 },
        new TitlePage());

    // Word 2013 and later; without it the file opens in "compatibility mode".
    private static CompatibilitySetting Mode() =>
        new() { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" };
}

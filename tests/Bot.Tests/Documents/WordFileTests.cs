using CoachBot.Bot.Documents;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Tests.Shared;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;

namespace CoachBot.Bot.Tests.Documents;

public sealed class WordFileTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Whatever_stands_in_a_plan_the_file_is_valid()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        Gen.Select(AnyPlans.Plan, Gen.Enum<Language>()).Sample((plan, language) => Open(Written(plan, language), package => Assert.Empty(validator.Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description))), iter: 100);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_whole_plan_makes_a_valid_file(Language language) => Open(
        Written(SamplePlan.Of(language == Language.Chinese, 200), language),
        package => Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description)));

    [Fact]
    public void Texts_arrive_as_they_were_typed_but_for_what_no_file_may_hold() => AnyPlans.Text(PlanText.Longest).Sample(text =>
    {
        var plan = AccountPlan.Begin(new("p0001", "Huarui", AccountTier.A, new("Li", "li"), Today)).With(new PlanText(PlanField.Trends, text));
        Open(Written(plan, Language.English), package => Assert.Contains(Printable.Of(text), TextOf(package), StringComparison.Ordinal));
    });

    [Fact]
    public void Four_thousand_characters_arrive_to_the_last()
    {
        string text = string.Concat(Enumerable.Range(0, 1_000).Select(n => $"{n:D3}字"));
        var plan = SamplePlan.Of(isChinese: true).With(new PlanText(PlanField.Trends, text));
        Open(Written(plan, Language.Chinese), package => Assert.Contains(text, TextOf(package), StringComparison.Ordinal));
    }

    [Fact]
    public void The_eight_sections_are_headings_in_the_methods_order_and_each_begins_a_page() => Open(Written(SamplePlan.Of(isChinese: false), Language.English), package =>
    {
        var headings = package.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph) == "Heading1").Select(paragraph => paragraph.InnerText);
        Assert.Equal(
            ["1 Executive summary", "2 Strategic choices", "3 Business risks", "4 Objectives", "5 Team action plan", "6 Team and needs", "7 Five-year forecast", "8 Appendix"], headings);
        var style = package.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Heading1");
        Assert.NotNull(style.StyleParagraphProperties!.PageBreakBefore);
        Assert.Equal(0, style.StyleParagraphProperties.OutlineLevel!.Val!.Value);
    });

    [Fact]
    public void Titles_of_columns_are_repeated_on_every_page_and_no_row_is_broken() => Open(Written(SamplePlan.Of(isChinese: false, 200), Language.English), package =>
    {
        var tables = package.MainDocumentPart!.Document.Body!.Elements<Table>().Skip(1).ToList();
        Assert.InRange(tables.Count, 12, 40);
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(tables.SelectMany(table => table.Elements<TableRow>()), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
    });

    [Fact]
    public void Chinese_characters_have_a_font_of_their_own() => Open(Written(SamplePlan.Of(isChinese: true), Language.Chinese), package =>
    {
        var fonts = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!;
        Assert.Equal(("Calibri", "Microsoft YaHei"), (fonts.Ascii!.Value, fonts.EastAsia!.Value));
    });

    internal static byte[] Written(AccountPlan plan, Language language) => WordFile.Write(PlanDocument.Of(plan, language, WorkingCalendar.Default, Today));

    private static void Open(byte[] file, Action<WordprocessingDocument> look)
    {
        using var stream = new MemoryStream(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        look(package);
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static string TextOf(WordprocessingDocument package) => string.Join('\n', package.MainDocumentPart!.Document.Body!.Descendants<Paragraph>()
        .Select(paragraph => string.Concat(paragraph.Descendants<Run>().SelectMany(run => run.Elements()).Select(piece => piece switch { Text text => text.Text, TabChar => "\t", Break => "\n", _ => "" }))));
}

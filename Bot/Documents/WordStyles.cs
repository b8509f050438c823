using CoachBot.Dialogs;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoachBot.Bot.Documents;

/// <summary>How a Word file looks.</summary>
internal static class WordStyles
{
    /// <summary>Styles, by the ids that paragraphs and tables name.</summary>
    public const string Body = "Normal", Title = "Title", Subtitle = "Subtitle", Note = "Note", Footer = "Footer", Cell = "Cell", NumberCell = "NumberCell", Gap = "Gap", Grid = "Grid";

    /// <summary>The colour of headings and lines: that of the app.</summary>
    public const string Accent = "0B5C6B";

    /// <summary>Behind the titles of columns.</summary>
    public const string Shade = "E3EEF0";

    private const string Grey = "5F6B6D";

    /// <summary>The style of a heading, by its level from 1.</summary>
    public static string Heading(int level) => $"Heading{level}";

    /// <summary>All of them.</summary>
    public static Styles Of(Language language) => new(
        Defaults(language),
        new WordStyle(Body, "Normal", Size: 10.5, After: 6).Define(isDefault: true),
        new WordStyle(Title, "Title", Size: 28, After: 24) { Colour = Accent, IsBold = true }.Define(),
        new WordStyle(Subtitle, "Subtitle", Size: 14, After: 6) { Before = 96, Colour = Grey }.Define(),
        new WordStyle(Heading(1), "heading 1", Size: 20, After: 12) { Colour = Accent, IsBold = true, Outline = 0, BeginsPage = true }.Define(),
        new WordStyle(Heading(2), "heading 2", Size: 13, After: 4) { Before = 14, Colour = Accent, IsBold = true, Outline = 1 }.Define(),
        new WordStyle(Heading(3), "heading 3", Size: 11, After: 2) { Before = 8, IsBold = true, Outline = 2 }.Define(),
        new WordStyle(Note, "Note", Size: 10.5, After: 6) { Colour = Grey }.Define(),
        new WordStyle(Footer, "footer", Size: 9, After: 0) { Colour = Grey }.Define(),
        new WordStyle(Cell, "Cell", Size: 9.5, After: 0).Define(),
        new WordStyle(NumberCell, "Number Cell", Size: 9.5, After: 0) { IsRight = true }.Define(),
        new WordStyle(Gap, "Gap", Size: 4, After: 0).Define(),
        TableGrid());

    /// <summary>A Latin font, and one that has Chinese characters; where a machine has neither, it takes its own.</summary>
    private static DocDefaults Defaults(Language language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Microsoft YaHei" },
            new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = language == Language.Chinese ? "zh-CN" : "en-GB", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault());

    private static Style TableGrid() => new(
        new StyleName { Val = "Grid" },
        new StyleTableProperties(
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = Grid,
        CustomStyle = true,
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "B5C7CA" };
}

using System.Text;
using CoachBot.Cards;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Writes a document as Markdown with tables, as GitHub and most editors read it.</summary>
public static class MarkdownWriter
{
    /// <summary>The document. What was typed is escaped: it is shown, and does nothing.</summary>
    public static string Write(PlanDocument document)
    {
        var markdown = new StringBuilder();
        Line($"# {Inline(document.Title)}", markdown);
        Line($"{Inline(document.Subtitle)}", markdown);
        Line(string.Join('\n', document.Facts.Select(fact => $"- {Texts.In(document.Language).Labelled(Inline(fact.Label), Inline(fact.Value))}")), markdown);
        foreach (var section in document.Sections)
        {
            Line($"## {Inline(section.Heading)}", markdown);
            foreach (var block in section.Blocks)
            {
                Line(Block(block), markdown);
            }
        }

        return markdown.ToString().TrimEnd('\n') + "\n";
    }

    private static void Line(string block, StringBuilder markdown) => markdown.Append(block).Append("\n\n");

    private static string Block(DocumentBlock block) => block switch
    {
        DocumentHeading heading => $"{new string('#', heading.Level + 1)} {Inline(heading.Text)}",
        DocumentText { IsNote: true } note => $"*{Inline(note.Text)}*",
        DocumentText text => Escape.Markdown(Printable.Of(text.Text)),
        DocumentTable table => Table(table),
        _ => throw new NotSupportedException($"{block.GetType().Name} is not written."),
    };

    private static string Table(DocumentTable table) => string.Join('\n',
    [
        Row(table.Columns.Select(column => column.Title)),
        $"|{string.Concat(table.Columns.Select(column => column.IsNumber ? " --: |" : " --- |"))}",
        .. table.Rows.Select((row, index) => Row(row, table.HasTotal && index == table.Rows.Length - 1)),
    ]);

    private static string Row(IEnumerable<string> cells, bool isTotal = false) => $"| {string.Join(" | ", cells.Select(cell => Cell(cell, isTotal)))} |";

    private static string Cell(string text, bool isTotal)
    {
        string cell = Inline(text);
        return isTotal && cell.Length > 0 ? $"**{cell}**" : cell;
    }

    /// <summary>On one line, where a bar would end the cell of a table.</summary>
    private static string Inline(string text) =>
        string.Join("<br>", Escape.Markdown(Printable.Of(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Replace("|", @"\|", StringComparison.Ordinal);
}

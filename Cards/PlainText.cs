using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>A card as lines of text, for a terminal and for a client that draws no cards.</summary>
public static class PlainText
{
    /// <summary>Cells that columns side by side share; text alone is not broken.</summary>
    private const int Width = 76;

    /// <summary>The lines of a card; at least one.</summary>
    public static ImmutableArray<string> Lines(AdaptiveCard card)
    {
        ImmutableArray<string> lines = [.. card.Body.SelectMany(Lines), .. Buttons(card.Actions ?? [])];
        return lines.Any(line => line.Length > 0) ? lines : [card.FallbackText];
    }

    /// <summary>The lines of a card, one under the other.</summary>
    public static string Of(AdaptiveCard card) => string.Join('\n', Lines(card));

    private static IEnumerable<string> Lines(Element element) => element switch
    {
        { IsRepeated: true } => [],
        TextBlock text => Lines(text),
        Container { Style: null } container => container.Items.SelectMany(Lines),
        Container container => ["", .. container.Items.SelectMany(Lines)],
        ColumnSet set => SideBySide(set.Columns),
        Input input => [Label(input) + (Entered(input) ?? "–") + Hint(input)],
        { Fallback: { } fallback } => Lines(fallback),
        _ => throw new NotSupportedException($"No text is written for a {element.GetType().Name}."),
    };

    private static string[] Lines(TextBlock text)
    {
        var lines = Escape.Undo(text.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return text.Style is TextStyle.Heading ? [.. lines, ""] : lines;
    }

    private static IEnumerable<string> SideBySide(ImmutableArray<Column> columns)
    {
        var texts = columns.Select(column => column.Items.SelectMany(Lines).ToList()).ToList();
        var cells = Cells(columns, texts);
        var blocks = texts.Select((lines, index) => lines.SelectMany(line => CellWidth.Wrap(line, cells[index])).ToList()).ToList();
        return Enumerable.Range(0, blocks.Max(block => block.Count))
            .Select(row => string.Join("  ", blocks.Select((block, index) => CellWidth.Pad(block.ElementAtOrDefault(row) ?? "", cells[index]))).TrimEnd());
    }

    /// <summary>A column that is as wide as its content takes that; the others share the rest.</summary>
    private static List<int> Cells(ImmutableArray<Column> columns, List<List<string>> texts)
    {
        int?[] own = [.. columns.Select((column, index) => column.Width == "auto" ? texts[index].Select(CellWidth.Of).DefaultIfEmpty(0).Max() : default(int?))];
        var rest = Width - own.Sum(width => (width + 2) ?? 0);
        var sharing = Math.Max(1, own.Count(width => width is null));
        return [.. own.Select(width => width ?? (rest / sharing) - 2)];
    }

    private static string Label(Input input) => input.Label[^1] switch
    {
        '?' => input.Label + " ",
        '？' => input.Label,
        var last => input.Label + (CellWidth.Of(last.ToString()) == 2 ? "：" : ": "),
    };

    private static string? Entered(Input input) => input switch
    {
        InputText { Value: { Length: > 0 } value } => value.ReplaceLineEndings(" "),
        InputNumber { Value: { } value } => value.ToString(CultureInfo.InvariantCulture),
        InputDate { Value: { Length: > 0 } value } => value,
        InputTime { Value: { Length: > 0 } value } => value,
        InputChoiceSet { ChoicesData: not null } found => found.Value,
        InputChoiceSet { IsMultiSelect: true } many => Chosen(many),
        InputChoiceSet choices => choices.Choices.FirstOrDefault(choice => choice.Value == choices.Value)?.Title,
        _ => null,
    };

    private static string? Chosen(InputChoiceSet many)
    {
        string[] values = many.Value?.Split(',') ?? [];
        var titles = many.Choices.Where(choice => values.Contains(choice.Value)).Select(choice => choice.Title).ToList();
        return titles.Count == 0 ? null : string.Join(", ", titles);
    }

    /// <summary>What else could be entered.</summary>
    private static string Hint(Input input) => input switch
    {
        InputChoiceSet { ChoicesData: null } choices => $" ({string.Join(" / ", choices.Choices.Select(choice => choice.Title))})",
        InputNumber number => $" ({number.Min}–{number.Max})",
        InputDate date => $" ({date.Min} – {date.Max})",
        { Placeholder: { } example } when Entered(input) is null => $" ({example})",
        _ => "",
    };

    private static IEnumerable<string> Buttons(ImmutableArray<CardAction> actions) =>
        actions.IsEmpty ? [] : ["", string.Join(' ', actions.Select(action => $"[{action.Title}]"))];
}

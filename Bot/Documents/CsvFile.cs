using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace CoachBot.Bot.Documents;

/// <summary>Writes a table as comma-separated values: RFC 4180, in UTF-8 with the mark by which Excel knows it.</summary>
public static class CsvFile
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // What a spreadsheet takes for a formula, also behind spaces and in full width.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>The file.</summary>
    public static byte[] Write(ImmutableArray<ImmutableArray<string>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + LineEnd)))];

    private static string Cell(string text) => Quote(IsFormula(text) ? $"'{text}" : text);

    /// <summary>A cell that begins like a formula is made text, numbers below 0 too: whoever opens the file runs nothing.</summary>
    private static bool IsFormula(string text) => text.AsSpan().TrimStart(' ') is [var first, ..] && Formula.Contains(first);

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

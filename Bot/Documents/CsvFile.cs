using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Bot.Documents;

/// <summary>Writes a table as comma-separated values: RFC 4180, in UTF-8 with the mark by which Excel knows it.</summary>
public static class CsvFile
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>The file.</summary>
    public static byte[] Write(ImmutableArray<ImmutableArray<string>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + LineEnd)))];

    /// <summary>A cell that begins like a formula is made text, numbers below 0 too.</summary>
    private static string Cell(string text) => Quote(FormulaCells.Write(text));

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

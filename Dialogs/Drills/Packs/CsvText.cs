using System.Collections.Immutable;
using System.Text;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>
/// Reads comma-separated values as RFC 4180 has them, with commas, semicolons or tabs between cells: whichever the first line has most of. A library
/// would do it, but none tells the row and column of every fault as a spreadsheet counts them.
/// </summary>
public static class CsvText
{
    private const char Quote = '"';

    private static readonly char[] Separators = [',', ';', '\t', '，', '；'];

    /// <summary>The rows of a text, without empty ones, and what is wrong with its quotes.</summary>
    public static (ImmutableArray<ImmutableArray<PackCell>> Rows, ImmutableArray<PackError> Errors) Read(string text)
    {
        var reader = new Reader(text, SeparatorOf(text));
        reader.ReadAll();
        return ([.. reader.Rows], [.. reader.Errors]);
    }

    private static char SeparatorOf(string text)
    {
        string first = text.TrimStart('\uFEFF', '\r', '\n').Split('\n', 2)[0];
        return Separators.MaxBy(separator => first.Count(character => character == separator));
    }

    /// <summary>Goes through a text once.</summary>
    private sealed class Reader(string text, char separator)
    {
        private readonly List<PackCell> row = [];
        private int at;

        public List<ImmutableArray<PackCell>> Rows { get; } = [];

        public List<PackError> Errors { get; } = [];

        private int Line { get; set; } = 1;

        private PackPlace Place => new(Line, row.Count + 1, IsSheet: true);

        public void ReadAll()
        {
            while (at < text.Length)
            {
                row.Add(new(text[at] == Quote ? Quoted() : Plain(), Place));
                if (at < text.Length && text[at] == separator)
                {
                    at++;
                    if (at == text.Length || IsEnd)
                    {
                        row.Add(new("", Place));
                    }
                }

                EndRow();
            }

            Keep();
        }

        private bool IsEnd => text[at] is '\r' or '\n';

        private void EndRow()
        {
            if (at < text.Length && IsEnd)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                Keep();
                Line++;
            }
        }

        private void Keep()
        {
            if (row.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
            {
                Rows.Add([.. row]);
            }

            row.Clear();
        }

        private string Plain()
        {
            int start = at;
            while (at < text.Length && text[at] != separator && !IsEnd)
            {
                at++;
            }

            return text[start..at];
        }

        /// <summary>What stands between quotes, two of which are one inside; a cell of several lines is still of one row.</summary>
        private string Quoted()
        {
            var cell = new StringBuilder();
            for (at++; at < text.Length; at++)
            {
                if (text[at] != Quote)
                {
                    cell.Append(text[at]);
                }
                else if (at + 1 < text.Length && text[at + 1] == Quote)
                {
                    cell.Append(text[at++]);
                }
                else
                {
                    at++;
                    return Closed(cell.ToString());
                }
            }

            Errors.Add(new(Place, null, texts => texts.QuoteNotClosed));
            return cell.ToString();
        }

        private string Closed(string cell)
        {
            string rest = Plain();
            if (!string.IsNullOrWhiteSpace(rest))
            {
                Errors.Add(new(Place, null, texts => texts.TextAfterQuote(rest)));
            }

            return cell;
        }
    }
}

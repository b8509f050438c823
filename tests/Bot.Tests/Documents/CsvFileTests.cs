using System.Collections.Immutable;
using System.Text;
using CoachBot.Bot.Documents;
using CoachBot.Dialogs.Drills.Packs;
using CsCheck;

namespace CoachBot.Bot.Tests.Documents;

/// <summary>Tables as files for a spreadsheet.</summary>
public sealed class CsvFileTests
{
    private static readonly Gen<ImmutableArray<ImmutableArray<string>>> Tables = Gen.Int[1, 4].SelectMany(columns =>
        Gen.String[Gen.OneOf(Gen.Char["=+-@\t\r\n\", ;'a客＝"], Gen.Char), 0, 8].Array[columns].Array[1, 6].Select(rows => rows.Select(row => row.ToImmutableArray()).ToImmutableArray()));

    [Theory]
    [InlineData("Price", "Price")]
    [InlineData("价格", "价格")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("Ask first;=HYPERLINK(1)", "Ask first;'=HYPERLINK(1)")]
    [InlineData("Ask first; @SUM(A1)", "Ask first;' @SUM(A1)")]
    [InlineData("two\n=1", "\"two\n'=1\"")]
    [InlineData("a;b=1", "a;b=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("", "")]
    public void A_cell_is_quoted_where_it_must_be_and_runs_nothing(string cell, string written) => Assert.Equal($"{written}\r\n", Text([[cell]]));

    [Fact]
    public void It_begins_with_the_mark_and_a_line_ends_as_the_standard_says()
    {
        byte[] bytes = CsvFile.Write([["a", "b"], ["1", "2"]]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("a,b\r\n1,2\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void What_is_read_again_is_what_was_written_and_no_cell_begins_like_a_formula() => Tables.Sample(table =>
    {
        var read = Read(Text(table));
        Assert.Equal(table.Select(row => row.Length), read.Select(row => row.Count));
        Assert.All(read.SelectMany(row => row), cell => Assert.All(cell.Split(';', '\n'), part => Assert.False(part.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])));
        Assert.All(table.SelectMany(row => row).Zip(read.SelectMany(row => row)), pair => Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(FormulaCells.Write(pair.First))), pair.Second));
        Assert.All(table.SelectMany(row => row), cell => Assert.Equal(cell, FormulaCells.Read(FormulaCells.Write(FormulaCells.Keep(cell)))));
    });

    private static string Text(ImmutableArray<ImmutableArray<string>> table) => Encoding.UTF8.GetString(CsvFile.Write(table)[3..]);

    /// <summary>Reads as RFC 4180 says.</summary>
    private static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            if (isQuoted)
            {
                isQuoted = text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"');
                at += text[at] == '"' && isQuoted ? 1 : 0;
                _ = isQuoted ? cell.Append(text[at]) : cell;
            }
            else if (text[at] == '"')
            {
                isQuoted = true;
            }
            else if (text[at] == ',' || text[at] == '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[at] == '\r')
                {
                    rows.Add(row);
                    row = [];
                    at++;
                }
            }
            else
            {
                cell.Append(text[at]);
            }
        }

        return rows;
    }
}

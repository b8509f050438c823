using System.Text;
using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>What is said about a file that cannot be restored.</summary>
public sealed class BackupRefusalTests : IDisposable
{
    private const string Header = """{"coachbot":"backup","schema":1,"source":"here","written":"2026-11-23T09:30:00Z"}""";
    private const string Row = """{"table":"people","owner":"ann","key":"state","body":"{}"}""";

    private readonly BackupFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_file_made_by_hand_with_the_right_chain_is_taken() =>
        Assert.Equal(1, (await files.CheckAsync(Chained(Header, Row, """{"rows":1}"""))).Rows);

    [Theory]
    [InlineData("""{"coachbot":"backup","schema":2,"codec":"zip"}""", "line 1: the backup has schema 2; 1 is accepted. The version of CoachBot that wrote it can restore it.")]
    [InlineData("""{"coachbot":"export","schema":1}""", """line 1: this is no backup of CoachBot; one that begins with {"coachbot":"backup","schema":1, is accepted.""")]
    [InlineData("""{"coachbot":"backup","schema":"1"}""", """line 1: this is no backup of CoachBot; one that begins with {"coachbot":"backup","schema":1, is accepted.""")]
    [InlineData("""{"coachbot":["backup"],"schema":1}""", """line 1: this is no backup of CoachBot; one that begins with {"coachbot":"backup","schema":1, is accepted.""")]
    public async Task Another_kind_of_file_is_named(string header, string message) =>
        Assert.Equal(message, (await files.RefusedAsync(Chained(header, Row, """{"rows":1}"""))).Message);

    [Theory]
    [InlineData("")]
    [InlineData("SQLite format 3\0")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_file_of_somebody_elses_is_named(string line) => Assert.Equal(
        """line 1: this is no backup of CoachBot; one that begins with {"coachbot":"backup","schema":1, is accepted.""",
        (await files.RefusedAsync(Encoding.UTF8.GetBytes(line + "\n"))).Message);

    [Fact]
    public async Task Line_ends_of_an_editor_are_named()
    {
        var text = Encoding.UTF8.GetString(Chained(Header, Row, """{"rows":1}"""));
        Assert.Equal(
            "line 1: the line ends with carriage return and line feed; a backup is accepted only as it was written, with line feeds alone. An editor may have changed them.",
            (await files.RefusedAsync(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)))).Message);
    }

    [Fact]
    public async Task A_byte_order_mark_is_named() => Assert.Equal(
        "line 1: the file begins with a byte order mark; UTF-8 without one is accepted, as the backup was written.",
        (await files.RefusedAsync([0xEF, 0xBB, 0xBF, .. Chained(Header, Row, """{"rows":1}""")])).Message);

    [Fact]
    public async Task An_edited_line_is_named()
    {
        var edited = Encoding.UTF8.GetString(Chained(Header, Row, """{"rows":1}""")).Replace("ann", "bob", StringComparison.Ordinal);
        Assert.Equal(
            "line 2: this is not the line that was written here: it, or one just before it, was edited, removed, repeated or moved; a backup is accepted only as it was written.",
            (await files.RefusedAsync(Encoding.UTF8.GetBytes(edited))).Message);
    }

    [Theory]
    [InlineData("""{"table":"people","owner":"ann","key":"state"}""")]
    [InlineData("""{"table":"people","owner":"ann","key":"state","body":null}""")]
    [InlineData("""{"table":"people","owner":"ann","key":"state","body":{}}""")]
    [InlineData("""{"table":"people","owner":"ann","key":"state","body":"\ud83d"}""")]
    [InlineData("""{"table":"people","owner":"ann","key":"state","body":"","etag":"1"}""")]
    [InlineData("""{"table":"people","table":"teams","owner":"ann","key":"state","body":""}""")]
    [InlineData("""{"table":"people","owner":"ann}""")]
    public async Task A_row_of_another_shape_is_named(string row)
    {
        var refused = await files.RefusedAsync(Chained(Header, row, """{"rows":1}"""));
        Assert.StartsWith("line 2: this has not the shape of schema 1 (", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_no_store_takes_is_named() => Assert.Equal(
        "line 2: Row 'state' is refused: the body has 30001 characters; at most 30000 are accepted.",
        (await files.RefusedAsync(Chained(Header, Row.Replace("{}", new string('x', 30_001), StringComparison.Ordinal), """{"rows":1}"""))).Message);

    [Fact]
    public async Task A_number_of_rows_that_is_wrong_is_named() => Assert.Equal(
        "line 3: 2 rows are stated and 1 stand before; the same number is accepted.",
        (await files.RefusedAsync(Chained(Header, Row, """{"rows":2}"""))).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_line_that_never_ends_is_not_read_to_its_end(int linesBefore)
    {
        var before = Chained([.. new[] { Header }.Take(linesBefore)]);
        Assert.Equal(
            $"line {linesBefore + 1}: the line is longer than the 262144 bytes that are accepted.",
            (await files.RefusedAsync([.. before, .. new byte[1_000_000]])).Message);
    }

    /// <summary>Lines with the chain they would have, had they been written.</summary>
    private static byte[] Chained(params string[] lines)
    {
        var chain = new BackupChain();
        return [.. lines.SelectMany(line => (byte[])[.. chain.Close(Encoding.UTF8.GetBytes(line)), (byte)'\n'])];
    }
}

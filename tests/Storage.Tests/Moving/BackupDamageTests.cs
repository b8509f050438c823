using System.Text;
using CoachBot.Storage.Moving;
using CsCheck;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Files that are not as they were written: nothing of them is restored.</summary>
public sealed class BackupDamageTests : IDisposable
{
    private static readonly OwnedRow[] Rows =
    [
        new(new("people", "ann"), "state", """{"v":1}"""), new(new("people", "ben"), "state", "one\u2028two 😀"), new(new("teams", "会"), "state", ""),
    ];

    private readonly BackupFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Cut_off_anywhere_it_is_refused_where_it_ends()
    {
        var whole = await BackupFiles.BytesAsync(Rows);
        for (var length = 0; length < whole.Length; length++)
        {
            var refused = await files.RefusedAsync(whole[..length]);
            Assert.Equal(LineOf(whole, length), refused.Line);
            Assert.Contains(
                length == 0 || whole[length - 1] == '\n' ? "the file ends here; the line that closes a backup is missing." : "the file ends in the middle of this line",
                refused.Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Any_byte_changed_removed_or_added_is_found_in_its_line()
    {
        var whole = await BackupFiles.BytesAsync(Rows);
        for (var at = 0; at < whole.Length; at++)
        {
            // A line feed that goes ties a line to the next, which is found in the same line.
            var line = LineOf(whole, at);
            Assert.Equal(line, (await files.RefusedAsync([.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]])).Line);
            Assert.Equal(line, (await files.RefusedAsync([.. whole[..at], .. whole[(at + 1)..]])).Line);
            Assert.Equal(line, (await files.RefusedAsync([.. whole[..at], (byte)' ', .. whole[at..]])).Line);
        }
    }

    [Fact]
    public Task Any_character_of_any_backup_may_not_be_another() => Gen
        .Select(SomeRows.Awkward, Gen.Int[0, int.MaxValue], Gen.Char)
        .SampleAsync(async (rows, position, other) =>
        {
            using var own = new BackupFiles();
            var text = Encoding.UTF8.GetString(await BackupFiles.BytesAsync(rows));
            var at = position % text.Length;
            var edited = Encoding.UTF8.GetBytes($"{text[..at]}{other}{text[(at + 1)..]}");
            if (!edited.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)))
            {
                await own.RefusedAsync(edited);
            }
        });

    [Fact]
    public async Task A_line_that_is_missing_repeated_or_moved_is_found_where_the_order_breaks()
    {
        var lines = Encoding.UTF8.GetString(await BackupFiles.BytesAsync(Rows)).Split('\n')[..^1];
        for (var at = 0; at < lines.Length - 1; at++)
        {
            Assert.Equal(at + 1, await RefusedLineAsync([.. lines[..at], .. lines[(at + 1)..]]));
            Assert.Equal(at + 2, await RefusedLineAsync([.. lines[..(at + 1)], .. lines[at..]]));
            Assert.Equal(at + 1, await RefusedLineAsync([.. lines[..at], lines[at + 1], lines[at], .. lines[(at + 2)..]]));
        }

        Assert.Equal(lines.Length, await RefusedLineAsync(lines[..^1]));
        Assert.Equal(lines.Length + 1, await RefusedLineAsync([.. lines, lines[^1]]));
        Assert.Equal(lines.Length + 1, await RefusedLineAsync([.. lines, ""]));
    }

    private static int LineOf(byte[] bytes, int at) => 1 + bytes.AsSpan(0, at).Count((byte)'\n');

    private async Task<long> RefusedLineAsync(string[] lines) =>
        (await files.RefusedAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))))).Line;
}

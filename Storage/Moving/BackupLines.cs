using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace CoachBot.Storage.Moving;

/// <summary>A line of a file.</summary>
/// <param name="Bytes">Without the line feed.</param>
/// <param name="IsEnded">Whether a line feed ends it; all do but the last of a file that was cut off.</param>
internal readonly record struct BackupLine(byte[] Bytes, bool IsEnded)
{
    /// <summary>Bytes. The longest row takes 6 for each character of its body, its key and its owner.</summary>
    public const int Longest = 256 * 1024;
}

/// <summary>Parts a file at its line feeds, which JSON never holds in the middle; holds little more than one line in memory.</summary>
internal static class BackupLines
{
    public static async IAsyncEnumerable<BackupLine> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reader = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 65_536, leaveOpen: true));
        for (long number = 1; ;)
        {
            var read = await reader.ReadAsync(cancel);
            var buffer = read.Buffer;
            for (; buffer.PositionOf((byte)'\n') is { } end; number++)
            {
                yield return new(buffer.Slice(0, end).ToArray(), IsEnded: true);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > BackupLine.Longest)
            {
                throw new BackupRefusedException(number, $"the line is longer than the {BackupLine.Longest} bytes that are accepted.");
            }

            if (read.IsCompleted)
            {
                if (!buffer.IsEmpty)
                {
                    yield return new(buffer.ToArray(), IsEnded: false);
                }

                yield break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Storage.Moving;

/// <summary>
/// Ties each line of a backup to all lines before it. A link is the first 24 characters of the base64url of SHA-256 over the link before
/// (nothing before the first line) and the line's bytes in front of <c>,"chain":</c>.
/// </summary>
internal sealed class BackupChain
{
    /// <summary>Characters of a link: 144 bits.</summary>
    private const int Length = 24;

    private string last = "";

    /// <summary>The whole line, without its end, whose content is given.</summary>
    /// <param name="content">A JSON object in UTF-8.</param>
    public byte[] Close(ReadOnlySpan<byte> content)
    {
        var open = content[..^1];
        last = Link(open);
        return [.. open, .. Suffix(last)];
    }

    /// <summary>The content of a line as a JSON object; null when the line is not the one that was written behind the line before.</summary>
    public byte[]? Open(ReadOnlySpan<byte> line)
    {
        var open = line[..Math.Max(0, line.Length - Suffix("").Length - Length)];
        var link = Link(open);
        if (!line[open.Length..].SequenceEqual(Suffix(link)))
        {
            return null;
        }

        last = link;
        return [.. open, (byte)'}'];
    }

    /// <summary>The link of the latest line.</summary>
    public string Last => last;

    private string Link(ReadOnlySpan<byte> open) => Base64Url.EncodeToString(SHA256.HashData([.. Encoding.ASCII.GetBytes(last), .. open]))[..Length];

    private static byte[] Suffix(string link) => Encoding.ASCII.GetBytes($",\"chain\":\"{link}\"}}");
}

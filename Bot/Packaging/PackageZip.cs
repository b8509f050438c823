using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>Writes a package as Teams takes it: its files at the root of a zip. The same files make the same bytes.</summary>
internal static class PackageZip
{
    /// <summary>The first moment that a zip can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by Teams and by people, never within HTML
    };

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(AppPackage package, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, file) in package.Texts)
        {
            Add(zip, name, Bytes(file));
        }

        foreach (var (name, icon) in package.Icons)
        {
            Add(zip, name, icon);
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static byte[] Bytes(JsonNode file) => JsonSerializer.SerializeToUtf8Bytes(file, Readable);
}

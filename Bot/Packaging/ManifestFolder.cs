using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>The folder the files of the package are taken from; a file that cannot be read adds a line to the problems.</summary>
internal sealed class ManifestFolder(string path, List<string> problems)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Beside the program, so that a published bot has it.</summary>
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "manifest");

    /// <summary>The bytes of a file, or null when there are none.</summary>
    public byte[]? Read(string name)
    {
        if (name != Path.GetFileName(name) || !File.Exists(Path.Combine(path, name)))
        {
            problems.Add($"'{name}' is no file in {path}; the files of a package lie there, without folders.");
            return null;
        }

        return File.ReadAllBytes(Path.Combine(path, name));
    }

    /// <summary>The object in a file, filled; null when there is none.</summary>
    public JsonObject? ReadJson(string name, PackageValues values)
    {
        try
        {
            if (Read(name) is { } bytes && Parse(name, bytes) is { } file)
            {
                Placeholders.Fill(file, values);
                return file;
            }
        }
        catch (JsonException broken)
        {
            problems.Add($"{name}: is no JSON: {broken.Message}");
        }

        return null;
    }

    private JsonObject? Parse(string name, byte[] bytes)
    {
        var file = JsonNode.Parse(bytes, null, Strict) as JsonObject;
        if (file is null)
        {
            problems.Add($"{name}: is no JSON object.");
        }

        return file;
    }
}

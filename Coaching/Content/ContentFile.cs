using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.Coaching.Content;

/// <summary>Opens a file of content, such as "Skills/needs.en.json"; null when there is none of that name.</summary>
public delegate Stream? OpenContent(string name);

/// <summary>Reads files of content. Whatever is wrong with one is told with the name of the file and of the field.</summary>
public static class ContentFile
{
    /// <summary>Opens the files this assembly carries.</summary>
    public static Stream? OpenEmbedded(string name) => typeof(ContentFile).Assembly.GetManifestResourceStream(name);

    /// <summary>Both languages of a content: "Skills/needs" is read from "Skills/needs.en.json" and "Skills/needs.zh.json".</summary>
    /// <exception cref="InvalidDataException">A file is missing, or cannot be read.</exception>
    public static Bilingual<T> ReadBoth<T>(OpenContent open, string name, JsonTypeInfo<T> type)
        where T : notnull => Both(name).Select(file => Read(open, file, type));

    /// <summary>The names of the two files.</summary>
    public static Bilingual<string> Both(string name) => new(name + ".en.json", name + ".zh.json");

    /// <summary>One file.</summary>
    /// <exception cref="InvalidDataException">It is missing, or cannot be read.</exception>
    public static T Read<T>(OpenContent open, string file, JsonTypeInfo<T> type)
        where T : notnull
    {
        using var stream = open(file) ?? throw new InvalidDataException($"{file} is missing.");
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw Unreadable(file, "$", "it is null.");
        }
        catch (JsonException wrong)
        {
            throw Unreadable(file, wrong.Path ?? $"line {wrong.LineNumber + 1}", wrong.Message, wrong);
        }
    }

    /// <summary>The error of a field.</summary>
    public static InvalidDataException Unreadable(string file, string field, string why, Exception? inner = null) => new($"{file}, {field}: {why}", inner);
}

using System.IO.Compression;
using System.Text.Json.Nodes;
using CoachBot.Bot.Packaging;

namespace CoachBot.Bot.Tests.Packaging;

/// <summary>The app of an organisation, as the command packages it; unpacked into a folder.</summary>
public sealed class PackagedApp : IAsyncLifetime
{
    public const string AppId = "22222222-bbbb-4ccc-8ddd-000000000002";
    public const string Domain = "coach.contoso.com";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");

    public string Folder => Path.Combine(folder.FullName, "app");

    public JsonNode Manifest => Json("manifest.json");

    /// <summary>The files of the languages beside the default one.</summary>
    public IEnumerable<JsonNode> Languages => Manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => Json(language!["file"]!.GetValue<string>()));

    public async ValueTask InitializeAsync()
    {
        string zip = Path.Combine(folder.FullName, "coachbot.zip");
        Assert.Equal(0, await PackageCommand.RunAsync(["--app-id", AppId, "--domain", Domain, "--out", zip]));
        await ZipFile.ExtractToDirectoryAsync(zip, Folder);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
}

using CoachBot.Bot.Packaging;

namespace CoachBot.Bot.Tests.Packaging;

/// <summary>Runs the command on a copy of the manifest's folder, which a test may spoil.</summary>
public abstract class PackageRun : IDisposable
{
    protected const string Manifest = "manifest.json";
    protected const string Chinese = "zh.json";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    protected PackageRun()
    {
        Directory.CreateDirectory(Source);
        foreach (string file in Directory.GetFiles(ManifestFolder.Default))
        {
            File.Copy(file, At(Path.GetFileName(file)));
        }
    }

    protected string Source => Path.Combine(folder.FullName, "manifest");

    protected string Zip => Path.Combine(folder.FullName, "coachbot.zip");

    /// <summary>What lies where the package is written.</summary>
    protected IEnumerable<string> Written => folder.GetFiles().Select(file => file.Name);

    protected string Output => output.ToString();

    protected string[] Problems => errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(Source, name);

    protected Task<int> CallAsync(params string[] args) => PackageCommand.RunAsync(args, Source, output, errors);

    protected Task<int> RunAsync(string id = PackagedApp.AppId, string domain = PackagedApp.Domain, string version = "1.2.3", bool overwrite = false) =>
        CallAsync([$"--app-id={id}", $"--domain={domain}", $"--version={version}", "--out", Zip, .. overwrite ? ["--overwrite"] : (string[])[]]);

    /// <summary>The command fails with these lines, and writes nothing.</summary>
    protected async Task Fails(params string[] problems)
    {
        Assert.Equal(1, await RunAsync());
        Assert.Equal(problems, Problems);
        Assert.Empty(Written);
    }

    /// <summary>Changes the first place of a text in a file.</summary>
    protected void Replace(string name, string right, string wrong)
    {
        string text = File.ReadAllText(At(name));
        int at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.NotEqual(-1, at);
        File.WriteAllText(At(name), text[..at] + wrong + text[(at + right.Length)..]);
    }
}

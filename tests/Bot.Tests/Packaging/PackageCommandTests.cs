using System.IO.Compression;

namespace CoachBot.Bot.Tests.Packaging;

public sealed class PackageCommandTests : PackageRun
{
    [Fact]
    public async Task The_package_is_filled_for_the_organisation_and_the_report_says_for_which()
    {
        Assert.Equal(0, await RunAsync(id: PackagedApp.AppId.ToUpperInvariant(), domain: "Coach.Contoso.COM"));
        Assert.Equal($"{Zip}: version 1.2.3 of app {PackagedApp.AppId}, for the bot at coach.contoso.com.\n", Output);

        string manifest = await PackagedAsync(Manifest);
        Assert.Contains("\"version\": \"1.2.3\"", manifest, StringComparison.Ordinal);
        Assert.Contains($"\"botId\": \"{PackagedApp.AppId}\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"privacyUrl\": \"https://coach.contoso.com/privacy\"", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("${{", manifest, StringComparison.Ordinal);
        Assert.Contains("\"记录\"", await PackagedAsync(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_version_it_is_that_of_the_program()
    {
        Assert.Equal(0, await CallAsync("--app-id", PackagedApp.AppId, "--domain", PackagedApp.Domain, "--out", Zip));
        Assert.Contains(": version 1.0.0 of app ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_files_make_the_same_bytes()
    {
        await RunAsync();
        byte[] first = await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken);
        foreach (string file in Directory.GetFiles(Source))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 2, 2, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal(0, await RunAsync(overwrite: true));
        Assert.Equal(first, await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken));
        await using var zip = await ZipFile.OpenReadAsync(Zip, TestContext.Current.CancellationToken);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_told()
    {
        await File.WriteAllTextAsync(Zip, "precious", TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync());
        Assert.Equal([$"The file '{Zip}' is there already; a name that is not taken is accepted. --overwrite replaces it."], Problems);
        Assert.Equal("precious", await File.ReadAllTextAsync(Zip, TestContext.Current.CancellationToken));

        Assert.Equal(0, await RunAsync(overwrite: true));
        Assert.Contains("CoachBot", await PackagedAsync(Manifest), StringComparison.Ordinal);
        Assert.Equal(["coachbot.zip"], Written);
    }

    [Fact]
    public async Task A_package_that_is_refused_leaves_the_earlier_one_as_it_was()
    {
        await File.WriteAllTextAsync(Zip, "precious", TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync(version: "1", overwrite: true));
        Assert.Equal("precious", await File.ReadAllTextAsync(Zip, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_package_that_cannot_be_written_says_why_and_leaves_nothing()
    {
        Directory.CreateDirectory(Zip);
        Assert.Equal(1, await RunAsync(overwrite: true));
        Assert.EndsWith(". No package was written.", Assert.Single(Problems), StringComparison.Ordinal);
        Assert.Empty(Written);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once()
    {
        File.Delete(At("outline.png"));
        Replace(Manifest, "\"accentColor\": \"#0B5C6B\",", "");
        Assert.Equal(1, await RunAsync(id: "x", domain: "localhost", version: "1"));
        Assert.Equal(["--app-id", "--domain", "--version", "'outline.png' is no file in", "manifest.json"], Problems.Select((problem, line) => problem.Split(line == 3 ? $" {Source}" : ":")[0]));
        Assert.Empty(Written);
    }

    [Theory]
    [InlineData("--app-id 1 --domain a.b", "--out is missing; package needs --app-id, --domain and --out.")]
    [InlineData("--app-id 1 --out a.zip", "--domain is missing; package needs --app-id, --domain and --out.")]
    [InlineData("--app-id= --domain a.b --out a.zip", "--app-id is missing; package needs --app-id, --domain and --out.")]
    [InlineData("--app-id --domain a.b", "--app-id lacks its value.")]
    [InlineData("a.zip --app-id 1", "'a.zip' is not accepted; package takes --app-id, --domain, --out, --version and --overwrite.")]
    [InlineData("--tenant 1", "'--tenant' is not accepted; package takes --app-id, --domain, --out, --version and --overwrite.")]
    [InlineData("--Storage:Provider=Sqlite", "'--Storage:Provider=Sqlite' is not accepted; package takes --app-id, --domain, --out, --version and --overwrite.")]
    public async Task A_call_that_is_not_understood_says_what_is(string args, string problem)
    {
        Assert.Equal(2, await CallAsync(args.Split(' ')));
        Assert.Equal([$"{problem} Say help for what can be called."], Problems);
    }

    private async Task<string> PackagedAsync(string name)
    {
        await using var zip = await ZipFile.OpenReadAsync(Zip, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}

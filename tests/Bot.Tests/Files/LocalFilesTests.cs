using CoachBot.Bot.Configuration;
using CoachBot.Bot.Files;
using CoachBot.Bot.Tests.Identity;
using CoachBot.Bot.Tests.Support;
using DocumentFormat.OpenXml.Packaging;

namespace CoachBot.Bot.Tests.Files;

/// <summary>A plan as a file where there is no Teams.</summary>
public sealed class LocalFilesTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("coachbot-files-").FullName, "exports");
    private BotHost bot = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await (await BotHost.StartAsync(null, "--Storage:ExportFolder", folder)).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("plan", "p1"));
        await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Begin", ("account", "../../Huarui"), ("tier", "a")), "f:begin"));
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public async Task The_file_is_written_into_the_folder_and_its_path_is_told()
    {
        string path = Path.Combine(folder, "Huarui 2026-11-23.docx");
        Assert.Contains(path, Assert.Single(await bot.SayAsync("plan export", "e1")).Text, StringComparison.Ordinal);
        using var package = WordprocessingDocument.Open(path, isEditable: false);
        Assert.NotNull(package.MainDocumentPart);
        await bot.SayAsync("plan export markdown", "e2");
        Assert.StartsWith(@"# ../../Huarui", await File.ReadAllTextAsync(Path.Combine(folder, "Huarui 2026-11-23.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_stays_as_it_is()
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "Huarui 2026-11-23.docx");
        await File.WriteAllTextAsync(path, "written in since", TestContext.Current.CancellationToken);
        Assert.Contains("Huarui 2026-11-23 (2).docx", Assert.Single(await bot.SayAsync("plan export", "e1")).Text, StringComparison.Ordinal);
        Assert.Equal("written in since", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_writes_one_file()
    {
        await bot.SayAsync("plan export", "e1");
        await bot.SayAsync("plan export", "e1");
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        await File.WriteAllTextAsync(folder, "a file", TestContext.Current.CancellationToken);
        Assert.Contains("could not be written into this folder", Assert.Single(await bot.SayAsync("plan export", "e1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_app_id_nothing_is_written_on_this_machine()
    {
        await using var guarded = await GuardedBot.StartAsync();
        Assert.Null(guarded.Bot.Services.GetService<LocalFiles>());
    }

    [Theory]
    [InlineData(null, null, "/root/app/exports")]
    [InlineData(null, "/data/coach.db", "/data/exports")]
    [InlineData(null, "data/coach.db", "/root/app/data/exports")]
    [InlineData("files", "/data/coach.db", "/root/app/files")]
    [InlineData("/files", "/data/coach.db", "/files")]
    public void The_folder_is_beside_the_store_unless_it_is_set(string? set, string? store, string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ExportFolder"] = set, ["Storage:Sqlite:Path"] = store }).Build();
        Assert.Equal(folder, Settings.ReadWithoutChannel(configuration, "/root/app").ExportFolder);
    }
}

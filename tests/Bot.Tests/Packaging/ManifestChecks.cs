using System.Text.Json;
using CoachBot.Tests.Shared;

namespace CoachBot.Bot.Tests.Packaging;

/// <summary>The packaged manifest: the protocol's check 85.</summary>
public sealed class ManifestChecks(PackagedApp app) : IClassFixture<PackagedApp>
{
    [Fact]
    public void Check_085_the_package_holds_its_files_and_no_other()
    {
        var names = Directory.GetFileSystemEntries(app.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh.json"], names);
    }

    [Fact]
    public void Check_085_the_official_package_accepts_every_file_against_the_schemas_of_1_30()
    {
        var verdicts = Node.Run("manifest.mjs", "", Path.Combine(app.Folder, "manifest.json"), Path.Combine(app.Folder, "zh.json"));

        Assert.Equal("1.30", app.Manifest["manifestVersion"]!.GetValue<string>());
        Assert.All(app.Languages.Append(app.Manifest), file => Assert.Contains("/v1.30/", file["$schema"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Equal(["""{"file":"manifest.json","problems":[]}""", """{"file":"zh.json","problems":[]}"""], verdicts);
    }

    [Theory]
    [InlineData("manifest.json", "\"accentColor\": \"#", "\"accentColor\": \"")]
    [InlineData("manifest.json", "\"personal\"", "\"private\"")]
    [InlineData("zh.json", ".title\"", ".name\"")]
    public void The_official_package_refuses_a_broken_file(string name, string right, string wrong)
    {
        string broken = Path.Combine(app.Folder, "..", name);
        File.WriteAllText(broken, File.ReadAllText(Path.Combine(app.Folder, name)).Replace(right, wrong, StringComparison.Ordinal));

        var verdict = JsonDocument.Parse(Assert.Single(Node.Run("manifest.mjs", "", broken))).RootElement;

        Assert.NotEmpty(verdict.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void Check_085_the_bot_is_the_app_and_is_met_alone_in_teams_and_in_group_chats()
    {
        var bot = Assert.Single(app.Manifest["bots"]!.AsArray())!;
        Assert.Equal((PackagedApp.AppId, PackagedApp.AppId), (app.Manifest["id"]!.GetValue<string>(), bot["botId"]!.GetValue<string>()));
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()));
        Assert.Equal(["personal", "team", "groupChat"], bot["commandLists"]!.AsArray().Select(list => Assert.Single(list!["scopes"]!.AsArray())!.GetValue<string>()));
        Assert.Equal([PackagedApp.Domain], app.Manifest["validDomains"]!.AsArray().Select(domain => domain!.GetValue<string>()));
    }

    [Fact]
    public void Chinese_of_every_region_is_served_by_one_file_and_everybody_else_by_English()
    {
        var info = app.Manifest["localizationInfo"]!;
        Assert.Equal("en", info["defaultLanguageTag"]!.GetValue<string>());
        Assert.Equal("zh", Assert.Single(info["additionalLanguages"]!.AsArray())!["languageTag"]!.GetValue<string>());
    }

    [Fact]
    public void The_app_bears_the_name_it_is_welcomed_by()
    {
        Assert.All(Dialogs.Wording.Texts.All, texts => Assert.Contains(app.Manifest["name"]!["short"]!.GetValue<string>(), texts.WelcomeTitle, StringComparison.Ordinal));
        Assert.All(app.Languages, language => Assert.Equal(app.Manifest["name"]!["short"]!.GetValue<string>(), language["name.short"]!.GetValue<string>()));
    }
}

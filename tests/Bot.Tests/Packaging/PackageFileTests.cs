namespace CoachBot.Bot.Tests.Packaging;

/// <summary>What the files of the package are held to, each rule broken once.</summary>
public sealed class PackageFileTests : PackageRun
{
    [Theory]
    [InlineData("color.png", "outline.png", "color.png: is 32 x 32 pixels; a PNG of 192 x 192 pixels is accepted.")]
    [InlineData("outline.png", "color.png", "outline.png: is 192 x 192 pixels; a PNG of 32 x 32 pixels is accepted.")]
    [InlineData("color.png", "zh.json", "color.png: is no PNG; a PNG of 192 x 192 pixels is accepted.")]
    public async Task An_icon_is_a_png_of_its_size(string name, string other, string problem)
    {
        File.Copy(At(other), At(name), overwrite: true);
        await Fails(problem);
    }

    [Theory]
    [InlineData(Manifest, "name.short", "\"short\": \"CoachBot\"", "\"short\": \"…\"", 30)]
    [InlineData(Manifest, "developer.name", "\"name\": \"CoachBot\"", "\"name\": \"…\"", 32)]
    [InlineData(Manifest, "bots[0].commandLists[0].commands[1].title", "\"title\": \"week\"", "\"title\": \"…\"", 128)]
    [InlineData(Manifest, "description.features[0].title", "\"title\": \"A day in one line · 一句话记一天\"", "\"title\": \"…\"", 45)]
    [InlineData(Chinese, "name.short", "\"name.short\": \"CoachBot\"", "\"name.short\": \"…\"", 30)]
    [InlineData(Chinese, "name.full", "\"CoachBot 销售教练\"", "\"…\"", 100)]
    [InlineData(Chinese, "bots[0].commandLists[0].commands[1].title", "\"本周\"", "\"…\"", 128)]
    [InlineData(Chinese, "bots[0].commandLists[0].commands[5].prompt", "\"每天17:30提醒我\"", "\"…\"", 4000)]
    public async Task A_text_has_its_length_in_every_language(string file, string path, string right, string wrong, int limit)
    {
        string before = await File.ReadAllTextAsync(At(file), TestContext.Current.CancellationToken);
        foreach (int length in (int[])[0, limit + 1])
        {
            await File.WriteAllTextAsync(At(file), before, TestContext.Current.CancellationToken);
            Replace(file, right, wrong.Replace("…", new('客', length), StringComparison.Ordinal));
            Assert.Equal(1, await RunAsync());
            Assert.Equal($"{file}: {path} has {length} characters; 1 to {limit} are accepted.", Problems[^1]);
            Assert.Empty(Written);
        }

        await File.WriteAllTextAsync(At(file), before, TestContext.Current.CancellationToken);
        Replace(file, right, wrong.Replace("…", new('客', limit), StringComparison.Ordinal));
        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task A_text_of_blanks_is_empty()
    {
        Replace(Chinese, "\"本周\"", "\"\u3000 \"");
        await Fails($"{Chinese}: bots[0].commandLists[0].commands[1].title has 0 characters; 1 to 128 are accepted.");
    }

    [Theory]
    [InlineData(Chinese, "\"bots[0].commandLists[0].commands[1].title\": \"本周\",", "", "zh.json: bots[0].commandLists[0].commands[1].title is missing; manifest.json has it.")]
    [InlineData(Chinese, "\"name.short\"", "\"name.long\": \"CoachBot\", \"name.short\"", "zh.json: name.long names no text of manifest.json that languages have of their own.")]
    [InlineData(Manifest, "\"prompt\": \"remind me at 17:30\"", "\"prompt\": 1730", "zh.json: bots[0].commandLists[0].commands[5].prompt names no text of manifest.json that languages have of their own.")]
    public async Task Every_language_has_the_same_texts(string file, string right, string wrong, string problem)
    {
        Replace(file, right, wrong);
        await Fails(problem);
    }

    [Theory]
    [InlineData(Manifest, "the sales coach", "${{TEAM}} sales coach", "name.full is 'CoachBot, ${{TEAM}} sales coach'")]
    [InlineData(Chinese, "CoachBot 销售教练", "CoachBot ${{TEAM}}", "name.full is 'CoachBot ${{TEAM}}'")]
    public async Task No_placeholder_is_left(string file, string right, string wrong, string problem)
    {
        Replace(file, right, wrong);
        await Fails($"{file}: {problem}, which nothing fills; ${{{{APP_ID}}}}, ${{{{DOMAIN}}}} and ${{{{VERSION}}}} are filled.");
    }

    [Theory]
    [InlineData("https://${{DOMAIN}}/terms", "http://${{DOMAIN}}/terms", "developer.termsOfUseUrl is 'http://coach.contoso.com/terms'; an https address is accepted.")]
    [InlineData("https://${{DOMAIN}}/privacy", "privacy", "developer.privacyUrl is 'privacy'; an https address is accepted.")]
    [InlineData("\"accentColor\": \"#0B5C6B\",", "", "accentColor is missing; Teams needs it.")]
    [InlineData("\"outline\": \"outline.png\"", "\"outlined\": \"outline.png\"", "icons.outline is missing; Teams needs it.")]
    public async Task What_Teams_needs_is_there(string right, string wrong, string problem)
    {
        Replace(Manifest, right, wrong);
        await Fails($"{Manifest}: {problem}");
    }

    [Fact]
    public async Task A_list_has_at_most_12_commands()
    {
        for (int number = 1; number <= 12; number++)
        {
            Assert.Equal(0, await RunAsync(overwrite: true));
            Replace(Manifest, "\"scopes\": [\"team\"],\n          \"commands\": [", "\"scopes\": [\"team\"],\n          \"commands\": [ { \"title\": \"help\", \"description\": \"Help\" },");
            string key = $"bots[0].commandLists[1].commands[{number}]";
            Replace(Chinese, "\"name.short\"", $"\"{key}.title\": \"帮助\", \"{key}.description\": \"帮助\", \"name.short\"");
        }

        File.Delete(Zip);
        await Fails($"{Manifest}: bots[0].commandLists[1] has 13 commands; up to 12 are accepted.");
    }

    [Fact]
    public async Task There_are_at_most_3_lists()
    {
        Replace(Manifest, "\"commandLists\": [", "\"commandLists\": [ { \"scopes\": [\"copilot\"], \"commands\": [ { \"title\": \"help\" } ] },");
        Assert.Equal(1, await RunAsync());
        Assert.Equal($"{Manifest}: bots[0].commandLists has 4 lists; up to 3 are accepted.", Problems[0]);
        Assert.Empty(Written);
    }

    [Theory]
    [InlineData("outline.png")]
    [InlineData(Chinese)]
    [InlineData(Manifest)]
    public async Task A_file_that_is_missing_is_named(string name)
    {
        File.Delete(At(name));
        await Fails($"'{name}' is no file in {Source}; the files of a package lie there, without folders.");
    }

    [Fact]
    public async Task A_file_of_another_folder_is_not_packaged()
    {
        Directory.CreateDirectory(At("more"));
        File.Move(At(Chinese), At("more/zh.json"));
        Replace(Manifest, "\"file\": \"zh.json\"", "\"file\": \"more/zh.json\"");
        await Fails($"'more/zh.json' is no file in {Source}; the files of a package lie there, without folders.");
    }

    [Theory]
    [InlineData("[]", "zh.json: is no JSON object.")]
    [InlineData("{\"name.short\": \"CoachBot\",}", "zh.json: is no JSON: ")]
    [InlineData("{\"name.short\": \"CoachBot\", \"name.short\": \"Coach\"}", "zh.json: is no JSON: ")]
    public async Task A_file_that_cannot_be_read_is_named(string content, string problem)
    {
        await File.WriteAllTextAsync(At(Chinese), content, TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync());
        Assert.StartsWith(problem, Assert.Single(Problems), StringComparison.Ordinal);
        Assert.Empty(Written);
    }
}

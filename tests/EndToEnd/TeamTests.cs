namespace CoachBot.EndToEnd;

/// <summary>The coach added to a team, as its channel sees it: one greeting that mentions whoever added it, and none to anybody who comes later.</summary>
[Collection(nameof(InTurn))]
public sealed class TeamTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public Task A_team_is_greeted_once_each_time_the_coach_is_added(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        return Deaf.UnlessAsync(() => IsGreetedOnceAsync(language, width));
    }

    private async Task IsGreetedOnceAsync(string language, int width)
    {
        var words = Words.In(language);
        string greeting = words.Texts.GroupHello(null)[^40..];
        var page = await playground.OpenAsync(TeamsPage.Wide);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        await page.GoToChannelAsync();
        await page.MockAsync("Uninstall application");
        int before = await page.CountAsync(greeting);

        await page.MockAsync("Install application");
        await page.MockAsync("Add application");
        await page.MockAsync("Add user");
        await page.MockAsync("Remove user");
        await page.MentionAsync("@CoachBot", words.Help);
        await page.SeesAsync(words.Texts.PersonalChatOnly);

        Assert.Equal(before + 1, await page.CountAsync(greeting));
        await page.SeesAsync("Alice Lin");
        await page.NarrowAsync(width);
        await page.KeepWindowAsync($"{language}-{width}-team-window");
        await page.CloseAsync();
    }
}

using CoachBot.Dialogs.Roles;

namespace CoachBot.EndToEnd;

/// <summary>A rep who asks for what an admin may, as a person sees it.</summary>
[Collection(nameof(InTurn))]
public sealed class RefusedTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public async Task A_rep_is_told_who_can_and_what_they_are(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var page = await playground.OpenAsync(width);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        await page.SayAsync(words.Texts.RolesWord);
        await page.SeesAsync(words.Texts.RoleNeeded(Role.Admin));
        await page.SayAsync(words.MyRole);
        await page.SeesAsync(words.Texts.MyRoles([Role.Rep]));
        await page.KeepWindowAsync($"{language}-{width}-refused-window");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public Task A_rep_is_told_the_same_in_a_channel(string language)
    {
        Needs.Everything(Machine.Missing);
        return Deaf.UnlessAsync(() => IsToldInAChannelAsync(language));
    }

    private async Task IsToldInAChannelAsync(string language)
    {
        var words = Words.In(language);
        var page = await playground.OpenAsync(TeamsPage.Wide);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        await page.GoToChannelAsync();
        await page.MentionAsync("@CoachBot", words.Texts.RolesWord, "@Bob", words.Texts.RoleName(Role.Trainer));
        await page.SeesAsync(words.Texts.RoleNeeded(Role.Admin));
        await page.CloseAsync();
    }
}

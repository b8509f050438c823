using CoachBot.Dialogs.Roles;

namespace CoachBot.EndToEnd;

/// <summary>Roles as an admin gives them and takes them back: on the card, and by a mention in a channel. In both languages, in a wide and in a narrow window.</summary>
[Collection(nameof(InTurn))]
public sealed class RoleTests(AdminPlayground playground) : IClassFixture<AdminPlayground>
{
    private const string Bob = "Bob 王";

    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public async Task A_role_is_given_on_the_card_and_taken_back(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        var (words, page) = await OpenAsync(language, width);
        var texts = words.Texts;
        await page.SayAsync(texts.RolesWord);
        var card = await page.CardAsync(texts.RolesHelp);
        await TeamsPage.PressAsync(card, words.Save);
        await TeamsPage.KeepAsync(await page.CardAsync(texts.PersonMissing), $"{language}-{width}-11-roles-nobody-chosen");

        await page.PickAsync(card, "Bob");
        await TeamsPage.PressAsync(card, words.Save);
        card = await page.CardAsync(texts.LatelyChanged.Trim('*'));
        await TeamsPage.KeepAsync(card, $"{language}-{width}-12-role-given");
        await TeamsPage.PressAsync(card, words.Undo);
        string undone = texts.RoleUndone(Role.Manager, holds: false, null);
        await TeamsPage.KeepAsync(await page.CardAsync(undone[..^1]), $"{language}-{width}-13-role-taken-back");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public Task A_colleague_mentioned_in_a_channel_is_given_a_role_that_undo_takes_back_alone(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        return Deaf.UnlessAsync(() => IsGivenAndTakenBackAsync(language, width));
    }

    private async Task IsGivenAndTakenBackAsync(string language, int width)
    {
        var (words, page) = await OpenAsync(language, TeamsPage.Wide);
        var texts = words.Texts;
        await page.SayAsync(words.UndoWord); // What a page before gave, and did not hear of.
        await page.GoToChannelAsync();
        await page.MentionAsync("@CoachBot", texts.RolesWord, "@Bob", texts.RoleName(Role.Trainer));
        try
        {
            await page.SeesAsync(texts.RoleGiven(Role.Trainer, Bob));
        }
        finally
        {
            await page.KeepWindowAsync($"{language}-{width}-mention-window");
        }

        await page.GoToPersonalChatAsync();
        await page.SayAsync(texts.RolesWord);
        await page.CardAsync(Bob);
        await page.SayAsync(words.UndoWord);
        var undone = await page.CardAsync(texts.RoleUndone(Role.Trainer, holds: false, Bob));
        await page.NarrowAsync(width);
        await TeamsPage.KeepAsync(undone, $"{language}-{width}-14-role-by-mention-taken-back");
        await page.CloseAsync();
    }

    private async Task<(Words Words, TeamsPage Page)> OpenAsync(string language, int width)
    {
        var words = Words.In(language);
        return (words, await playground.OpenAsync(words, width));
    }
}

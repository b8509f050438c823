namespace CoachBot.EndToEnd;

/// <summary>A day logged by card and by line, corrected and taken back, as a person sees it: in both languages, in a wide and in a narrow window.</summary>
public sealed class LogADayTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public async Task A_day_is_logged_by_card_and_by_line_edited_and_taken_back(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var page = await playground.OpenAsync(width);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        try
        {
            await LogByCardAsync(page, words, $"{language}-{width}");
            await LogByLineAsync(page, words, $"{language}-{width}");
            await AskAsync(page, words, $"{language}-{width}");
        }
        finally
        {
            await page.KeepWindowAsync($"{language}-{width}-window");
            await TakeEverythingBackAsync(page, words);
            await page.CloseAsync();
        }
    }

    private static async Task LogByCardAsync(TeamsPage page, Words words, string name)
    {
        await page.SayAsync(words.Log);
        var form = await page.CardAsync(words.FormTitle);
        await TeamsPage.KeepAsync(form, $"{name}-1-form");
        await TeamsPage.FillAsync(form, words.Calls, words.Lots);
        await TeamsPage.PressAsync(form, words.Save);
        form = await page.CardAsync(words.NotAnAmount);
        await TeamsPage.ShowsAsync(form, words.Calls, words.Lots);
        await TeamsPage.KeepAsync(form, $"{name}-2-form-with-error");

        await TeamsPage.FillAsync(form, words.Calls, "3");
        await TeamsPage.FillAsync(form, words.Travel, "2:30");
        await TeamsPage.FillAsync(form, words.Reports, "45m");
        await TeamsPage.PressAsync(form, words.Save);
        var result = await page.CardAsync(words.SixAndAQuarter);
        await result.Locator("svg").First.WaitForAsync();
        await TeamsPage.KeepAsync(result, $"{name}-3-result");

        await TeamsPage.PressAsync(result, words.Edit);
        form = await page.CardAsync(words.FormTitle);
        await TeamsPage.ShowsAsync(form, words.Travel, "2.5");
        await TeamsPage.FillAsync(form, words.Travel, "3:30");
        await TeamsPage.PressAsync(form, words.Save);
        result = await page.CardAsync(words.SevenAndAQuarter);

        await TeamsPage.PressAsync(result, words.Undo);
        await TeamsPage.KeepAsync(await page.CardAsync(words.Undone), $"{name}-4-undone");
    }

    private static async Task LogByLineAsync(TeamsPage page, Words words, string name)
    {
        await page.SayAsync(words.Line);
        var result = await page.CardAsync(words.NineHours);
        await TeamsPage.KeepAsync(result, $"{name}-5-line");
        await TeamsPage.PressAsync(result, words.ThisWeek);
        await TeamsPage.KeepAsync(await page.CardAsync(words.WeekTitle), $"{name}-6-week");
    }

    private static async Task AskAsync(TeamsPage page, Words words, string name)
    {
        await page.SayAsync(words.UnclearLine);
        await page.SeesAsync(words.UnclearQuestion);
        await page.KeepWindowAsync($"{name}-7-question");
        await page.SayAsync(words.Cancel);
        await page.SeesAsync(words.Cancelled);
        await page.SayAsync(words.Help);
        await page.SeesAsync(words.HelpText);
    }

    private static async Task TakeEverythingBackAsync(TeamsPage page, Words words)
    {
        for (int write = 0; write < 4; write++)
        {
            await page.SayAsync(words.UndoWord);
        }

        await page.SeesAsync(words.NothingToUndo);
    }
}

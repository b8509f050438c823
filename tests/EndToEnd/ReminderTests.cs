using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Reminders;
using NodaTime;

namespace CoachBot.EndToEnd;

/// <summary>The daily reminder as a person sees it, the same afternoon: the clock is put forward to it. In both languages, in a wide and in a narrow window.</summary>
public sealed class ReminderTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    private static readonly LocalTime Evening = new(17, 30);

    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 1400)]
    [InlineData("en", 360)]
    [InlineData("zh", 360)]
    public async Task A_reminder_is_chosen_comes_leads_to_the_form_and_is_turned_off(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var page = await playground.OpenAsync(width);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        await page.SayAsync(words.TimeZoneUtc);
        await page.SeesAsync("UTC");
        await page.SayAsync(words.Remind);
        await TeamsPage.KeepAsync(await page.CardAsync(words.Texts.ReminderHelp), $"{language}-{width}-8-reminder-setting");
        await page.SayAsync(words.Texts.RemindExample);
        await page.SeesAsync(words.Texts.RemindNotWord);

        var today = await AdvanceToReminderAsync();
        var reminder = await page.CardAsync(words.Texts.NotLoggedYet(today));
        await TeamsPage.KeepAsync(reminder, $"{language}-{width}-9-reminder");
        await TeamsPage.PressAsync(reminder, words.Texts.LogThisDay);
        await page.CardAsync(words.FormTitle);
        await page.KeepWindowAsync($"{language}-{width}-reminder-window");
        await TeamsPage.PressAsync(reminder, words.Texts.TurnRemindersOff);
        await TeamsPage.KeepAsync(await page.CardAsync(words.Texts.RemindersOff), $"{language}-{width}-10-reminders-off");
        await page.CloseAsync();
    }

    /// <summary>Puts the bot's clock forward to the next evening of a working day.</summary>
    /// <returns>The day.</returns>
    private async Task<LocalDate> AdvanceToReminderAsync()
    {
        var now = await playground.AdvanceAsync(Duration.Zero);
        var profile = new Profile { RemindAt = Evening };
        var due = Reminder.NextDue(profile, DateTimeZone.Utc, now, WorkingCalendar.Default)!.Value;
        await playground.AdvanceAsync(due - now + Duration.FromSeconds(1));
        return due.InUtc().Date;
    }
}

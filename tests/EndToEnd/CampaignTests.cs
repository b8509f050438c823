using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using Microsoft.Playwright;
using NodaTime;

namespace CoachBot.EndToEnd;

/// <summary>A campaign in two playgrounds: Alice follows a training up, and Bob hears of it on the next working days, whose clock is put forward.</summary>
public sealed class CampaignTests : IAsyncLifetime
{
    private readonly TwoPlaygrounds both = new();

    public ValueTask InitializeAsync() => both.InitializeAsync();

    public ValueTask DisposeAsync() => both.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_training_is_followed_up_from_its_plan_to_the_first_weekly_message(string language)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var texts = words.Texts;
        string training = language == "en" ? "Price talks, Suzhou" : "苏州价格谈判培训";
        var bob = await both.Bob.OpenAsync(words);
        await bob.SayAsync(words.TimeZoneUtc);
        await bob.SeesAsync("UTC");
        var alice = await both.Alice.OpenAsync(words);
        await PlanAsync(alice, training, language, words);

        await PutForwardAsync(Enumerable.Range(0, 7), _ => true);
        var check = await bob.CardAsync(texts.CampaignCheckTitle(CampaignCheck.Baseline, training));
        await TeamsPage.KeepAsync(check, $"{language}-76-check");
        await TeamsPage.PressAsync(check, texts.CampaignCheckBegin);
        await AnswerAsync(bob, await bob.CardAsync(texts.DrillQuestion), $"{language}-77-drill", words);
        await bob.SayAsync(texts.MyCurveWord);
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.CurveTitle(null)), $"{language}-79-curve");

        await PutForwardAsync(Enumerable.Range(5, 14), date => date.DayOfWeek == IsoDayOfWeek.Tuesday);
        var week = await bob.CardAsync(texts.ContactTitle);
        await TeamsPage.KeepAsync(week, $"{language}-80-week");
        await TeamsPage.PressAsync(week, texts.BeginDrills(3));
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.DrillQuestion), $"{language}-81-drill-of-the-week");

        await alice.SayAsync(language == "en" ? "campaign report" : "跟进计划报告");
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.ReportTitle(training)), $"{language}-82-report");
        await alice.CloseAsync();
        await bob.CloseAsync();
    }

    /// <summary>The five steps, the preview, and the start.</summary>
    private async Task PlanAsync(TeamsPage alice, string training, string language, Words words)
    {
        var texts = words.Texts;
        var now = await both.Alice.AdvanceAsync(Duration.Zero);
        await alice.SayAsync(texts.CampaignWord);
        await TeamsPage.PressAsync(await alice.CardAsync(texts.NoCampaigns[..10]), texts.CampaignNew);
        var form = await alice.CardAsync(texts.CampaignDateLabel);
        await alice.SettleAsync();
        await TeamsPage.FillAsync(form, texts.CampaignNameLabel(Campaign.LongestName), training);
        await TeamsPage.FillAsync(form, texts.CampaignDateLabel, IsoDate.Format(now.InUtc().Date));
        await TeamsPage.PressAsync(form, texts.CampaignNext);
        form = await alice.CardAsync(texts.CampaignPeopleLabel);
        await alice.SettleAsync();
        await alice.PickAsync(form, "Bob");
        await TeamsPage.PressAsync(form, texts.CampaignNext);
        form = await alice.CardAsync(texts.CampaignSkillsIntro[..10]);
        await TeamsPage.KeepAsync(form, $"{language}-70-campaign-skills");
        await alice.SettleAsync();
        await form.GetByRole(AriaRole.Checkbox).Nth(SkillLibrary.Standard.Skills.TakeWhile(skill => skill.Id != new SkillId("price")).Count()).CheckAsync(); // Its label is not tied to it.
        await TeamsPage.PressAsync(form, texts.CampaignNext);
        form = await alice.CardAsync(texts.CampaignWeightsIntro[..10]);
        await TeamsPage.KeepAsync(form, $"{language}-71-campaign-targets");
        await alice.SettleAsync();
        await TeamsPage.PressAsync(form, texts.CampaignNext);
        form = await alice.CardAsync(texts.CampaignCalendarIntro[..10]);
        await TeamsPage.KeepAsync(form, $"{language}-72-campaign-calendar");
        await alice.SettleAsync();
        await TeamsPage.PressAsync(form, texts.CampaignNext);
        var planned = await alice.CardAsync(texts.CampaignStart(1));
        await TeamsPage.KeepAsync(planned, $"{language}-73-campaign-planned");
        await TeamsPage.PressAsync(planned, texts.CampaignPreview);
        var preview = await alice.CardAsync(texts.CampaignPreviewTitle);
        await TeamsPage.KeepAsync(preview, $"{language}-74-campaign-preview");
        await TeamsPage.PressAsync(preview, texts.CampaignBack);
        await TeamsPage.PressAsync(await alice.CardAsync(texts.CampaignStart(1)), texts.CampaignStart(1));
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.CampaignStarted(1)[..10]), $"{language}-75-campaign-started");
    }

    private static async Task AnswerAsync(TeamsPage bob, ILocator drill, string name, Words words)
    {
        await TeamsPage.KeepAsync(drill, name);
        await bob.SettleAsync();
        await drill.GetByRole(AriaRole.Radio).First.CheckAsync();
        await TeamsPage.PressAsync(drill, words.Texts.ConfidenceName(Confidence.Sure));
        await TeamsPage.KeepAsync(await bob.CardAsync(words.Texts.RetryDrill), $"{name}-answered");
    }

    /// <summary>Puts Bob's clock forward to the time of the weekly slot, on the first working day among those from today on.</summary>
    private async Task PutForwardAsync(IEnumerable<int> days, Func<LocalDate, bool> isWanted)
    {
        var now = await both.Bob.AdvanceAsync(Duration.Zero);
        var slot = days.Select(day => now.InUtc().Date.PlusDays(day))
            .Where(date => WorkingCalendar.Default.IsWorkingDay(date) && isWanted(date))
            .Select(date => date.At(WeeklySlot.Default.Time).InUtc().ToInstant())
            .First(at => at > now);
        await both.Bob.AdvanceAsync(slot - now + Duration.FromSeconds(1));
    }
}

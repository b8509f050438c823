using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Words;
using CoachBot.Dialogs.News;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd;

/// <summary>An account plan in two playgrounds: Bob writes and submits it, Alice, who leads him, reads and approves it.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private readonly TwoPlaygrounds both = new();

    public ValueTask InitializeAsync() => both.InitializeAsync();

    public ValueTask DisposeAsync() => both.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_plan_goes_from_its_name_to_its_approval(string language)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var texts = words.Texts;
        var plan = language == "en" ? PlanWords.Standard.English : PlanWords.Standard.Chinese;
        string account = language == "en" ? "Huarui Electronics" : "华瑞电子";
        var bob = await both.Bob.OpenAsync(words);
        var alice = await both.Alice.OpenAsync(words);
        await LeadAsync(alice, bob, words);

        await bob.SayAsync(texts.PlanWord);
        var begin = await bob.CardAsync(texts.NewPlan);
        await TeamsPage.FillAsync(begin, texts.PlanAccountLabel(80), account);
        await begin.GetByLabel(texts.TierName(AccountTier.A)).CheckAsync();
        await TeamsPage.PressAsync(begin, texts.BeginPlan);
        var begun = await bob.CardAsync(texts.PlanBegun(10)[..10]);
        await TeamsPage.KeepAsync(begun, $"{language}-60-plan-begun");
        await TeamsPage.PressAsync(begun, texts.OpenStep);
        string strategy = plan.Of(PlanField.CustomerStrategy).Label;
        var step = await bob.CardAsync(strategy);
        await TeamsPage.FillAsync(step, strategy, language == "en" ? "Two plants abroad by 2028" : "两年内在海外建两座厂");
        await TeamsPage.KeepAsync(step, $"{language}-61-plan-step");
        await TeamsPage.PressAsync(step, words.Save);
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.PlanStepSaved(plan.Of(PlanStep.Collect).Name, 1, 8)), $"{language}-62-plan-step-saved");

        await bob.SayAsync(language == "en" ? "opportunity: Line 4, 4m, 60%" : "机会：四号线，400万，60%");
        await bob.SeesAsync(language == "en" ? "Line 4" : "四号线");
        await bob.SayAsync(language == "en" ? "plan export" : "导出客户计划");
        await bob.SeesAsync(".docx");
        await bob.SayAsync($"{texts.PlanWord} {account}");
        await TeamsPage.PressAsync(await bob.CardAsync(texts.PlanTitle(account)), texts.SubmitPlan);
        var standing = await bob.CardAsync(texts.SubmitNow);
        await TeamsPage.KeepAsync(standing, $"{language}-63-plan-to-submit");
        await TeamsPage.PressAsync(standing, texts.SubmitNow);

        await bob.CardAsync(texts.PlanStatusName(PlanStatus.Submitted));
        await alice.SayAsync(texts.HelpWord);
        var news = await alice.CardAsync(texts.NewsTitle(NewsKind.PlanSubmitted, "Bob 王", account, 1));
        await TeamsPage.KeepAsync(news, $"{language}-64-plan-news");
        await TeamsPage.PressAsync(news, texts.NewsOpen(NewsKind.PlanSubmitted));
        var read = await alice.CardAsync(texts.ReadSection);
        await TeamsPage.KeepAsync(read, $"{language}-65-plan-read");
        await TeamsPage.PressAsync(read, texts.ReviewPlan);
        var form = await alice.CardAsync(texts.ReviewTitle(account));
        await TeamsPage.KeepAsync(form, $"{language}-66-plan-review");
        await alice.SettleAsync();
        var choices = form.Locator("input[type=radio]");
        await Assertions.Expect(choices).ToHaveCountAsync(2 * ReviewQuestions.All.Length);
        foreach (int yes in Enumerable.Range(0, ReviewQuestions.All.Length))
        {
            await choices.Nth(2 * yes).CheckAsync();
        }

        await Assertions.Expect(form.Locator("input[type=radio]:checked")).ToHaveCountAsync(ReviewQuestions.All.Length);
        await TeamsPage.PressAsync(form, texts.ApprovePlan);
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.ReviewDone(account, isApproved: true)), $"{language}-67-plan-approved");
        await bob.SayAsync(texts.HelpWord);
        await bob.CardAsync(texts.NewsTitle(NewsKind.PlanApproved, "Alice Lin", account, 1));
        await alice.SayAsync(language == "en" ? "plans" : "所有计划");
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.TogetherTitle), $"{language}-68-plans-of-the-team");
        await alice.CloseAsync();
        await bob.CloseAsync();
    }

    /// <summary>Alice becomes a manager, and Bob accepts her.</summary>
    private static async Task LeadAsync(TeamsPage alice, TeamsPage bob, Words words)
    {
        var texts = words.Texts;
        await alice.SayAsync(texts.RolesWord);
        var roles = await alice.CardAsync(texts.RolesHelp);
        await alice.PickAsync(roles, "Alice");
        await TeamsPage.PressAsync(roles, words.Save);
        await alice.CardAsync(texts.LatelyChanged.Trim('*'));
        await alice.SayAsync(texts.TeamWord);
        var team = await alice.CardAsync(texts.TeamHowToBegin[..30]);
        await alice.PickAsync(team, "Bob");
        await TeamsPage.PressAsync(team, texts.InviteButton);
        await alice.CardAsync(texts.Invited("Bob 王")[..12]);
        await bob.SayAsync(words.MyRole);
        var invitation = await bob.CardAsync(texts.Accept);
        await TeamsPage.PressAsync(invitation, texts.Accept);
        await bob.CardAsync(texts.InvitationAccepted("Alice")[..6]);
    }
}

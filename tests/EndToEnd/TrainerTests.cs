using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;

namespace CoachBot.EndToEnd;

/// <summary>A trainer edits a line of a skill, rates by it, and looks at the training programme.</summary>
public sealed class TrainerTests(AdminPlayground playground) : IClassFixture<AdminPlayground>
{
    [Theory]
    [InlineData("en", 1400)]
    [InlineData("zh", 360)]
    public async Task A_line_edited_is_the_one_that_is_rated_by(string language, int width)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var texts = words.Texts;
        string price = language == "en" ? "price" : "价格";
        string edited = language == "en" ? "Names the price unasked in the first minute." : "没等客户问，一开口就报价。";
        var page = await playground.OpenAsync(width);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        await page.SayAsync(texts.RolesWord);
        var roles = await page.CardAsync(texts.RolesHelp);
        await page.PickAsync(roles, "Alice");
        await page.ChooseAsync(roles, texts.RoleLabel, texts.RoleName(Role.Trainer));
        await TeamsPage.PressAsync(roles, words.Save);
        await page.CardAsync(texts.LatelyChanged.Trim('*'));

        await page.SayAsync(texts.SkillsWord);
        await TeamsPage.KeepAsync(await page.CardAsync(texts.SkillsIntro[..10]), $"{language}-{width}-40-skills");
        await page.SayAsync($"{texts.SkillsWord} {price}");
        var skill = await page.CardAsync(texts.EditSkill);
        await TeamsPage.KeepAsync(skill, $"{language}-{width}-41-skill");
        await TeamsPage.PressAsync(skill, texts.EditSkill);
        var form = await page.CardAsync(texts.AnchorLabel(1));
        var text = SkillLibrary.Standard.Find(new("price"))!.Text;
        await TeamsPage.ShowsAsync(form, texts.AnchorLabel(1), (language == "en" ? text.English : text.Chinese).Anchor(new(1)));
        await TeamsPage.FillAsync(form, texts.AnchorLabel(1), edited);
        await TeamsPage.KeepAsync(form, $"{language}-{width}-42-skill-form");
        await TeamsPage.FillAsync(form, texts.AnchorLabel(1), edited); // The card is drawn twice, and the second time may come after the first words.
        await TeamsPage.PressAsync(form, words.Save);
        await TeamsPage.KeepAsync(await page.CardAsync(edited), $"{language}-{width}-43-skill-saved");
        await page.SayAsync($"{texts.RateWord} {price} 1");
        await TeamsPage.KeepAsync(await page.CardAsync(texts.AnchorLine(1, edited)), $"{language}-{width}-44-rated-by-it");

        await page.SayAsync(texts.ProgrammeWord);
        var programme = await page.CardAsync(texts.ProgrammeTitle);
        await TeamsPage.KeepAsync(programme, $"{language}-{width}-45-programme");
        await TeamsPage.PressAsync(programme, texts.CheckProgramme);
        await TeamsPage.KeepAsync(await page.CardAsync(texts.CheckTitle), $"{language}-{width}-46-programme-check");
        await page.CloseAsync();
    }
}

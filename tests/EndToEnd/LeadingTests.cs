using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;

namespace CoachBot.EndToEnd;

/// <summary>A manager and a rep, each in a playground of their own: from the role to the matrix.</summary>
public sealed class LeadingTests : IAsyncLifetime
{
    private readonly TwoPlaygrounds both = new();

    public ValueTask InitializeAsync() => both.InitializeAsync();

    public ValueTask DisposeAsync() => both.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_rep_who_has_accepted_is_rated_and_placed(string language)
    {
        Needs.Everything(Machine.Missing);
        var words = Words.In(language);
        var texts = words.Texts;
        var skill = SkillLibrary.Standard.Find(new("price"))!.Text;
        string price = language == "en" ? skill.English.Name : skill.Chinese.Name;
        var bob = await both.Bob.OpenAsync(words);
        var alice = await both.Alice.OpenAsync(words);
        await alice.SayAsync(texts.RolesWord);
        var roles = await alice.CardAsync(texts.RolesHelp);
        await alice.PickAsync(roles, "Alice");
        await TeamsPage.PressAsync(roles, words.Save);
        await alice.CardAsync(texts.LatelyChanged.Trim('*'));

        await alice.SayAsync(texts.TeamWord);
        var team = await alice.CardAsync(texts.TeamHowToBegin[..30]);
        await TeamsPage.KeepAsync(team, $"{language}-20-team-empty");
        await alice.PickAsync(team, "Bob");
        await TeamsPage.PressAsync(team, texts.InviteButton);
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.Invited("Bob 王")[..12]), $"{language}-21-invited");

        await bob.SayAsync(words.MyRole);
        var invitation = await bob.CardAsync(texts.Accept);
        await TeamsPage.KeepAsync(invitation, $"{language}-22-invitation");
        await TeamsPage.PressAsync(invitation, texts.Accept);
        await bob.SayAsync(language == "en" ? "rate price 5 held the price at Zhao" : "评分 价格 5 守住了赵总那单的价");
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.Rated(null, price, 5)), $"{language}-23-rated-oneself");

        await alice.SayAsync(language == "en" ? "rate Bob price 3 gave 5 % away unasked" : "评分 Bob 王 价格 3 客户没开口就让了5%");
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.Rated("Bob 王", price, 3)), $"{language}-24-rated-a-rep");
        await alice.SayAsync(texts.ImportanceWord);
        var aims = await alice.CardAsync(texts.AimsTitle);
        await TeamsPage.KeepAsync(aims, $"{language}-28-importance");
        await TeamsPage.FillAsync(aims, texts.TargetOf(language == "en" ? skill.English.ShortName : skill.Chinese.ShortName), "7");
        await TeamsPage.PressAsync(aims, words.Save);
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.AimsSaved[..6]), $"{language}-29-importance-saved");
        await alice.SayAsync($"{texts.SkillMapWord} Bob");
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.SkillMapTitle("Bob 王")), $"{language}-30-map-of-a-rep");
        await bob.SayAsync(texts.SkillMapWord);
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.RankingTitle), $"{language}-31-map");
        await bob.SayAsync($"{texts.SkillHistoryWord} {(language == "en" ? "price" : "价格")}");
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.HistoryTitle(null, price)), $"{language}-32-history");
        await bob.SayAsync(language == "en" ? "what next" : "下一步练什么");
        await TeamsPage.KeepAsync(await bob.CardAsync(texts.WhatNextTitle(isTalk: true, price)), $"{language}-33-what-next");

        await alice.SayAsync(texts.RateWord);
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.RateIntro[..20]), $"{language}-25-rate");
        await alice.SayAsync(texts.MatrixWord);
        var matrix = await alice.CardAsync(texts.MatrixPrivacy[..20]);
        await TeamsPage.KeepAsync(matrix, $"{language}-26-matrix");
        await alice.ChooseAsync(matrix, texts.RepLabel, "Bob 王");
        await alice.ChooseAsync(matrix, texts.AbilityLabel, texts.AbilityName(Ability.CanLearn));
        await alice.ChooseAsync(matrix, texts.AttitudeLabel, texts.AttitudeName(Attitude.Willing));
        await TeamsPage.PressAsync(matrix, texts.PlaceButton);
        await TeamsPage.KeepAsync(await alice.CardAsync(texts.MatrixTooFew(1, 3)[..10]), $"{language}-27-placed");
        await bob.SayAsync(texts.MatrixWord);
        await bob.SeesAsync(texts.RoleNeeded(Role.Manager)[..10]);
        await alice.CloseAsync();
        await bob.CloseAsync();
    }
}

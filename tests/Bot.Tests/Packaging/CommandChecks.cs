using CoachBot.Bot.Tests.Support;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Bot.Tests.Packaging;

/// <summary>What Teams puts into the compose box for a reader, sent: the protocol's check 86.</summary>
public sealed class CommandChecks(PackagedApp app) : IClassFixture<PackagedApp>
{
    /// <summary>What each command, by its English title or prompt, is answered with; one line a command.</summary>
    private static readonly Dictionary<string, Func<Texts, string>> Answers = new()
    {
        ["log"] = texts => texts.LogFormIntro,
        ["week"] = texts => texts.NothingLoggedInPeriod(isWeek: true),
        ["month"] = texts => texts.NothingLoggedInPeriod(isWeek: false),
        ["edit"] = texts => texts.LogFormIntro,
        ["undo"] = texts => texts.NothingToUndo,
        ["remind"] = texts => texts.ReminderLabel,
        ["remind me at 17:30"] = texts => texts.ReminderSaved(new(17, 30), ZoneNames.City("Asia/Shanghai", texts == Texts.In(Language.English) ? Language.English : Language.Chinese), sparesWeekends: true),
        ["rate"] = texts => texts.RateIntro,
        ["skills map"] = texts => texts.NothingRated(null),
        ["skills"] = texts => texts.SkillsIntro,
        ["team"] = texts => texts.NoLeader,
        ["settings"] = texts => texts.SettingsTitle,
        ["help"] = texts => texts.HelpTitle,
    };

    public static TheoryData<Language> Readers => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Check_086_every_command_of_every_language_is_answered_by_its_dialog_in_the_language_of_the_reader(Language reader)
    {
        var commands = Commands().ToList();
        Assert.All(commands, command =>
        {
            Assert.True(Answers.ContainsKey(command.English), $"'{command.English}' has no line in {nameof(Answers)}.");
            Assert.Contains(Answers[command.English](Texts.In(reader)), Heard(command.Scope, command.Text, reader), StringComparison.Ordinal);
        });
        Assert.Equal(Answers.Keys.Order(), commands.Select(command => command.English).Distinct().Order());
    }

    [Theory]
    [InlineData("channel", "help", "What you can say to me")]
    [InlineData("channel", "帮助", "What you can say to me")]
    [InlineData("groupChat", "help", "What you can say to me")]
    [InlineData("groupChat", "帮助", "What you can say to me")]
    public async Task Check_086_a_command_is_answered_where_the_bot_has_to_be_mentioned(string conversation, string text, string answer)
    {
        await using var bot = await BotHost.StartAsync();
        var mention = Activities.Sample("02", bot.Connector.Url);
        mention["conversation"]!["conversationType"] = conversation;
        mention["text"] = $"<at>CoachBot</at> {text}";

        await bot.PostAsync(mention);

        Assert.Contains(answer, bot.Connector.All[0].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_a_command_is_not_is_not_answered_as_one(Language reader)
    {
        string heard = Heard("personal", "logs", reader);
        Assert.Contains(Texts.In(reader).NotUnderstood("logs"), heard, StringComparison.Ordinal);
        Assert.All(Answers.Values, answer => Assert.DoesNotContain(answer(Texts.In(reader)), heard, StringComparison.Ordinal));
    }

    /// <summary>Each text that Teams offers, with the scope it is offered in and the English one in its place.</summary>
    private IEnumerable<(string Scope, string English, string Text)> Commands() =>
        from place in Places()
        from language in app.Languages.Select(file => file[place.Path]!.GetValue<string>()).Prepend(place.English)
        select (place.Scope, place.English, language);

    private IEnumerable<(string Scope, string Path, string English)> Places() =>
        from list in app.Manifest["bots"]![0]!["commandLists"]!.AsArray()
        from scope in list["scopes"]!.AsArray()
        from command in list["commands"]!.AsArray()
        from field in (string[])["title", "prompt"]
        where command[field] is not null
        select (scope!.GetValue<string>(), $"{command.GetPath()["$.".Length..]}.{field}", command[field]!.GetValue<string>());

    /// <summary>What somebody who has been welcomed hears on Monday 23 November 2026 at 18:00.</summary>
    private static string Heard(string scope, string text, Language reader)
    {
        var shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var person = Person.Stranger with { Profile = new Profile { Welcomed = true } };
        Input input = scope == "personal" ? new Said(text) : new SaidInGroup(text);
        var circumstances = new Circumstances(
            "turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(reader, shanghai), new(reader, shanghai, TimeStandard.Default, WorkingCalendar.Default))
        {
            Known = Known.Nothing.With(new OrganisationSkillsLookup(), new(SkillLibrary.Standard, 0)).With(new RatingsOf(""), new([])),
        };
        var exchange = Conversation.Take(person, Days.None, input, circumstances);
        return string.Join('\n', exchange.Replies.Select(reply => reply switch
        {
            Say say => say.Text,
            Show show => CardJson.Text(show.Card),
            _ => throw new NotSupportedException(reply.GetType().Name),
        }));
    }
}

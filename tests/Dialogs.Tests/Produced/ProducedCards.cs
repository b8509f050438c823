using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Tests.Shared;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>A card that a conversation came to.</summary>
/// <param name="How">What was said and pressed.</param>
/// <param name="Root">The card as it is sent.</param>
public sealed record ProducedCard(string How, JsonElement Root)
{
    public override string ToString() => How;
}

/// <summary>Who begins where.</summary>
/// <param name="Who">Whoever says and presses it all.</param>
/// <param name="Open">The office before anything is said.</param>
internal sealed record Scene(string Who, Func<Office> Open);

/// <summary>
/// The cards that conversations come to in both languages: an admin says a word of every command and some lines, and presses every button
/// of every card that comes, with nothing, the right, the wrong and far too much filled in; and every button of what comes of that.
/// </summary>
public static class ProducedCards
{
    private const int Deepest = 2;

    private static readonly string[] Lines =
    [
        "log 3h visits, 2h travel, 45m reports", "log 2h visits, 1h golf", "log 20h travel", "log yesterday 8h meetings, note: **two** [late](https://x) <at>all</at>",
        "记录 面访3小时，开会2小时", "yesterday", "remind me at 17:30", "language", "time zone", "my day", "remind", "roles",
    ];

    /// <summary>The fields of the forms that are only ever cards.</summary>
    private static readonly string[] TrainerFields =
    [
        SkillFields.Name, SkillFields.ShortName, SkillFields.Definition, SkillFields.SubSkills, SkillFields.Words, SkillFields.Types, .. Score.All.Select(score => SkillFields.Anchor(score.Value)),
        DrillCard.Option, TopicFields.OtherName, TopicFields.Format, TopicFields.Hours, TopicFields.Skills, TopicFields.Teacher, TopicFields.Use, TopicFields.OtherUse, StageFields.From, StageFields.To,
        SponsorCard.Who, .. ReviewQuestions.All.SelectMany(question => (string[])[ReviewForm.AnswerOf(question), ReviewForm.CommentOn(question)]),
        PlanBeginning.Account, .. PlanSlots.Of(PlanStep.Collect).Select(slot => slot.Id), ListPresses.ChosenList, ListCard.Chosen, .. Enum.GetValues<EntryPart>().Select(part => part.Id()),
    ];

    private static readonly Lazy<IReadOnlyList<ProducedCard>> Made = new(() => [.. Enum.GetValues<Language>().SelectMany(Of)]);

    public static IReadOnlyList<ProducedCard> All => Made.Value;

    /// <summary>The operations of a card's buttons.</summary>
    public static IEnumerable<string> Operations(JsonElement card) => Presses(card).Select(press => press.Op);

    private static IEnumerable<ProducedCard> Of(Language language)
    {
        var halfPastSix = Instant.FromUtc(2026, 11, 23, 10, 30);
        var reminded = Chat.In(language).Says("remind me at 18:30").Waits(Duration.FromMinutes(31)).Takes(new Woken(halfPastSix));
        var admin = new Scene(Office.Ada, () => new Office(language));
        return Beginnings(language).SelectMany(begun => From(begun, admin, language, depth: 0))
            .Concat(OfTeams(language))
            .Concat(OfTrainers(language))
            .Concat(ProducedPlanCards.Of(language))
            .Concat(ProducedCurveCards.Of(language))
            .Concat(ProducedCampaignCards.Of(language))
            .Concat(ProducedContactCards.Of(language))
            .Concat(ProducedDrillCards.Of(language))
            .Append(Produced($"{language}: reminded", reminded.Replies.OfType<Show>().Single().Card));
    }

    /// <summary>What somebody sees who leads, who is invited and who is led.</summary>
    private static IEnumerable<ProducedCard> OfTeams(Language language)
    {
        var leads = new Scene(Office.Bo, () => TeamOffice.Open(language).Wins(Office.Bo, Office.Cy).Invites(Office.Bo, Office.Ada));
        var rates = new Scene(Office.Bo, () => Rated(language));
        var isRated = new Scene(Office.Cy, () => Rated(language));
        var isInvited = new Scene(Office.Cy, () => TeamOffice.Open(language).Invites(Office.Bo, Office.Cy));
        var isLed = new Scene(Office.Cy, () => TeamOffice.Open(language).Wins(Office.Bo, Office.Cy));
        return Said(leads, language, "team", "team matrix", "rate", "rate Cy price 3 held it", "undo", "team matrix Bo", "help", "importance")
            .Concat(Said(rates, language, "skills map Cy", "skill history Cy price", "importance Cy"))
            .Concat(Said(isRated, language, "skills map", "skill history price", "what next"))
            .Concat(Said(isInvited, language, "team", "hello"))
            .Concat(Said(isLed, language, "team", "leave team", "rate", "rate price 3 held it", "help"));
    }

    /// <summary>An office in which a rep and the manager see a skill differently.</summary>
    private static Office Rated(Language language) => TeamOffice.Open(language).Wins(Office.Bo, Office.Cy)
        .Says(Office.Cy, "rate price 5 held it").Says(Office.Cy, "rate needs 3").Says(Office.Bo, "rate Cy price 2 gave in");

    /// <summary>What a trainer sees, with a team of their own too.</summary>
    private static IEnumerable<ProducedCard> OfTrainers(Language language)
    {
        string save = language == Language.English ? "Save" : "保存";
        var trainer = new Scene(Office.Ada, () => new Office(language).Says(Office.Ada, "roles").Presses(Office.Ada, save, Office.Giving(Office.Ada, "trainer")));
        var leads = new Scene(Office.Bo, () => TeamOffice.Open(language).Wins(Office.Bo, Office.Cy).Says(Office.Ada, "roles").Presses(Office.Ada, save, Office.Giving(Office.Bo, "trainer")));
        Tapped stage = new(new(new(ProgrammePresses.StageOp, "old", $"mark-{Office.Ada}"), new Dictionary<string, string> { [ProgrammeCard.Chosen] = "months-1-3" }));
        return Said(trainer, language, "skills", "skills price", "skills nonsense", "programme", "rate price 4", "help")
            .Concat(From(($"{language}: a stage", [stage]), trainer, language, depth: 0))
            .Concat(Said(leads, language, "programme"));
    }

    /// <summary>What comes of lines that somebody says.</summary>
    internal static IEnumerable<ProducedCard> Said(Scene scene, Language language, params string[] lines) =>
        lines.SelectMany(line => From(($"{language}: {scene.Who[..2]}: {line}", [new Said(line)]), scene, language, depth: 0));

    /// <summary>What is done first: with nothing logged, and on a day that is logged.</summary>
    private static IEnumerable<(string How, ImmutableArray<Input> Inputs)> Beginnings(Language language)
    {
        Said logged = new("log 3h visits, 2h travel");
        var said = Words().Select(words => (How: words, Input: (Input)new Said(words)));
        // Some forms are asked in chat, and have a card only for what is wrong on a card that somebody still has.
        var old = PermissionsTests.Operations.SelectMany(operation => FilledIn(language).Select(filled => (
            How: $"an old {operation} {filled.Name}", Input: (Input)new Tapped(new(new(operation, $"old/{operation}", $"mark-{Office.Ada}"), filled.Inputs)))));
        foreach (var (how, input) in said.Concat(old).Append(("somebody else among others", new SaidInGroup("help"))))
        {
            yield return ($"{language}: {how}", [input]);
            yield return ($"{language}: logged, {how}", [logged, input]);
        }

        yield return ($"{language}: come back", [new Departed(), new Arrived()]);
    }

    /// <summary>What comes of it, and of every button of that. Each begins anew, so that nothing pressed before has changed the day.</summary>
    internal static IEnumerable<ProducedCard> From((string How, ImmutableArray<Input> Inputs) path, Scene scene, Language language, int depth)
    {
        var office = path.Inputs.Aggregate(scene.Open(), (office, input) => office.Takes(scene.Who, input));
        foreach (var card in office.Replies.OfType<Show>().Select(show => Produced(path.How, show.Card)))
        {
            yield return card;
            var next = depth == Deepest ? [] : Presses(card.Root).SelectMany(press => FilledIn(language).Take(depth == 0 ? int.MaxValue : 1).Select(filled => (press, filled)));
            foreach (var further in next.SelectMany(pressed => From(
                ($"{path.How} > {pressed.press.Op} {pressed.filled.Name}", path.Inputs.Add(new Tapped(new(pressed.press, pressed.filled.Inputs)))), scene, language, depth + 1)))
            {
                yield return further;
            }
        }
    }

    /// <summary>One word for every command: others make the same.</summary>
    private static IEnumerable<string> Words() =>
        [.. Lines, .. CommandWords.Makers.OrderBy(word => word.Key, StringComparer.Ordinal).DistinctBy(word => word.Value("").GetType()).Select(word => word.Key)];

    private static IEnumerable<(string Name, Dictionary<string, string> Inputs)> FilledIn(Language language)
    {
        yield return ("empty", []);
        string[] slots = [.. FormCatalogue.All.SelectMany(form => form.Slots).Select(slot => slot.Id).Concat(TrainerFields).Distinct()];
        yield return ("right", new()
        {
            ["travel"] = "2", ["face-to-face"] = "3:15", ["note"] = "# one\n- **two**", ["share"] = "40", ["language"] = language.Tag(), ["zone"] = "Berlin",
            ["who"] = Office.Bo, ["role"] = "manager", ["how"] = "give",
            ["option"] = "0", ["skill"] = "price", ["score"] = "4", ["evidence"] = "held the price **twice**", ["member"] = Office.Cy, ["rep"] = Office.Cy, ["ability"] = "can-learn", ["attitude"] = "willing",
            ["importance"] = "high", ["reason"] = "the **tender** is decided on it", ["i-price"] = "high", ["t-needs"] = "5",
            ["stage"] = "months-1-3", ["topic"] = "basic-selling", ["name"] = "**Asking**", ["format"] = "coaching", ["hours"] = "8", ["teacher"] = "colleague", ["from"] = "105", ["to"] = "156",
            ["account"] = "Huarui 华瑞 Ltd", ["tier"] = "a", ["start"] = "2026-12-01", ["weeks"] = "12", ["list"] = "opportunities", ["line"] = "1",
            ["size"] = "1.2m", ["chance"] = "60 %", ["what"] = "**More** <at>share</at>", ["target"] = "40 %", ["unit"] = "%", ["due"] = "2027-03-31", ["kind"] = "team", ["text"] = "# moved\n- on",
            ["person"] = "_Li_", ["amount"] = "120万", ["year1"] = "3.5亿",
            [SponsorCard.Who] = Office.Bo, [VersionsCard.Older] = "1", [VersionsCard.Newer] = "0", [ReadCard.ChosenSection] = "appendix", [TogetherCard.Chosen] = $"{Office.Cy}/{PlanOffice.Plan}",
        });
        yield return ("a long day", new() { ["travel"] = "20" });
        yield return ("wrong", slots.ToDictionary(slot => slot, _ => "?!"));
        yield return ("too much", slots.ToDictionary(slot => slot, _ => new string('客', 5000)));
    }

    private static ProducedCard Produced(string how, AdaptiveCard card)
    {
        using var json = JsonDocument.Parse(CardJson.Utf8(card));
        return new(how, json.RootElement.Clone());
    }

    private static List<Press> Presses(JsonElement card) => [.. CardRules.Actions(card).Select(action => Pressed.Read(action.GetProperty("data"))!.Press)];
}

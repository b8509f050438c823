using System.Collections.Immutable;
using System.Text;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Tests.Shared;
using NodaTime;
using Input = CoachBot.Dialogs.Input;

namespace CoachBot.EndToEnd;

/// <summary>Every card the coach shows, as a conversation brings it up.</summary>
public static class Gallery
{
    private static readonly Organisation Organisation = new(Language.Chinese, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);

    /// <summary>The cards in one language, as JSON by name.</summary>
    public static IReadOnlyDictionary<string, string> Cards(Language language)
    {
        var chat = new Talk(language);
        var cards = new Dictionary<string, AdaptiveCard>
        {
            ["welcome"] = chat.Take(new Arrived()),
            ["help"] = chat.Take(new Said("skip"), new Said("help")),
            ["form"] = chat.Take(new Said("log Nov 16 1h planning, 2h visits, 5h travel"), new Said("1"), new Said("log")),
        };
        var form = cards["form"];
        cards["form-with-errors"] = chat.Take(Press(form, "log.save", ("face-to-face", "lots"), ("travel", "25h"), ("note", "Zhao called")));
        cards["result"] = chat.Take(new Said("log 26m account planning, 2h20 visits, 11m quotes, 27m follow-up, 2h20 problems, 113m travel, 11m lunch, 54m reports, 38m meetings, note: **Zhao** called twice"));
        cards["week"] = chat.Take(new Said("week"));
        cards["month"] = chat.Take(new Said("month"));
        cards["undone"] = chat.Take(new Said("undo"));
        cards["reminder-setting"] = chat.Take(new Said("remind me at 17:30"), new Said("remind"));
        cards["reminder"] = chat.Take(new Woken(Instant.FromUtc(2026, 11, 23, 9, 30)));
        cards["reminders-off"] = chat.Take(new Said("no reminders"));
        chat.Is(Role.Trainer);
        cards["skills"] = chat.Take(new Said("skills"));
        cards["skill"] = chat.Take(new Said("skills needs"));
        cards["skill-form"] = chat.Take(Press(cards["skill"], "skills.edit"));
        cards["skill-form-with-errors"] = chat.Take(Press(cards["skill-form"], "skills.save", ("name", ""), ("short", "A short name that is none"), ("anchor1", "Same"), ("anchor2", "Same"), ("words", "price")));
        cards["programme"] = chat.Take(new Said("programme"));
        cards["programme-stage"] = chat.Take(Press(cards["programme"], "programme.stage", ("stage", "months-1-3")));
        cards["programme-topic"] = chat.Take(Press(cards["programme-stage"], "programme.edit-topic", ("topic", "basic-selling")));
        cards["programme-check"] = chat.Take(Press(cards["programme"], "programme.check"));
        cards["programme-form"] = chat.Take(Press(cards["programme"], "programme.add-stage"));
        cards["programme-reset"] = chat.Take(Press(cards["programme"], "programme.reset"));
        chat.Is(Role.Trainer, Role.Manager);
        cards["programme-check-team"] = chat.Take(Press(cards["programme"], "programme.check"));
        return cards.Concat(TeamGallery.Cards(language)).Concat(SkillGallery.Cards(language)).Concat(PlanGallery.Cards(language)).Concat(CurveGallery.Cards(language)).ToDictionary(card => card.Key, card => Encoding.UTF8.GetString(CardJson.Utf8(card.Value)));
    }

    private static readonly string[] Reps = ["Ann", "Bo", "Cy"];

    private static readonly string[] Weak = ["executives", "needs", "price"];

    /// <summary>An organisation that has changed nothing, and a person who has rated nothing.</summary>
    private static Known Known { get; } = Known.Nothing
        .With(new OrganisationSkillsLookup(), new OrganisationSkills(SkillLibrary.Standard, 0))
        .With(new OrganisationProgrammeLookup(), new OrganisationProgramme(Programme.Template, 0))
        .With(new RatingsOf(""), new Ratings([]))
        .With(new TeamOf(""), new Team("", [], [.. Reps.Select(rep => new TeamMember(rep, rep, default, Membership.Member, []))]))
        .With(new TeamRatingsOf(""), new TeamRatings(Reps.ToImmutableDictionary(rep => rep, _ => new Ratings([.. Weak.Select(skill => new RatingEntry($"r-{skill}", "", default, new(new(skill), 1, new(3), Rater.Manager, new(2026, 11, 20))))]))));

    private static Tapped Press(AdaptiveCard card, string op, params (string Field, string Value)[] inputs)
    {
        using var document = System.Text.Json.JsonDocument.Parse(CardJson.Text(card));
        var data = CardRules.Actions(document.RootElement).Select(action => action.GetProperty("data")).First(data => data.GetProperty("op").GetString() == op);
        return new(Pressed.Read(data)! with { Inputs = inputs.ToDictionary(input => input.Field, input => input.Value) });
    }

    private sealed class Talk(Language language)
    {
        private Person person = Person.Stranger;
        private Days days = Days.None;
        private int turn;

        public void Is(params Role[] roles) => person = person with { Profile = person.Profile with { Roles = new(RoleSet.Of(roles), RoleSet.Of(roles), 1) } };

        public AdaptiveCard Take(params Input[] inputs)
        {
            var card = default(AdaptiveCard);
            foreach (var input in inputs)
            {
                var exchange = Conversation.Take(person, days, input, new($"turn-{turn++}", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(language, null), Organisation) { Known = Known });
                (person, days) = (exchange.Person, exchange.Days);
                card = exchange.Replies.OfType<Show>().LastOrDefault()?.Card ?? card;
            }

            return card!;
        }
    }
}

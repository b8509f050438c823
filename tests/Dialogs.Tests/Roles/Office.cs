using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>Several people and the coach, as a script. Ada is an admin by setting; what a turn changes of a colleague is carried out as the bot does.</summary>
public sealed class Office(Language language = Language.English)
{
    public const string Ada = "aaaaaaaa-0000-4000-8000-000000000001";

    public const string Bo = "bbbbbbbb-0000-4000-8000-000000000002";

    public const string Cy = "cccccccc-0000-4000-8000-000000000003";

    private readonly Dictionary<string, Person> people = [];
    private readonly Dictionary<string, Days> days = [];
    private readonly Dictionary<string, string> names = [];
    private readonly HashSet<(string By, RoleChange Change)> audit = [];
    private Instant now = Instant.FromUtc(2026, 11, 23, 10, 0);
    private int turns;

    /// <summary>The answers to the last input.</summary>
    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    /// <summary>The last card that anybody was shown.</summary>
    public AdaptiveCard Card { get; private set; } = null!;

    /// <summary>The changes carried out.</summary>
    public int Changes => audit.Count;

    public string Heard => string.Join("\n\n", Replies.Select(reply => reply is Show show ? PlainText.Of(show.Card) : ((Say)reply).Text));

    public Person this[string who] => people.GetValueOrDefault(who, Person.Stranger with { Profile = new Profile { Welcomed = true } });

    public static Dictionary<string, string> Giving(string who, string role, string how = "give") => new() { ["who"] = who, ["role"] = role, ["how"] = how };

    public RoleSet RolesOf(string who) => this[who].Profile.Roles.Now;

    public Office Says(string who, string text) => Takes(who, new Said(text));

    /// <summary>Says something that mentions somebody, alone with the coach or where others read along.</summary>
    public Office Mentions(string who, string text, Mentioned mentioned, bool isAmongOthers = true) =>
        Takes(who, isAmongOthers ? new SaidInGroup(text) : new Said(text), mentions: mentioned);

    /// <summary>From now on the channel tells what somebody is called.</summary>
    public Office Names(string who, string name)
    {
        names[who] = name;
        return this;
    }

    /// <summary>Presses a button of the last card, or of another.</summary>
    public Office Presses(string who, string title, Dictionary<string, string>? inputs = null, AdaptiveCard? on = null) =>
        Takes(who, new Tapped(new(CardButtons.Press(on ?? Card, title), inputs ?? [])));

    /// <summary>Opens the card and gives or takes a role.</summary>
    public Office Gives(string who, string to, string role, string how = "give") => Says(who, "roles").Presses(who, "Save", Giving(to, role, how));

    /// <param name="isLost">Whether whoever carries the turn out dies when the colleague is changed and the turn is not committed yet.</param>
    /// <param name="mentions">Whom it mentions.</param>
    public Office Takes(string who, Input input, bool isLost = false, params Mentioned[] mentions)
    {
        now += Duration.FromMinutes(1);
        var circumstances = new Circumstances($"turn-{++turns}", $"mark-{who}", now, new(language, null) { Name = names.GetValueOrDefault(who) }, Some.Organisation with { Admins = [Ada] })
        {
            ObjectId = who,
            Mentions = [.. mentions],
        };
        var exchange = Conversation.Take(this[who], DaysOf(who), input, circumstances);
        if (exchange.Asks is ColleagueOf { Change: var asked } lookup)
        {
            var colleague = new Colleague(asked.Target, this[asked.Target].Profile.Roles, audit.Contains((who, asked))) { Name = this[asked.Target].Profile.Name };
            exchange = Conversation.Take(this[who], DaysOf(who), input, circumstances with { Known = Known.Nothing.With(lookup, colleague) });
            Assert.Null(exchange.Asks);
            Change(who, (RoleChange?)exchange.Elsewhere);
        }
        else if (exchange.RoleChange is { } own)
        {
            Assert.Equal(who, own.Target);
            audit.Add((who, own));
        }

        return isLost ? this : Keep(who, exchange);
    }

    public Office Hears(string text)
    {
        Assert.Contains(text, Heard, StringComparison.Ordinal);
        return this;
    }

    private Office Keep(string who, Exchange exchange)
    {
        (people[who], days[who], Replies) = (exchange.Person, exchange.Days, exchange.Replies);
        Card = Replies.OfType<Show>().LastOrDefault()?.Card ?? Card;
        return this;
    }

    private void Change(string by, RoleChange? change)
    {
        if (change is not null)
        {
            var person = this[change.Target];
            people[change.Target] = person with { Profile = person.Profile with { Roles = person.Profile.Roles.After(change) } };
            Assert.True(audit.Add((by, change)), "A change was made twice.");
        }
    }

    private Days DaysOf(string who) => days.GetValueOrDefault(who, Days.None);
}

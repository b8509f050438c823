using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs;

/// <summary>What a turn has come to so far: who the person is now, which days changed, and what is answered.</summary>
public sealed record Exchange(Turn Turn, Person Person, Days Days, ImmutableArray<DayLog> Changed, ImmutableArray<Reply> Replies)
{
    /// <summary>The beginning of a turn.</summary>
    public static Exchange Begin(Person person, Days days, Circumstances circumstances) =>
        new(Turn.For(person.Profile, circumstances), person, days, [], []);

    /// <summary>The reader's sentences.</summary>
    public Texts Texts => Turn.Texts;

    /// <summary>What the person is: what was given, and admin where the organisation says so.</summary>
    public RoleSet Roles => IsAdminBySetting(Turn.Circumstances.ObjectId) ? Person.Profile.Roles.Now.With(Role.Admin) : Person.Profile.Roles.Now;

    /// <summary>What has to be looked up for the turn to go on; null when nothing has.</summary>
    public Lookup? Asks { get; init; }

    /// <summary>What the turn changes of rows that are not the person's own; null when nothing.</summary>
    public Elsewhere? Elsewhere { get; init; }

    /// <summary>What the turn changes of the person's own rows, beside the state and the days.</summary>
    public ImmutableArray<OwnChange> Own { get; init; } = [];

    /// <summary>A role of the person's own that changes with the turn; null when none does.</summary>
    public RoleChange? RoleChange { get; init; }

    /// <summary>Goes on with what was looked up, or asks for it to be.</summary>
    public Exchange Know<T>(Lookup<T> lookup, Func<T, Exchange> go)
        where T : class => Turn.Circumstances.Known.Find(lookup) is { } answer ? go(answer) : this with { Asks = lookup };

    /// <summary>From here on a lookup has another answer: what the turn itself has changed.</summary>
    public Exchange Knowing<T>(Lookup<T> lookup, T answer)
        where T : class => this with { Turn = Turn with { Circumstances = Turn.Circumstances with { Known = Turn.Circumstances.Known.With(lookup, answer) } } };

    /// <summary>Adds a text, with up to three messages to send by one tap.</summary>
    public Exchange Say(string text, params ImmutableArray<string> suggestions) => Reply(new Say(text, suggestions));

    /// <summary>Adds a card.</summary>
    public Exchange Show(AdaptiveCard card) => Reply(new Show(card));

    /// <summary>Changes the person; a new language or zone holds from here on.</summary>
    public Exchange With(Person person) => this with { Person = person, Turn = Turn.For(person.Profile, Turn.Circumstances) };

    /// <summary>Changes a day.</summary>
    public Exchange With(DayLog day) => this with { Days = Days.With(day), Changed = [.. Changed.Where(other => other.Date != day.Date), day] };

    /// <summary>Changes one of the person's own rows.</summary>
    public Exchange With(OwnChange change) => this with { Own = Own.Add(change) };

    /// <summary>What a button of this turn sends: every button of a turn has an operation of its own.</summary>
    public Press Press(string op) => new(op, $"{Turn.Circumstances.Id}/{Replies.Length}/{op}", Turn.Circumstances.Owner);

    /// <summary>The same, about a day as it stands.</summary>
    public Press Press(string op, DayLog day) => Press(op) with { Date = IsoDate.Format(day.Date), Revision = day.Revision };

    /// <summary>Whether a person is an admin by setting, which nobody takes away in a chat.</summary>
    public bool IsAdminBySetting(string objectId) => Turn.Circumstances.Organisation.Admins.Contains(objectId.ToLowerInvariant());

    private Exchange Reply(Reply reply) => this with { Replies = Replies.Add(reply) };
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Time;
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

    /// <summary>Adds a text, with up to three messages to send by one tap.</summary>
    public Exchange Say(string text, params ImmutableArray<string> suggestions) => Reply(new Say(text, suggestions));

    /// <summary>Adds a card.</summary>
    public Exchange Show(AdaptiveCard card) => Reply(new Show(card));

    /// <summary>Changes the person; a new language or zone holds from here on.</summary>
    public Exchange With(Person person) => this with { Person = person, Turn = Turn.For(person.Profile, Turn.Circumstances) };

    /// <summary>Changes a day.</summary>
    public Exchange With(DayLog day) => this with { Days = Days.With(day), Changed = [.. Changed.Where(other => other.Date != day.Date), day] };

    /// <summary>What a button of this turn sends: every button of a turn has an operation of its own.</summary>
    public Press Press(string op) => new(op, $"{Turn.Circumstances.Id}/{Replies.Length}/{op}", Turn.Circumstances.Owner);

    /// <summary>The same, about a day as it stands.</summary>
    public Press Press(string op, DayLog day) => Press(op) with { Date = IsoDate.Format(day.Date), Revision = day.Revision };

    private Exchange Reply(Reply reply) => this with { Replies = Replies.Add(reply) };
}

using CoachBot.Cards;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Forms;

/// <summary>One thing a form asks, declared once for chat, card and typed line.</summary>
/// <param name="Id">Stored with every answer; never changed and never used again for something else.</param>
/// <param name="Label">What stands above the field on a card.</param>
/// <param name="Question">What is asked in chat.</param>
public abstract record Slot(string Id, Phrase Label, Phrase Question)
{
    /// <summary>More about the question, for `help`.</summary>
    public Phrase? Help { get; init; }

    /// <summary>Whether the question may be skipped.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the question applies, given the answers so far.</summary>
    public Func<FormState, Exchange, bool> AskIf { get; init; } = (_, _) => true;

    /// <summary>Whether the slot is a field of the form's card; others are asked in chat only.</summary>
    public bool OnCard { get; init; } = true;

    /// <summary>Characters that the card's field takes; a client lets nobody enter more.</summary>
    public virtual int LongestEntered => Field.ShortLength;

    /// <summary>
    /// Reads an answer. What it gives to be stored it accepts again, in every language, and gives the same.
    /// </summary>
    public abstract Acceptance Accept(string text, Turn turn);

    /// <summary>The slot as a field of a card.</summary>
    /// <param name="value">What stands in it: a stored value, or what was entered and not accepted.</param>
    /// <param name="turn">The reader.</param>
    public abstract Field Draw(string? value, Turn turn);

    /// <summary>Answers to send with one tap; at most three.</summary>
    public virtual IEnumerable<string> Suggestions(Texts texts) => [];
}

/// <summary>Whether an answer was accepted: a value to store, or a phrase that says what would be.</summary>
/// <param name="Value">Free of language and culture; null when the answer was not accepted.</param>
/// <param name="Error">Names the value and what is accepted; null when the answer was.</param>
public readonly record struct Acceptance(string? Value, Phrase? Error)
{
    /// <summary>An answer that would be accepted, to be sent by one tap; null where none is offered.</summary>
    public string? Instead { get; init; }

    /// <summary>Accepted.</summary>
    public static Acceptance Of(string value) => new(value, null);

    /// <summary>Not accepted.</summary>
    public static Acceptance Refuse(Phrase error) => new(null, error);
}

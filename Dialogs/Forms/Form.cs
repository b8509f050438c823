using System.Collections.Immutable;

namespace CoachBot.Dialogs.Forms;

/// <summary>
/// A dialog: a few facts to collect, declared once, and one thing to do with them. Chat, card and typed line all come from the
/// declaration; back, cancel, skip, help, interruption and resumption come with it.
/// </summary>
/// <param name="Id">Stored with every form under way; never changed.</param>
/// <param name="Name">What the form is called when it is offered again.</param>
/// <param name="Slots">What it asks, in order.</param>
public abstract record Form(string Id, Phrase Name, ImmutableArray<Slot> Slots)
{
    /// <summary>What the button that saves the form's card sends.</summary>
    public string SaveOp => Id + ".save";

    /// <summary>Whether the form opens as one card; then optional slots are asked in chat only on request.</summary>
    public virtual bool OpensAsCard => false;

    /// <summary>
    /// Whether the form comes back after something else came between, and holds on to whatever is said until it is answered. One that
    /// does not is asked by the way: what is no answer to it is heard as if nothing had been asked.
    /// </summary>
    public virtual bool Insists => true;

    /// <summary>Whether the form is ever shown as a card; one that is not is asked in chat only.</summary>
    public virtual bool HasCard => true;

    /// <summary>What is asked when no single slot is: how to fill the form in one line.</summary>
    public virtual Phrase WholeQuestion => Name;

    /// <summary>What the form is for, for `help`.</summary>
    public abstract Phrase Help { get; }

    /// <summary>
    /// Whether the form leads through its questions itself, because what it asks is saved answer by answer and depends on what is saved: then
    /// <see cref="Lead"/> is asked instead of the slots, and whatever is said is its answer unless it is clearly a command.
    /// </summary>
    public virtual bool Leads => false;

    /// <summary>Whether nothing has been entered that would be lost with the form.</summary>
    public virtual bool IsBlank(FormState state) => state.Answers.IsEmpty && state.Unclear.IsEmpty;

    /// <summary>Whether a message that a form by the way does not accept was still meant for it.</summary>
    public virtual bool Concerns(string text) => true;

    /// <summary>What is asked in chat about a slot, given the answers so far.</summary>
    public virtual string QuestionOf(Slot slot, FormState state, Exchange exchange) => slot.Question(exchange.Texts);

    /// <summary>What is wrong with the answers taken together, or null when nothing is.</summary>
    public virtual Phrase? Rule(FormState state, Exchange exchange) => null;

    /// <summary>What is wrong with the fields of a card as they were typed, taken together; null when nothing is.</summary>
    public virtual Phrase? CardRule(IReadOnlyDictionary<string, string> values, Exchange exchange) => null;

    /// <summary>Reads a line that fills several slots at once; null when the text is none and answers the question asked.</summary>
    public virtual LineReading? ReadLine(string text, FormState state, Exchange exchange) => null;

    /// <summary>What to ask about an unclear part of a typed line, with answers to send by one tap.</summary>
    public virtual Question Ask(string unclear, FormState state, Exchange exchange) =>
        throw new NotSupportedException($"Form {Id} reads no lines and has nothing unclear.");

    /// <summary>Reads the reply about an unclear part; an error leaves it unclear.</summary>
    public virtual LineReading Clarify(string unclear, string reply, FormState state, Exchange exchange) =>
        throw new NotSupportedException($"Form {Id} reads no lines and has nothing unclear.");

    /// <summary>Takes a move of the person's. The form is the one on top.</summary>
    /// <param name="move">Which.</param>
    /// <param name="text">What was said; empty for the other moves.</param>
    /// <param name="exchange">The turn.</param>
    public virtual Exchange Lead(FormMove move, string text, Exchange exchange) =>
        throw new NotSupportedException($"Form {Id} is led by its slots.");

    /// <summary>The form as a card.</summary>
    /// <param name="draft">What stands in its fields, and what is wrong with it.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public virtual Exchange ShowCard(FormDraft draft, Exchange exchange) => throw new NotSupportedException($"Form {Id} has no card.");

    /// <summary>Does what the form is for; the form is off the person's list already.</summary>
    public abstract Exchange Finish(FormState state, Exchange exchange);
}

/// <summary>What a line gave: the form with its slots filled, or what is wrong with it.</summary>
/// <param name="State">The form after the line; null when the line is refused.</param>
/// <param name="Error">Why the line is refused; null when it is not.</param>
public sealed record LineReading(FormState? State, Phrase? Error)
{
    /// <summary>An answer that would be accepted, to be sent by one tap; null where none is offered.</summary>
    public string? Instead { get; init; }

    /// <summary>A line that was read.</summary>
    public static LineReading Of(FormState state) => new(state, null);

    /// <summary>A line that cannot be right.</summary>
    public static LineReading Refuse(Phrase error) => new(null, error);

    /// <summary>What a slot makes of an answer.</summary>
    public static LineReading Of(Acceptance accepted, Slot slot, FormState state) => accepted.Value is { } value
        ? Of(state.With(slot.Id, value))
        : Refuse(accepted.Error!) with { Instead = accepted.Instead };
}

/// <summary>A question in chat, with answers to send by one tap.</summary>
public sealed record Question(string Text, params ImmutableArray<string> Suggestions);

/// <summary>A form's card before it is drawn.</summary>
/// <param name="Values">What stands in the fields, by slot.</param>
/// <param name="Errors">What is wrong, by slot; the whole form's error under the empty id.</param>
/// <param name="Notice">Why the card is shown now; null when there is nothing to say.</param>
public sealed record FormDraft(
    ImmutableDictionary<string, string> Values, ImmutableDictionary<string, string> Errors, string? Notice = null)
{
    /// <summary>What the button that saves sends; null for the form's own.</summary>
    public string? SaveOp { get; init; }

    /// <summary>The id under which an error of the whole form stands.</summary>
    public const string Whole = "";

    /// <summary>An empty form.</summary>
    public static FormDraft Empty { get; } = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);
}

using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>A form to fill in, in the reader's language.</summary>
/// <param name="Title">What the form is.</param>
/// <param name="Intro">Paragraphs above the fields; may be empty.</param>
/// <param name="Fields">In the order they are shown.</param>
/// <param name="Buttons">The first is the one that saves; at most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record FormView(
    string Title, ImmutableArray<string> Intro, ImmutableArray<Field> Fields, ImmutableArray<Button> Buttons, string FallbackText)
{
    /// <summary>Why this card is shown now ("That card was out of date..."); null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>What is wrong with the form as a whole; null when nothing is.</summary>
    public string? Error { get; init; }
}

/// <summary>One field of a form.</summary>
/// <param name="Id">The slot's id; the value comes back under it.</param>
/// <param name="Label">What is asked, shown above the field.</param>
/// <param name="Value">What stands in it, as it was entered or prefilled; null for an empty field.</param>
public abstract record Field(string Id, string Label, string? Value)
{
    /// <summary>Characters of a value that is no free text.</summary>
    public const int ShortLength = 40;

    /// <summary>What is wrong with the value; null when nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>An example, shown in the empty field.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether it shares its line with the next short one.</summary>
    public bool IsShort { get; init; }
}

/// <summary>Free text.</summary>
public sealed record TextField(string Id, string Label, string? Value, int MaxLength, bool Multiline) : Field(Id, Label, Value);

/// <summary>A short value that shares its line with the next short one: an amount of time.</summary>
public sealed record AmountField : Field
{
    /// <summary>The field.</summary>
    public AmountField(string id, string label, string? value)
        : base(id, label, value) => IsShort = true;
}

/// <summary>A whole number.</summary>
public sealed record NumberField(string Id, string Label, string? Value, int Min, int Max) : Field(Id, Label, Value);

/// <summary>A day, ISO 8601.</summary>
public sealed record DateField(string Id, string Label, string? Value, string Min, string Max) : Field(Id, Label, Value);

/// <summary>A time of day: 17:30.</summary>
public sealed record TimeField(string Id, string Label, string? Value) : Field(Id, Label, Value);

/// <summary>One of a few choices.</summary>
public sealed record ChoiceField(string Id, string Label, string? Value, ImmutableArray<FieldChoice> Choices) : Field(Id, Label, Value)
{
    /// <summary>Whether all choices are to be read at once, one under the other, and not in a list that opens.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>Any number of a few choices; the value is theirs, separated by commas.</summary>
public sealed record ManyField(string Id, string Label, string? Value, ImmutableArray<FieldChoice> Choices) : Field(Id, Label, Value)
{
    /// <summary>Whether all choices are to be read at once, one under the other, and not in a list that opens.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A person of the organisation, found by name as it is typed; the value is an Entra object id.</summary>
public sealed record PersonField(string Id, string Label, string? Value) : Field(Id, Label, Value);

/// <summary>Any number of people of the organisation, found the same way; the value is their object ids, separated by commas.</summary>
public sealed record PeopleField(string Id, string Label, string? Value) : Field(Id, Label, Value);

/// <summary>Something known, found as it is typed; the value is what was chosen.</summary>
/// <param name="Id">As in <see cref="Field"/>.</param>
/// <param name="Label">As in <see cref="Field"/>.</param>
/// <param name="Value">As in <see cref="Field"/>; shown as it is.</param>
/// <param name="Dataset">What the client asks the bot to look among.</param>
public sealed record SearchField(string Id, string Label, string? Value, string Dataset) : Field(Id, Label, Value);

/// <summary>A choice of a <see cref="ChoiceField"/> or a <see cref="ManyField"/>; the value has no comma, which separates values on the wire.</summary>
public sealed record FieldChoice(string Value, string Title);

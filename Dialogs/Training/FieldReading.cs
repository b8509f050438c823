using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching;

namespace CoachBot.Dialogs.Training;

/// <summary>Reads the fields of a form one after the other, and keeps what is wrong with them.</summary>
/// <param name="values">What was entered, by field.</param>
internal sealed class FieldReading(IReadOnlyDictionary<string, string> values)
{
    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, Phrase> Errors { get; } = [];

    /// <summary>What was entered, on one line; empty for nothing.</summary>
    public string Line(string field) => string.Join(' ', values.GetValueOrDefault(field, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text, and the same for readers of the other language; null when nothing was entered.</summary>
    /// <param name="field">Where it is in the reader's language.</param>
    /// <param name="otherField">Where it is in the other; empty for the same.</param>
    /// <param name="most">Characters it may have.</param>
    /// <param name="language">The reader's.</param>
    public Bilingual<string>? Both(string field, string otherField, int most, Language language)
    {
        var (own, other) = (Short(field, most), Short(otherField, most));
        return own.Length == 0 ? null
            : other.Length == 0 ? Bilingual.Same(own)
            : language == Language.English ? new(own, other)
            : new(other, own);
    }

    /// <summary>A text that has to be entered.</summary>
    public Bilingual<string> Needed(string field, string otherField, int most, Language language)
    {
        if (Both(field, otherField, most, language) is { } both)
        {
            return both;
        }

        Errors.TryAdd(field, texts => texts.TextMissing);
        return Bilingual.Same("");
    }

    /// <summary>A whole number.</summary>
    public int Number(string field, int least, int most)
    {
        string said = Width.Fold(Line(field));
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        Errors.TryAdd(field, texts => said.Length == 0 ? texts.NumberMissing(least, most) : texts.NumberRefused(said, least, most));
        return least;
    }

    /// <summary>One of a few.</summary>
    public T OneOf<T>(string field, Func<string, T?> find, T instead)
        where T : struct
    {
        if (find(Line(field)) is { } found)
        {
            return found;
        }

        Errors.TryAdd(field, texts => texts.NothingChosen);
        return instead;
    }

    /// <summary>What is wrong, in the reader's words.</summary>
    public ImmutableDictionary<string, string> In(Wording.Texts texts) => Errors.ToImmutableDictionary(error => error.Key, error => error.Value(texts));

    private string Short(string field, int most)
    {
        string said = Line(field);
        if (said.Length > most)
        {
            Errors.TryAdd(field, texts => texts.TextTooLong(said.Length, most));
        }

        return said;
    }
}

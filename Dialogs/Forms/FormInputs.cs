using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Forms;

/// <summary>The fields of a form that is only ever a card.</summary>
public static class FormInputs
{
    /// <summary>The fields with what stands in them and what is wrong with it.</summary>
    public static ImmutableArray<Field> Filled(FormDraft draft, params IEnumerable<Field> fields) =>
        [.. fields.Select(field => field with { Value = draft.Values.GetValueOrDefault(field.Id), Error = draft.Errors.GetValueOrDefault(field.Id) })];

    /// <summary>What was entered in each of some fields, cut to what the field takes; a client lets nobody enter more.</summary>
    public static ImmutableDictionary<string, string> Of(IEnumerable<Field> fields, IReadOnlyDictionary<string, string> inputs) =>
        fields.ToImmutableDictionary(field => field.Id, field => CardText.Cut(inputs.GetValueOrDefault(field.Id, ""), LongestOf(field)));

    /// <summary>What is wrong, each cut to its share where all of it would make the card too large.</summary>
    /// <param name="errors">By field.</param>
    /// <param name="most">Characters of all.</param>
    public static ImmutableDictionary<string, string> Cut(ImmutableDictionary<string, string> errors, int most) =>
        errors.ToImmutableDictionary(error => error.Key, error => CardText.CutMarkdown(error.Value, most / errors.Count));

    /// <summary>Characters; what is chosen from a list is short.</summary>
    private static int LongestOf(Field field) => field is TextField { MaxLength: var most } ? most : 600;
}

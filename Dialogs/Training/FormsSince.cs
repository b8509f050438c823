using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Training;

/// <summary>Forms whose topic or stage was changed by somebody else, or from another card, since they were shown.</summary>
internal static class FormsSince
{
    /// <summary>Whether that was so: the card is another one now, or what it added was added in a turn whose answer got lost.</summary>
    /// <param name="press">What was pressed.</param>
    /// <param name="now">What the card would be made from now; null for what was removed or is to be added.</param>
    /// <param name="organisation">The programme.</param>
    public static bool IsStale(Press press, int? now, OrganisationProgramme organisation) =>
        press.About is null ? organisation.Done.Contains(press.Id) : now is null || now != press.Revision;

    /// <summary>What was entered, with what is saved by now wherever that is something else.</summary>
    /// <param name="draft">What was entered.</param>
    /// <param name="notice">Says that it was changed.</param>
    /// <param name="saved">What is saved, by field.</param>
    /// <param name="shown">What is saved in a field, as its reader sees it.</param>
    /// <param name="exchange">The turn.</param>
    public static FormDraft Draft(FormDraft draft, string notice, ImmutableDictionary<string, string> saved, Func<string, string> shown, Exchange exchange)
    {
        var fields = new FieldReading(draft.Values);
        var others = saved.Where(field => field.Value != fields.Line(field.Key));
        return draft with
        {
            Notice = notice,
            Errors = others.ToImmutableDictionary(field => field.Key, field => exchange.Texts.SavedMeanwhile(shown(field.Key))),
        };
    }
}

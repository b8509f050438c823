using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Forms;

/// <summary>The card of a form: drawn from its slots, and read back into them.</summary>
public static class FormCards
{
    /// <summary>The slots that are fields of the card, as fields.</summary>
    public static ImmutableArray<Field> Fields(Form form, FormDraft draft, Turn turn) =>
    [
        .. form.Slots.Where(slot => slot.OnCard).Select(slot => slot.Draw(draft.Values.GetValueOrDefault(slot.Id), turn) with
        {
            Error = draft.Errors.GetValueOrDefault(slot.Id),
        }),
    ];

    /// <summary>Reads a filled-in card: the form's answers, or the card again with what was entered and what is wrong with it.</summary>
    public static (FormState? State, FormDraft Draft) Read(Form form, IReadOnlyDictionary<string, string> values, Exchange exchange)
    {
        var state = FormState.Begin(form.Id, exchange.Turn.Circumstances.Now);
        var entered = ImmutableDictionary<string, string>.Empty;
        var errors = ImmutableDictionary<string, string>.Empty;
        foreach (var slot in form.Slots.Where(slot => slot.OnCard))
        {
            string text = values.GetValueOrDefault(slot.Id, "").Trim();
            if (text.Length == 0 && slot.Optional)
            {
                continue;
            }

            entered = entered.Add(slot.Id, text.Length <= slot.LongestEntered ? text : text[..slot.LongestEntered]);
            var accepted = slot.Accept(text, exchange.Turn);
            state = accepted.Value is { } value ? state.With(slot.Id, value) : state;
            errors = accepted.Error is { } error ? errors.Add(slot.Id, error(exchange.Texts)) : errors;
        }

        if (errors.IsEmpty && (form.Rule(state, exchange) ?? form.CardRule(entered, exchange)) is { } wrong)
        {
            errors = errors.Add(FormDraft.Whole, wrong(exchange.Texts));
        }

        return (errors.IsEmpty ? state : null, new(entered, errors));
    }
}

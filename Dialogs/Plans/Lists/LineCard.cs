using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The form of one line of a list.</summary>
internal static class LineCard
{
    /// <summary>Characters of all that is said to be wrong, or to be saved by now.</summary>
    private const int LongestErrors = 2_000;

    /// <summary>Shows the form with what is saved.</summary>
    public static Exchange Show(EntryAsk ask) => Show(ask, FormDraft.Empty with { Values = ask.Values });

    /// <summary>Shows it with what was entered, and what is wrong with it.</summary>
    public static Exchange Show(EntryAsk ask, FormDraft draft)
    {
        var (texts, exchange, head) = (ask.Texts, ask.Exchange, ask.Plan.Head);
        var errors = draft.Errors.IsEmpty ? draft.Errors : FormInputs.Cut(draft.Errors, LongestErrors);
        Press About(string op) => exchange.Press(op) with { About = ask.Place.About, Shown = PrintOf(ask.Before) };
        Button[] change =
        [
            new(texts.Save, About(ListPresses.SaveOp), Answer.InPlace),
            .. ask.Before is null || !head.IsOpen() ? Array.Empty<Button>() : [new(texts.RemoveLine, About(ListPresses.RemoveOp), Answer.InPlace) { SendsInputs = false }],
        ];
        return exchange.Show(FormCard.Draw(
            new(
                texts.ListTitle(head.Account, exchange.PlanWords().Of(ask.Place.List).Label),
                [.. Hint(ask)],
                ask.Fields(draft with { Errors = errors }),
                [
                    .. head.IsOpen() || (ask.Before is null && ListButtons.MayAdd(ask.Plan, ask.Place.List)) ? change : [],
                    new(texts.AllLines, exchange.Press(ListPresses.ShowOp) with { About = ask.Place.About }, Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlanFormFallback)
            {
                Notice = draft.Notice,
                Error = errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>
    /// What tells a line from what it was or will be, by all that its form asks for: an action that was ticked meanwhile is not another. Of no line it
    /// is that of no text.
    /// </summary>
    public static string PrintOf(PlanEntry? entry) => entry is null ? PlanSlots.Print("") : PlanSlots.Print(string.Join(
        '\n', entry.Facts.Where(fact => EntryForms.Of(entry.Key.Kind).Inputs.Any(input => input.Part == fact.Part)).Select(fact => $"{fact.Part}={fact.Value}")));

    private static IEnumerable<string> Hint(EntryAsk ask)
    {
        if (ask.Form.Inputs.Any(input => input.Part is EntryPart.Size or EntryPart.Amount or EntryPart.Target or EntryPart.Year1))
        {
            yield return ask.Texts.NumberHint;
        }

        if (ask.Place.Kind == EntryKind.Forecast)
        {
            yield return ask.Texts.ForecastHint;
        }
    }
}

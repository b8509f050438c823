using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Removes a line without asking, and offers to put it back.</summary>
internal static class LineRemoving
{
    /// <summary>Removes it, unless it is another by now than the card showed.</summary>
    public static Exchange Remove(Pressed button, LinePlace place, AccountPlan plan, Exchange exchange)
    {
        var (texts, ask) = (exchange.Texts, new EntryAsk(plan, place, exchange));
        return ask.Before is not { } entry ? ListCard.Show(plan, place, texts.LineGone, exchange)
            : !plan.Head.IsOpen() ? ListCard.Show(plan, place, texts.PlanClosed(plan.Head.Status), exchange)
            : LineCard.PrintOf(entry) != button.Press.Shown ? LineCard.Show(ask, FormDraft.Empty with { Values = ask.Values, Notice = texts.LineNotRemoved })
            : Removed(entry, ask, PlanChanges.Make(plan, plan.Without(entry.Key), button.Press.Id, exchange));
    }

    private static Exchange Removed(PlanEntry entry, EntryAsk ask, Exchange exchange)
    {
        var (texts, removed) = (exchange.Texts, RemovedLine.Of(entry, ask.Plan));
        return exchange.Show(NoteCard.Draw(
            new(
                texts.LineRemoved(LineWords.Short(LineWords.NameOf(entry, exchange))),
                removed.Linked.IsEmpty ? [] : [texts.LinksCut(removed.Linked.Length)],
                [
                    // As a message of its own: a button that answers in place carries what it sends twice, and a report is long.
                    new(texts.PutBack, exchange.Press(ListPresses.PutBackOp) with { About = ask.Place.About, Shown = removed.Written }, Answer.NewMessage),
                    new(texts.AllLines, exchange.Press(ListPresses.ShowOp) with { About = ask.Place.At(0).About }, Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }
}

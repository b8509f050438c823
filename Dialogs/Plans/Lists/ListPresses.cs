using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Obeys the buttons of the lists of account plans.</summary>
public static class ListPresses
{
    /// <summary>What the buttons send.</summary>
    public const string OpenOp = "plan.to-list", ShowOp = "plan.lines", LineOp = "plan.line", AddOp = "plan.line-add", SaveOp = "plan.line-save", RemoveOp = "plan.line-remove",
        PutBackOp = "plan.line-back", DoneOp = "plan.line-done", NotDoneOp = "plan.line-not-done";

    /// <summary>The field of a step's form in which a list is chosen.</summary>
    public const string ChosenList = "list";

    /// <summary>What obeys an operation; null when it is none of lists.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        OpenOp => (button, exchange) => PlanPresses.WithPlan(PlanPlace.Read(button.Press.About)?.Plan, exchange, plan => Open(button, plan, exchange)),
        ShowOp => (button, exchange) => With(button, exchange, (place, plan) => ListCard.Show(plan, place, null, exchange)),
        LineOp => (button, exchange) => With(button, exchange, (place, plan) => Edit(Chosen(button, place), plan, exchange)),
        AddOp => (button, exchange) => With(button, exchange, (place, plan) => ListButtons.MayAdd(plan, place.List)
            ? LineCard.Show(new(plan, place.At(0), exchange))
            : ListCard.Show(plan, place, exchange.Texts.PlanClosed(plan.Head.Status), exchange)),
        SaveOp => Once((button, place, plan, exchange) => LineSaving.Save(button, place, plan, exchange)),
        RemoveOp => Once((button, place, plan, exchange) => LineRemoving.Remove(button, place, plan, exchange)),
        PutBackOp => Once((button, place, plan, exchange) => LinePuttingBack.PutBack(button, place, plan, exchange)),
        DoneOp => Once((button, place, plan, exchange) => LineTicking.Tick(Chosen(button, place), isDone: true, plan, button.Press.Id, exchange)),
        NotDoneOp => Once((button, place, plan, exchange) => LineTicking.Tick(Chosen(button, place), isDone: false, plan, button.Press.Id, exchange)),
        _ => null,
    };

    /// <summary>Opens a list from its step. What was written on the step's form is saved first; a list is no reason to lose it.</summary>
    private static Exchange Open(Pressed button, AccountPlan plan, Exchange exchange)
    {
        if (LinePlace.ListOf(button.Inputs.GetValueOrDefault(ChosenList)) is not { } list)
        {
            return PlanCard.Show(plan, null, exchange);
        }

        Exchange Show(AccountPlan saved, string? notice, Exchange turn) => ListCard.Show(saved, new(plan.Head.Id, list), notice, turn);
        return exchange.Person.Operations.Contains(button.Press.Id) || !plan.Head.IsOpen()
            ? Show(plan, null, exchange)
            : PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => PlanStepSaving.Save(
                button, plan, exchange, (after, notice, saved) => Show(after, after == plan ? null : notice, saved)));
    }

    /// <summary>The line's form; of a plan that is not written any more it is there to be read.</summary>
    private static Exchange Edit(LinePlace place, AccountPlan plan, Exchange exchange)
    {
        var ask = new EntryAsk(plan, place, exchange);
        return ask.Before is null ? ListCard.Show(plan, place, place.Number == 0 ? exchange.Texts.ChooseLine : exchange.Texts.LineGone, exchange)
            : LineCard.Show(ask, FormDraft.Empty with { Values = ask.Values, Notice = plan.Head.IsOpen() ? null : exchange.Texts.PlanClosed(plan.Head.Status) });
    }

    /// <summary>The line that was chosen, or the one the button is about.</summary>
    private static LinePlace Chosen(Pressed button, LinePlace place) =>
        int.TryParse(button.Inputs.GetValueOrDefault(ListCard.Chosen), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? place.At(number) : place;

    private static Func<Pressed, Exchange, Exchange> Once(Func<Pressed, LinePlace, AccountPlan, Exchange, Exchange> go) =>
        (button, exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => With(button, exchange, (place, plan) => go(button, place, plan, exchange)));

    private static Exchange With(Pressed button, Exchange exchange, Func<LinePlace, AccountPlan, Exchange> go)
    {
        var place = LinePlace.Read(button.Press.About);
        return PlanPresses.WithPlan(place?.Plan, exchange, plan => go(place!, plan));
    }
}

using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>What can be done with a list, as far as the plan's state lets it be done.</summary>
internal static class ListButtons
{
    /// <summary>Whether lines may be added: to an open plan, and reports to an approved one.</summary>
    public static bool MayAdd(AccountPlan plan, PlanField list) => plan.Head.IsOpen() || (list == PlanField.Reports && plan.Head.Status == PlanStatus.Approved);

    /// <summary>The buttons, six at most.</summary>
    public static IEnumerable<Button> Of(AccountPlan plan, LinePlace place, ListPage page, Exchange exchange)
    {
        var texts = exchange.Texts;
        Press About(string op) => exchange.Press(op) with { About = place.At(0).About };
        if (page.Of > 0)
        {
            yield return new(plan.Head.IsOpen() ? texts.EditLine : texts.ShowLine, About(ListPresses.LineOp), Answer.InPlace);
        }

        if (MayAdd(plan, place.List))
        {
            yield return new(texts.AddLine, About(ListPresses.AddOp), Answer.InPlace) { SendsInputs = false };
        }

        if (MayTick(plan, page, isDone: true))
        {
            yield return new(texts.MarkDone, About(ListPresses.DoneOp), Answer.InPlace);
        }

        if (MayTick(plan, page, isDone: false))
        {
            yield return new(texts.MarkNotDone, About(ListPresses.NotDoneOp), Answer.InPlace);
        }

        if (page.Lines.Length < page.Of)
        {
            var other = exchange.Press(ListPresses.ShowOp) with { About = (place.At(0) with { From = page.Next }).About };
            yield return new(page.Next > 0 ? texts.MoreLines : texts.FirstLines, other, Answer.InPlace) { SendsInputs = false };
        }

        var back = exchange.Press(PlanPresses.StepOp) with { About = new PlanPlace(plan.Head.Id, place.List.Facts().Step).About };
        yield return new(texts.BackToStep, back, Answer.InPlace) { SendsInputs = false };
    }

    private static bool MayTick(AccountPlan plan, ListPage page, bool isDone) =>
        page.Lines.Any(line => line.Entry is PlanAction action && (action.DoneOn is null) == isDone && LineTicking.IsAllowed(plan, action));
}

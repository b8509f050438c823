using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans;

/// <summary>Obeys the buttons of the cards of account plans.</summary>
public static class PlanPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ListOp = "plan.list", NewOp = "plan.new", BeginOp = "plan.begin", BeginSureOp = "plan.begin-sure", ShowOp = "plan.show", StepOp = "plan.step", MoreOp = "plan.more", SaveOp = "plan.save";

    /// <summary>What obeys an operation; null when it is none of account plans.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (_, exchange) => WithPlans(exchange, plans => PlansCard.Show(plans, null, exchange)),
        NewOp => (_, exchange) => WithPlans(exchange, plans => PlanBeginning.Ask(plans, FormDraft.Empty, exchange)),
        BeginOp => (button, exchange) => Once(button, exchange, () => WithPlans(exchange, plans => PlanBeginning.Begin(button, plans, isSure: false, exchange))),
        BeginSureOp => (button, exchange) => Once(button, exchange, () => WithPlans(exchange, plans => PlanBeginning.Begin(button, plans, isSure: true, exchange))),
        ShowOp => (button, exchange) => WithPlan(button.Inputs.GetValueOrDefault(PlansCard.Chosen) ?? button.Press.About, exchange, plan => PlanCard.Show(plan, null, exchange)),
        StepOp => (button, exchange) => WithPlan(PlanPlace.Read(button.Press.About)?.Plan, exchange, plan => Open(button, plan, exchange)),
        MoreOp => (button, exchange) => WithPlan(PlanPlace.Read(button.Press.About)?.Plan, exchange, plan => PlanStepSaving.SaveAndGoOn(button, plan, exchange)),
        SaveOp => (button, exchange) => exchange.Person.Operations.Contains(button.Press.Id)
            ? WithPlan(PlanPlace.Read(button.Press.About)?.Plan, exchange, plan => PlanStepSaving.SaveAgain(button, plan, exchange))
            : Once(button, exchange, () => WithPlan(PlanPlace.Read(button.Press.About)?.Plan, exchange, plan => PlanStepSaving.Save(button, plan, exchange))),
        _ => null,
    };

    /// <summary>Goes on once the list of the reader's plans is known.</summary>
    public static Exchange WithPlans(Exchange exchange, Func<PlanList, Exchange> go) => exchange.Know(new PlanListOf(exchange.Turn.Circumstances.ObjectId), go);

    /// <summary>Opens the step that was chosen, or the one the button is about.</summary>
    private static Exchange Open(Pressed button, AccountPlan plan, Exchange exchange)
    {
        var place = PlanPlace.Read(button.Press.About)!;
        var chosen = PlanIds.From<PlanStep>(button.Inputs.GetValueOrDefault(PlanCard.ChosenStep, ""));
        return (chosen ?? place.Step) is { } step
            ? PlanStepCard.Show(plan, new(plan.Head.Id, step, chosen is null ? place.From : 0), null, exchange)
            : PlanCard.Show(plan, null, exchange);
    }

    /// <summary>Goes on once one of the reader's plans is known; where there is none of the id, the plans are shown.</summary>
    internal static Exchange WithPlan(string? id, Exchange exchange, Func<AccountPlan, Exchange> go) => WithFound(id, exchange, found => go(found.Plan!));

    /// <summary>The same with the plan's versions.</summary>
    internal static Exchange WithFound(string? id, Exchange exchange, Func<FoundPlan, Exchange> go)
    {
        Exchange None() => WithPlans(exchange, plans => PlansCard.Show(plans, exchange.Texts.ChoosePlan, exchange));
        return PlanPlace.IsPlan(id) ? exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, id!), found => found.Plan is null ? None() : go(found)) : None();
    }

    private static Exchange Once(Pressed button, Exchange exchange, Func<Exchange> go) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, go);
}

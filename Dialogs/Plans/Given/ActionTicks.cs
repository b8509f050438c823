using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>Says that an action is done, or is not after all: by the plan's owner, and by whoever sees to the action.</summary>
public static class ActionTicks
{
    /// <summary>Ticks the action a button is about; one that is gone, or is somebody else's by now, is left alone.</summary>
    public static Exchange Tick(Pressed button, bool isDone, Exchange exchange) => ActionPlace.Read(button.Press.About) is not { } place
        ? exchange.Say(exchange.Texts.CardOutOfDate)
        : PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => IsOwn(place, exchange)
            ? exchange.Know(new PlanOf(place.Owner, place.Plan), found => Tick(place, found.Plan, isDone, button.Press.Id, exchange))
            : exchange.Know(new RepOf(place.Owner), _ => exchange.Know(new PlanOf(place.Owner, place.Plan), found => Tick(place, found.Plan, isDone, button.Press.Id, exchange))));

    private static Exchange Tick(ActionPlace place, AccountPlan? plan, bool isDone, string operation, Exchange exchange)
    {
        if (plan?.Entries.GetValueOrDefault(new(EntryKind.Action, place.Number)) is not PlanAction action || !MayTick(plan.Head, action, exchange))
        {
            return WeeklyContact.ShowNow(exchange.Texts.ActionGone, exchange);
        }

        var ticked = action with { DoneOn = isDone ? action.DoneOn ?? exchange.Turn.Today : null };
        if (!plan.Head.IsOpen() && !plan.Head.Allows(action, ticked))
        {
            return WeeklyContact.ShowNow(exchange.Texts.ActionNotNow, exchange);
        }

        var after = plan.With(ticked);
        var told = Save(place, plan, after, operation, exchange);
        return ActionCards.ShowTicked(place, after, ticked, told);
    }

    private static Exchange Save(ActionPlace place, AccountPlan before, AccountPlan after, string operation, Exchange exchange)
    {
        if (IsOwn(place, exchange))
        {
            return PlanChanges.Make(before, after, operation, exchange);
        }

        var did = exchange.With(exchange.Person.Did(operation).NotingFinal());
        return PlanParts.Changes(before, after).Put is [var part] ? did with { Elsewhere = new ActionTicked(place.Owner, place.Plan, part, operation) } : did;
    }

    private static bool MayTick(PlanHead head, PlanAction action, Exchange exchange) =>
        head.Status != PlanStatus.Archived && (IsSelf(head.Owner.ObjectId, exchange) || IsSelf(action.Owner?.ObjectId, exchange));

    private static bool IsOwn(ActionPlace place, Exchange exchange) => IsSelf(place.Owner, exchange);

    private static bool IsSelf(string? objectId, Exchange exchange) => string.Equals(objectId, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase);
}

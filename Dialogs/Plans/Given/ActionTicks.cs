using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>Says that an action is done, or is not after all: by the plan's owner, and by whoever sees to the action, of whom the owner hears it.</summary>
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
        if (plan?.Entries.GetValueOrDefault(new(EntryKind.Action, place.Number)) is not PlanAction action || !IsTheirs(plan.Head, action, exchange)
            || plan.Head.Tick(action, isDone, exchange.Turn.Today) is not { } ticked)
        {
            return WeeklyContact.ShowNow(exchange.Texts.ActionGone, exchange);
        }

        // A colleague's tick is written before their own turn is. Taken again, it finds the tick made, and has to come to the same answer.
        if (ticked == action && IsOwn(place, exchange))
        {
            return WeeklyContact.ShowNow(exchange.Texts.PlanUnchanged, exchange);
        }

        var after = plan.With(ticked);
        return ActionCards.ShowTicked(place, after, ticked, Save(place, plan, after, ticked, operation, exchange));
    }

    private static Exchange Save(ActionPlace place, AccountPlan before, AccountPlan after, PlanAction ticked, string operation, Exchange exchange)
    {
        if (IsOwn(place, exchange))
        {
            return PlanChanges.Make(before, after, operation, exchange);
        }

        var did = exchange.With(exchange.Person.Did(operation).NotingFinal());
        var news = PlanNews.Of(ticked.DoneOn is null ? NewsKind.ActionNotDone : NewsKind.ActionDone, ticked, operation, after.Head, exchange);
        return PlanParts.Changes(before, after).Put is [var part] ? did.Changing(new ActionTicked(place.Owner, place.Plan, part, news)) : did;
    }

    private static bool IsTheirs(PlanHead head, PlanAction action, Exchange exchange) => IsSelf(head.Owner.ObjectId, exchange) || IsSelf(action.Owner?.ObjectId, exchange);

    private static bool IsOwn(ActionPlace place, Exchange exchange) => IsSelf(place.Owner, exchange);

    private static bool IsSelf(string? objectId, Exchange exchange) => string.Equals(objectId, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase);
}

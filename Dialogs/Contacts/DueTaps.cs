using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What one tap does about what is due: an action is done, an approved plan is still right.</summary>
internal static class DueTaps
{
    private const int LongestTitle = 16;

    /// <summary>The buttons, of the earliest first.</summary>
    public static IEnumerable<Button> Of(ImmutableArray<PlanDue> agenda, Exchange exchange) => agenda
        .SelectMany(due => due.Events.Select(each => (due.Plan, Event: each)))
        .Where(each => each.Event.Action is not null || (each.Plan.Status == PlanStatus.Approved && each.Event.Kind is PlanEventKind.Review or PlanEventKind.GroupReview))
        .OrderBy(each => each.Event.Date ?? NodaTime.LocalDate.MaxIsoValue)
        .Select(each => each.Event.Action is { } action ? Done(each.Plan, action, exchange) : StillRight(each.Plan, exchange));

    private static Button Done(PlanHead plan, PlanAction action, Exchange exchange)
    {
        var press = exchange.Press(GivenPresses.DoneOp);
        var place = new ActionPlace(plan.Owner.ObjectId!, plan.Id, action.Number);
        return new(
            exchange.Texts.MilestoneDone(CardText.Cut(action.What.ReplaceLineEndings(" "), LongestTitle)),
            press with { About = place.About, Id = $"{press.Id}/{place.About}" },
            Answer.InPlace) { SendsInputs = false };
    }

    private static Button StillRight(PlanHead plan, Exchange exchange)
    {
        var press = exchange.Press(LookingThrough.StillRightOp);
        string about = new PlanRef(plan.Owner.ObjectId!, plan.Id).About;
        return new(exchange.Texts.StillRightOf(CardText.Cut(plan.Account, LongestTitle)), press with { About = about, Id = $"{press.Id}/{about}" }, Answer.NewMessage) { SendsInputs = false };
    }
}

using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Reviews;

namespace CoachBot.Dialogs.Plans.Years;

/// <summary>Looks an approved plan through, as its tier asks for: it is still right, or its next version is begun. By its owner, and by whoever leads the owner.</summary>
public static class LookingThrough
{
    /// <summary>What the buttons send, about "{owner}/{plan}"; the owner has a button of their own for the next version.</summary>
    public const string StillRightOp = "plan.still-right", NextVersionOp = "plan.next-version";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        StillRightOp => (button, exchange) => Once(button, exchange, (place, found) => StillRight(button.Press.Id, place, found, exchange)),
        NextVersionOp => (button, exchange) => Once(button, exchange, (place, found) => NextVersion(button.Press.Id, place, found, exchange)),
        _ => null,
    };

    private static Exchange StillRight(string operation, PlanRef place, FoundPlan found, Exchange exchange)
    {
        var head = found.Plan!.Head;
        return head.Status != PlanStatus.Approved
            ? Show(place, found, exchange.Texts.PlanUnchanged, exchange)
            : Set(head.LookedThrough(exchange.Turn.Today), NewsKind.PlanLookedThrough, exchange.Texts.PlanStillRight, operation, place, found, exchange);
    }

    private static Exchange NextVersion(string operation, PlanRef place, FoundPlan found, Exchange exchange)
    {
        var head = found.Plan!.Head;
        return head.Status != PlanStatus.Approved
            ? Show(place, found, exchange.Texts.PlanUnchanged, exchange)
            : Set(head.Reopen(), NewsKind.PlanTakenUp, exchange.Texts.PlanTakenUp(head.Version + 1), operation, place, found, exchange);
    }

    private static Exchange Set(PlanHead head, NewsKind kind, string notice, string operation, PlanRef place, FoundPlan found, Exchange exchange)
    {
        var after = found.Plan! with { Head = head };
        var changed = IsOwn(place, exchange) ? PlanChanges.Make(found.Plan, after, operation, exchange)
            : after == found.Plan ? exchange.With(exchange.Person.Did(operation).NotingFinal())
            : exchange.With(exchange.Person.Did(operation).NotingFinal()).Changing(new PlanMoved(place.Owner, ListedPlan.Of(after), PlanNews.Of(kind, operation, head, exchange)));
        return Show(place, found with { Plan = after }, notice, changed);
    }

    private static Exchange Show(PlanRef place, FoundPlan found, string notice, Exchange exchange) => IsOwn(place, exchange)
        ? StandingCard.Show(found, notice, exchange)
        : ReadCard.Show(new(place.Owner, place.Plan), found, found.Plan!, notice, exchange);

    private static bool IsOwn(PlanRef place, Exchange exchange) => place.Owner == exchange.Turn.Circumstances.ObjectId;

    private static Exchange Once(Pressed button, Exchange exchange, Func<PlanRef, FoundPlan, Exchange> go) =>
        PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => PlanAccess.Read(PlanRef.Read(button.Press.About), exchange, go));
}

/// <summary>Whoever leads a plan's owner has said how it goes on with the plan. The owner hears of it with the same commit.</summary>
/// <param name="Owner">Entra object id; looked up with <see cref="Teams.RepOf"/> before the plan was.</param>
/// <param name="Plan">As it is now, and is listed.</param>
/// <param name="News">What the owner is told.</param>
public sealed record PlanMoved(string Owner, ListedPlan Plan, NewsItem News) : Elsewhere(News.Operation);

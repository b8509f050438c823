using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Together;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Obeys the buttons about submitting a plan and reviewing it.</summary>
public static class ReviewPresses
{
    /// <summary>What the buttons of the plan's owner send, about "{plan}"; the last opens the plan at the first step that was commented on.</summary>
    public const string StandingOp = "plan.standing", SubmitOp = "plan.submit", WithdrawOp = "plan.withdraw", ReopenOp = "plan.reopen", CommentsOp = "plan.comments";

    /// <summary>What those of whoever leads the owner send, about "{owner}/{plan}": the first opens the plan to be read and reviewed.</summary>
    public const string OpenOp = "plan.review", SectionOp = "plan.section", FormOp = "plan.questions", ApproveOp = "plan.approve", ReturnOp = "plan.return";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        StandingOp => (button, exchange) => PlanPresses.WithFound(button.Press.About, exchange, found => StandingCard.Show(found, null, exchange)),
        SubmitOp => (button, exchange) => Once(button, exchange, found => Submitting.Submit(button.Press.Id, found, exchange)),
        WithdrawOp => (button, exchange) => Once(button, exchange, found => Submitting.Withdraw(button.Press.Id, found, exchange)),
        ReopenOp => (button, exchange) => Once(button, exchange, found => Submitting.Reopen(button.Press.Id, found, exchange)),
        CommentsOp => (button, exchange) => PlanPresses.WithFound(button.Press.About, exchange, found => ShowComments(found, exchange)),
        OpenOp => (button, exchange) => PlanAccess.Read(PlanRef.Read(button.Inputs.GetValueOrDefault(TogetherCard.Chosen) ?? button.Press.About), exchange, (place, found) =>
            Reviewing.Look(button, new(place.Owner, place.Plan), found, exchange)),
        SectionOp => (button, exchange) => PlanAccess.ReadVersion(Chosen(button), exchange, (place, found, plan) => SectionCard.Show(place, found, plan, exchange)),
        FormOp => (button, exchange) => PlanAccess.Read(PlanRef.Read(button.Press.About), exchange, (place, found) => Reviewing.Open(place, found, exchange)),
        ApproveOp or ReturnOp => (button, exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () =>
            PlanAccess.Read(PlanRef.Read(button.Press.About), exchange, (place, found) => Reviewing.Answer(button, place, found, exchange))),
        _ => null,
    };

    private static PlanRef? Chosen(Pressed button) => PlanRef.Read(button.Press.About) is not { } place ? null
        : button.Inputs.GetValueOrDefault(ReadCard.ChosenSection) == SectionCard.Review ? place with { Part = SectionCard.Review, Page = 0 }
        : PlanIds.From<PlanSection>(button.Inputs.GetValueOrDefault(ReadCard.ChosenSection, "")) is { } section ? place with { Part = section.Id(), Page = 0 }
        : place;

    private static Exchange ShowComments(FoundPlan found, Exchange exchange)
    {
        var plan = found.Plan!;
        var review = PlanHistory.LastReviewed(plan.Head, found)?.Review;
        var step = Enum.GetValues<PlanStep>().Cast<PlanStep?>().FirstOrDefault(step => review?.At(step!.Value).Any() == true);
        return step is { } first ? PlanStepCard.Show(plan, new(plan.Head.Id, first), null, exchange) : StandingCard.Show(found, null, exchange);
    }

    private static Exchange Once(Pressed button, Exchange exchange, Func<FoundPlan, Exchange> go) =>
        PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => PlanPresses.WithFound(button.Press.About, exchange, go));
}

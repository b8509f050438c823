using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Approves somebody's plan or gives it back, if it is still the one that was read.</summary>
internal static class Reviewing
{
    /// <summary>Opens the form of a plan that waits for its review; of another, what is to be read.</summary>
    public static Exchange Open(PlanRef place, FoundPlan found, Exchange exchange) =>
        !PlanFlow.MayReview(found.Plan!.Head, exchange.Turn.Circumstances.ObjectId) ? exchange.Say(exchange.Texts.OwnPlanNotReviewed)
        : found.Plan.Head.Status != PlanStatus.Submitted ? ReadCard.Show(place, found, found.Plan, exchange.Texts.PlanNotSubmitted, exchange)
        : ReviewForm.Show(place, found, ReviewDraft.Of(place, found, exchange) is { } draft ? FormDraft.Empty with { Values = draft.Values, Notice = exchange.Texts.ReviewKept } : FormDraft.Empty, exchange);

    /// <summary>Opens a plan to be read: as it was approved while its next version is in work, and else as it is now. Answers that were entered so far are kept.</summary>
    public static Exchange Look(Pressed button, PlanRef place, FoundPlan found, Exchange exchange) => Look(place, found, ReviewDraft.Keep(button, place, found, exchange));

    /// <summary>The same where nothing was entered.</summary>
    public static Exchange Look(PlanRef place, FoundPlan found, Exchange exchange)
    {
        var head = found.Plan!.Head;
        return head.IsOpen() && PlanFlow.MayReview(head, exchange.Turn.Circumstances.ObjectId) && PlanHistory.ApprovedBefore(head, found) is { } approved
            ? PlanAccess.AsOf(place, approved, found, exchange, plan => ReadCard.Show(place with { Version = approved }, found, plan, null, exchange))
            : ReadCard.Show(place, found, found.Plan, null, exchange);
    }

    /// <summary>Takes the answers.</summary>
    public static Exchange Answer(Pressed button, PlanRef place, FoundPlan found, Exchange exchange)
    {
        var (head, last) = (found.Plan!.Head, found.Versions.LastOrDefault());
        string me = exchange.Turn.Circumstances.ObjectId;
        return !PlanFlow.MayReview(head, me) ? exchange.Say(exchange.Texts.OwnPlanNotReviewed)
            : last is { Review.Reviewer: var by } && by == me && last.Print == button.Press.Shown ? Told(last, head, exchange.With(Done(button, exchange)))
            : head.Status != PlanStatus.Submitted || last is null || last.Print != button.Press.Shown ? ReadCard.Show(place, found, found.Plan, exchange.Texts.ReviewStale, exchange)
            : Take(button, place, found, last, exchange);
    }

    private static Exchange Take(Pressed button, PlanRef place, FoundPlan found, PlanVersion read, Exchange exchange)
    {
        bool isApproved = button.Press.Op == ReviewPresses.ApproveOp;
        var (head, me, entered) = (found.Plan!.Head, exchange.Turn.Circumstances.ObjectId, ReviewForm.Read(button.Inputs, exchange));
        var errors = ReviewForm.Check(entered, isApproved, exchange);
        if (!errors.IsEmpty)
        {
            return ReviewForm.Show(place, found, FormDraft.Empty with { Values = entered, Errors = errors }, exchange);
        }

        var review = new PlanReview(head.Id, head.Version, me, exchange.Turn.Today, isApproved, ReviewForm.Answers(entered));
        var news = PlanNews.Of(isApproved ? NewsKind.PlanApproved : NewsKind.PlanReturned, button.Press.Id, head, exchange);
        var version = read with { Review = review, Reviewer = news.By };
        var done = exchange.With(Done(button, exchange));
        return Told(version, head, done).Changing(new PlanReviewed(place.Owner, ListedPlan.Of(found.Plan with { Head = head.Take(review) }), version, news));
    }

    private static Person Done(Pressed button, Exchange exchange) => exchange.Person.Did(button.Press.Id).NotingFinal() with { ReviewDraft = null };

    private static Exchange Told(PlanVersion version, PlanHead head, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(NoteCard.Draw(
            new(
                texts.ReviewDone(head.Account, version.Review!.IsApproved),
                [texts.ReviewWillBeTold(MemberNames.Shown(head.Owner.Name), version.Review.IsApproved)],
                [new(texts.TeamPlans, exchange.Press(TogetherPresses.ListOp), Cards.Answer.InPlace)]),
            exchange.Turn.Language.Tag()));
    }
}

using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about submitting plans and reviewing them. Names are given as people typed them.</content>
public sealed partial class English
{
    public override string SubmitPlan => "Submit for review";

    public override string PlanStanding => "Review";

    public override string StandingTitle(string account) => $"Review: {Escape.Markdown(account)}";

    public override string StandingFallback(string account, PlanStatus status) => $"{StandingTitle(account)}, {PlanStatusName(status)}";

    public override string PlanStatusName(PlanStatus status) => status switch
    {
        PlanStatus.Draft => "draft",
        PlanStatus.Submitted => "waiting for review",
        PlanStatus.Returned => "given back",
        PlanStatus.Approved => "approved",
        PlanStatus.Archived => "archived",
        _ => throw new NotSupportedException($"{status} has no English words."),
    };

    public override string PlanStatusLine(PlanHead head, int? approved) => (head.Status, approved) switch
    {
        (PlanStatus.Returned, null) => $"Version {head.Version - 1} was given back; version {head.Version} is in work.",
        (PlanStatus.Returned, { } reference) => $"Version {reference} is approved; version {head.Version - 1} was given back, and version {head.Version} is in work.",
        (PlanStatus.Draft, { } reference) => $"Version {reference} is approved; version {head.Version} is in work.",
        (PlanStatus.Submitted, { } reference) => $"Version {reference} is approved; version {head.Version} is waiting for review.",
        _ => $"Version {head.Version}, {PlanStatusName(head.Status)}.",
    };

    public override string WhoReviews(string name) => $"{Quote(name)} reviews it. While the plan is there, it cannot be changed; you can take it back.";

    public override string NobodyReviews => $"Nobody can review it yet: a plan goes to the manager whose team you are on. Ask your manager to invite you; “{TeamWord}” shows the invitation.";

    public override string OpenPoints(PlanQuality quality) => quality.IsClean ? "No open points." : $"Still open (you can submit all the same): {Several(OpenParts(quality))}.";

    public override string StillOpen(PlanQuality quality) => quality.IsClean ? "No open points." : $"Still open: {Several(OpenParts(quality))}.";

    public override string SponsorLine(string? name) => name is null ? "No executive sponsor yet." : $"Executive sponsor: {Quote(name)}.";

    public override string SubmitNow => "Submit now";

    public override string TakeBack => "Take back";

    public override string TakeUpAgain => "Begin next version";

    public override string PlanGiven(string name) => $"Submitted. {Quote(name)} is told.";

    public override string PlanTakenBack => "Taken back. You can change the plan again.";

    public override string PlanTakenUp(int version) => $"This is version {version} now. The approved one stays the reference until the next is approved, and is among the versions.";

    public override string PlanTooLarge(int characters, int most) => $"Nothing was submitted: the plan has {characters} characters, and up to {most} can be kept as a version. Please shorten it.";

    public override string ReviewHeading(string name, LocalDate date, bool isApproved) => $"{Quote(name)}, {FullDate(date)}: {(isApproved ? "approved" : "given back")}";

    public override string ReviewComment(string name, string question, bool isYes, string? comment) =>
        $"**{Quote(name)}:** {question} **{ReviewAnswerName(isYes)}.**" + (comment is null ? "" : $" {comment}");

    public override string ReviewPlaces(IReadOnlyList<int> steps) => steps.Count == 1 ? $"Comments at step {steps[0]}" : $"Comments at steps {Several(steps.Select(step => $"{step}"))}";

    public override string PlanGone => "That plan, or that version of it, is not there. Nothing was changed.";

    public override string PlanNotYours => "Only the plan’s owner and the manager who leads the owner can open it. Nothing was changed.";

    public override string OwnPlanNotReviewed => "This is your own plan: somebody else has to review it. Nothing was changed.";

    public override string PlanNotSubmitted => "This plan does not wait for a review now.";

    public override string ReviewStale => "Nothing was saved: since you opened it, the plan was taken back, reviewed or submitted anew. This is how it is now.";

    public override string ToComments => "To the comments";

    public override string ReviewPlan => "Review";

    public override string ReviewTitle(string account) => $"Review of {Escape.Markdown(account)}";

    public override string ReviewIntro => "Answer every question; a comment is shown to the author at the step it is about. To give the plan back, say why: with a no, or in a comment.";

    public override string ReviewGoOn => "Continue review";

    public override string ReadPlan => "Read the plan";

    public override string ReviewKept => "Your answers are as you left them.";

    public override string ReviewAnswerName(bool isYes) => isYes ? "Yes" : "No";

    public override string ReviewedBefore(string question, bool isYes, string? comment) => $"{question} **{ReviewAnswerName(isYes)}.**" + (comment is null ? "" : $" {comment}");

    public override string ReviewFormFallback(string account) => $"{ReviewTitle(account)}: the questions are on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string CommentLabel(int longest) => $"Comment (up to {longest} characters)";

    public override string ApprovePlan => "Approve";

    public override string GivePlanBack => "Give back";

    public override string BackToPlan => "Back";

    public override string ReviewAnswerMissing => "Choose yes or no.";

    public override string ReviewReasonMissing => "To give it back, answer a question with no, or write a comment: the author has to know what to change.";

    public override string ReviewDone(string account, bool isApproved) => $"{(isApproved ? "Approved" : "Given back")}: {Escape.Markdown(account)}";

    public override string ReviewWillBeTold(string name, bool isApproved) => $"{Quote(name)} is told, and sees your {(isApproved ? "comments" : "answers and comments")} at the steps they are about.";

    private static IEnumerable<string> OpenParts(PlanQuality quality) => new[]
    {
        (quality.ObjectivesWithoutActions.Length, "objective without an action", "objectives without an action"),
        (quality.ActionsWithoutOwner.Length, "action without an owner", "actions without an owner"),
        (quality.ActionsWithoutDate.Length, "action without a date", "actions without a date"),
        (quality.RisksWithoutAnswer.Length, "risk without an answer", "risks without an answer"),
        (quality.ForecastGaps.Length, "line of the forecast with gaps", "lines of the forecast with gaps"),
        (quality.OpenQuestions.Length, "review question lacks facts", "review questions lack facts"),
    }.Where(part => part.Length > 0).Select(part => $"{part.Length} {(part.Length == 1 ? part.Item2 : part.Item3)}");
}

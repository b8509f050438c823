using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>How a plan goes from draft to approved, and into its next version.</summary>
public static class PlanFlow
{
    /// <summary>Whether somebody may review a plan: anybody but its owner, whatever else they are.</summary>
    /// <param name="head">The plan.</param>
    /// <param name="person">Entra object id, in any case.</param>
    public static bool MayReview(PlanHead head, string person) => !string.Equals(head.Owner.ObjectId, person, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether all entries may be changed.</summary>
    public static bool IsOpen(this PlanHead head) => head.Status is PlanStatus.Draft or PlanStatus.Returned;

    /// <summary>
    /// Whether an entry may become another. Of a plan that is submitted or approved only how far an action is may change, for work goes on while
    /// somebody reads; and reports are added to an approved one.
    /// </summary>
    /// <param name="head">The plan.</param>
    /// <param name="before">What it was; null when it is new.</param>
    /// <param name="after">What it is to be.</param>
    public static bool Allows(this PlanHead head, PlanEntry? before, PlanEntry after) => head.IsOpen()
        || ((before, after) switch
        {
            (null, ProgressReport) => head.Status == PlanStatus.Approved,
            (PlanAction was, PlanAction now) => head.Status is PlanStatus.Submitted or PlanStatus.Approved && was with { DoneOn = now.DoneOn } == now,
            _ => false,
        });

    /// <summary>An action noted as done, or as open again; the same where it is so already, null where the plan does not let it be noted.</summary>
    /// <param name="head">The plan.</param>
    /// <param name="action">As it is saved.</param>
    /// <param name="isDone">Done, or open.</param>
    /// <param name="today">The day it is noted.</param>
    public static PlanAction? Tick(this PlanHead head, PlanAction action, bool isDone, LocalDate today)
    {
        var ticked = action with { DoneOn = isDone ? action.DoneOn ?? today : null };
        return head.Allows(action, ticked) ? ticked : null;
    }

    /// <summary>Given to the reviewer.</summary>
    /// <exception cref="InvalidOperationException">The plan is neither a draft nor returned.</exception>
    public static PlanHead Submit(this PlanHead head) => head.IsOpen() ? head with { Status = PlanStatus.Submitted } : throw Wrong(head, "be submitted");

    /// <summary>Taken back before it was reviewed.</summary>
    /// <exception cref="InvalidOperationException">The plan is not submitted.</exception>
    public static PlanHead Withdraw(this PlanHead head) =>
        head.Status == PlanStatus.Submitted ? head with { Status = PlanStatus.Draft } : throw Wrong(head, "be withdrawn");

    /// <summary>The plan after its review. A plan given back goes on as the next version, so that the one reviewed stays as it was read.</summary>
    /// <exception cref="InvalidOperationException">
    /// It is not submitted, the review is of another plan or version, the reviewer is its owner, a question has no answer, or it is given back
    /// without a no or a comment that would tell its author why.
    /// </exception>
    public static PlanHead Take(this PlanHead head, PlanReview review)
    {
        if (WhyNot(head, review) is { } why)
        {
            throw Wrong(head, why);
        }

        return review.IsApproved
            ? head with { Status = PlanStatus.Approved, ApprovedOn = head.ApprovedOn ?? review.Date, ReviewedOn = review.Date }
            : head with { Status = PlanStatus.Returned, Version = head.Version + 1 };
    }

    /// <summary>Taken up again as the next version; the approved one stays the reference until that is approved.</summary>
    /// <exception cref="InvalidOperationException">The plan is not approved.</exception>
    public static PlanHead Reopen(this PlanHead head) => head.Status == PlanStatus.Approved
        ? head with { Status = PlanStatus.Draft, Version = head.Version + 1 }
        : throw Wrong(head, "be taken up again");

    /// <summary>Looked through as its tier asks for, and still right: the next time is counted from this day.</summary>
    /// <exception cref="InvalidOperationException">The plan is not approved.</exception>
    public static PlanHead LookedThrough(this PlanHead head, LocalDate date) =>
        head.Status == PlanStatus.Approved ? head with { ReviewedOn = date } : throw Wrong(head, "be looked through");

    /// <summary>No longer worked by.</summary>
    /// <exception cref="InvalidOperationException">The plan is submitted: somebody is reading it.</exception>
    public static PlanHead Archive(this PlanHead head) =>
        head.Status == PlanStatus.Submitted ? throw Wrong(head, "be archived") : head with { Status = PlanStatus.Archived };

    /// <summary>Worked by again, as a draft; of a plan that was approved, as its next version, so that the approved one stays as it was read.</summary>
    /// <exception cref="InvalidOperationException">The plan is not archived.</exception>
    public static PlanHead TakeOut(this PlanHead head) => head.Status == PlanStatus.Archived
        ? head with { Status = PlanStatus.Draft, Version = head.ApprovedOn is null ? head.Version : head.Version + 1 }
        : throw Wrong(head, "be taken out of the archive");

    private static string? WhyNot(PlanHead head, PlanReview review) =>
        head.Status != PlanStatus.Submitted || (review.Plan, review.Version) != (head.Id, head.Version) ? $"be reviewed as version {review.Version} of '{review.Plan}'"
        : !MayReview(head, review.Reviewer) ? "be reviewed by its owner"
        : !review.Open.IsEmpty ? $"be reviewed with {review.Open.Length} questions open"
        : !review.IsApproved && review.Answers.All(answer => answer.IsYes && answer.Comment is null) ? "be given back without a reason"
        : null;

    private static InvalidOperationException Wrong(PlanHead head, string what) => new($"The plan '{head.Id}', version {head.Version}, {head.Status}, cannot {what}.");
}

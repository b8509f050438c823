using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about submitting plans and reviewing them. Names are given as people typed them.</content>
public abstract partial class Texts
{
    public abstract string SubmitPlan { get; }

    /// <summary>Leads to where a plan stands that cannot be submitted now.</summary>
    public abstract string PlanStanding { get; }

    public abstract string StandingTitle(string account);

    public abstract string StandingFallback(string account, PlanStatus status);

    public abstract string PlanStatusName(PlanStatus status);

    /// <summary>Where a plan stands, and which version was approved before the one in work.</summary>
    /// <param name="head">The plan.</param>
    /// <param name="approved">The last version that was approved; null for none, or when it is not known.</param>
    public abstract string PlanStatusLine(PlanHead head, int? approved);

    public abstract string WhoReviews(string name);

    /// <summary>The answer to who reviews a plan of somebody who is on no team.</summary>
    public abstract string NobodyReviews { get; }

    /// <summary>What is missing, in one line.</summary>
    public abstract string OpenPoints(PlanQuality quality);

    /// <summary>The same for whoever reads the plan.</summary>
    public abstract string StillOpen(PlanQuality quality);

    public abstract string SponsorLine(string? name);

    public abstract string SubmitNow { get; }

    public abstract string TakeBack { get; }

    public abstract string TakeUpAgain { get; }

    public abstract string PlanGiven(string name);

    public abstract string PlanTakenBack { get; }

    public abstract string PlanTakenUp(int version);

    public abstract string PlanTooLarge(int characters, int most);

    public abstract string ReviewHeading(string name, LocalDate date, bool isApproved);

    /// <summary>What a reviewer said at a step; the comment is Markdown.</summary>
    public abstract string ReviewComment(string name, string question, bool isYes, string? comment);

    /// <summary>The steps, from 1, that a review commented on.</summary>
    public abstract string ReviewPlaces(IReadOnlyList<int> steps);

    public abstract string PlanGone { get; }

    public abstract string PlanNotYours { get; }

    public abstract string OwnPlanNotReviewed { get; }

    public abstract string PlanNotSubmitted { get; }

    public abstract string ReviewStale { get; }

    /// <summary>Opens the first step that a review commented on.</summary>
    public abstract string ToComments { get; }

    public abstract string ReviewPlan { get; }

    public abstract string ReviewTitle(string account);

    public abstract string ReviewIntro { get; }

    /// <summary>Continues a review that was begun.</summary>
    public abstract string ReviewGoOn { get; }

    /// <summary>Leaves the questions for a while: what is entered is kept.</summary>
    public abstract string ReadPlan { get; }

    /// <summary>Above the questions, when they are as they were left.</summary>
    public abstract string ReviewKept { get; }

    /// <summary>An answer to a question of the review.</summary>
    public abstract string ReviewAnswerName(bool isYes);

    /// <summary>A question of an earlier review with its answer and comment, which is Markdown.</summary>
    public abstract string ReviewedBefore(string question, bool isYes, string? comment);

    public abstract string ReviewFormFallback(string account);

    public abstract string CommentLabel(int longest);

    public abstract string ApprovePlan { get; }

    public abstract string GivePlanBack { get; }

    public abstract string BackToPlan { get; }

    public abstract string ReviewAnswerMissing { get; }

    public abstract string ReviewReasonMissing { get; }

    public abstract string ReviewDone(string account, bool isApproved);

    public abstract string ReviewWillBeTold(string name, bool isApproved);
}

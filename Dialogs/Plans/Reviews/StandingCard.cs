using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Where a plan of the reader's own stands: with whom, what is open, who stands behind it, and what was said about it.</summary>
public static class StandingCard
{
    /// <summary>Shows it.</summary>
    /// <param name="found">The plan, which is there, and its versions.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(FoundPlan found, string? notice, Exchange exchange)
    {
        var (texts, plan) = (exchange.Texts, found.Plan!);
        var reviewed = PlanHistory.LastReviewed(plan.Head, found);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.StandingTitle(plan.Head.Account),
                reviewed is null ? [] : [ReviewLines.All(reviewed, exchange)],
                [.. ButtonsFor(plan.Head, reviewed, exchange)],
                texts.StandingFallback(plan.Head.Account, plan.Head.Status))
            {
                Notice = notice,
                Intro = [.. Lines(found, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What the button that leads here says.</summary>
    public static string Title(PlanHead head, Exchange exchange) => head.IsOpen() ? exchange.Texts.SubmitPlan : exchange.Texts.PlanStanding;

    private static IEnumerable<string> Lines(FoundPlan found, Exchange exchange)
    {
        var (texts, plan, leader) = (exchange.Texts, found.Plan!, exchange.Person.Profile.Leader);
        yield return texts.PlanStatusLine(plan.Head, PlanHistory.ApprovedBefore(plan.Head, found));
        if (plan.Head.IsOpen())
        {
            yield return leader is null ? texts.NobodyReviews : texts.WhoReviews(MemberNames.Shown(leader.Name));
            yield return texts.OpenPoints(PlanQuality.Of(plan));
        }

        if (plan.Head.Status == PlanStatus.Submitted)
        {
            yield return leader is null ? texts.NobodyHasIt : texts.WhoHasIt(MemberNames.Shown(leader.Name));
        }

        if (PlanCalendar.ReviewOf(plan.Head) is { Date: { } next })
        {
            yield return texts.NextReview(next, next < exchange.Turn.Today);
        }

        yield return texts.SponsorLine(plan.Head.Sponsor?.Name);
    }

    private static IEnumerable<Button> ButtonsFor(PlanHead head, PlanVersion? reviewed, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button To(string title, string op) => new(title, exchange.Press(op) with { About = head.Id }, Answer.InPlace);
        if (head.IsOpen() && exchange.Person.Profile.Leader is not null)
        {
            yield return To(texts.SubmitNow, ReviewPresses.SubmitOp);
        }
        else if (head.Status == PlanStatus.Submitted)
        {
            yield return To(texts.TakeBack, ReviewPresses.WithdrawOp);
        }
        else if (head.Status == PlanStatus.Approved)
        {
            yield return new(texts.StillRight, exchange.Press(LookingThrough.StillRightOp) with { About = PlanRef.Own(head.Id, exchange).About }, Answer.InPlace);
            yield return To(texts.TakeUpAgain, ReviewPresses.ReopenOp);
        }

        if (reviewed is not null && ReviewLines.Places(reviewed, exchange) is not null)
        {
            yield return To(texts.ToComments, ReviewPresses.CommentsOp);
        }

        yield return To(texts.SponsorButton, SponsorPresses.OpenOp);
        yield return new(texts.VersionsButton, exchange.Press(VersionPresses.ListOp) with { About = PlanRef.Own(head.Id, exchange).About }, Answer.InPlace);
        yield return To(texts.PlanOverview, PlanPresses.ShowOp);
    }
}

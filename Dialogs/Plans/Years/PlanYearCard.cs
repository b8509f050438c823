using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Reviews;

namespace CoachBot.Dialogs.Plans.Years;

/// <summary>From one year to the next: what may become of a plan.</summary>
public static class PlanYearCard
{
    /// <summary>Characters of a name on a button.</summary>
    private const int LongestTitle = 24;

    /// <summary>Whether a plan may be put away: not while its reviewer reads it.</summary>
    public static bool MayArchive(PlanHead head) => head.Status is not (PlanStatus.Submitted or PlanStatus.Archived);

    /// <summary>Whether next year's plan may begin as its copy: once, from a plan that was worked by.</summary>
    public static bool MayCopy(PlanHead head, PlanList plans) =>
        head is { ApprovedOn: not null, Status: PlanStatus.Approved or PlanStatus.Archived } && plans.NextOf(head.Id) is null;

    /// <summary>Shows what may become of a plan.</summary>
    /// <param name="plan">As it is saved.</param>
    /// <param name="plans">All of its owner's.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, PlanList plans, string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        string[] lines =
        [
            texts.PlanStatusLine(plan.Head, null), .. plan.Head.Status == PlanStatus.Submitted ? [texts.ArchiveNotNow] : Array.Empty<string>(), texts.ArchiveHelp, texts.NextYearHelp,
        ];
        return exchange.Show(NoteCard.Draw(new(texts.PlanYearsTitle(plan.Head.Titled()), [.. notice is null ? lines : lines.Prepend(notice)], [.. ButtonsFor(plan.Head, plans, exchange)]), exchange.Turn.Language.Tag()));
    }

    /// <summary>Asks before a plan is put away.</summary>
    public static Exchange Ask(AccountPlan plan, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(NoteCard.Draw(
            new(
                texts.ArchiveQuestion(plan.Head.Account),
                [texts.ArchiveHelp],
                [Button(texts.ArchiveSure, PlanYearPresses.ArchiveSureOp, plan.Head, exchange), Button(texts.ArchiveNot, PlanPresses.ShowOp, plan.Head, exchange)]),
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Button> ButtonsFor(PlanHead head, PlanList plans, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (MayCopy(head, plans))
        {
            yield return Button(texts.NextYearButton, PlanYearPresses.NextOp, head, exchange);
        }

        if (head.Previous is not null)
        {
            yield return Button(texts.SinceButton, PlanYearPresses.SinceOp, head, exchange);
        }

        if (MergeCard.OtherOf(head, plans) is { } other)
        {
            yield return Button(texts.MergeButton(CardText.Cut(other.Account, LongestTitle)), MergePresses.AskOp, head, exchange);
        }

        if (MayArchive(head))
        {
            yield return Button(texts.ArchiveButton, PlanYearPresses.ArchiveOp, head, exchange);
        }

        if (head.Status == PlanStatus.Submitted)
        {
            yield return Button(texts.TakeBack, ReviewPresses.StandingOp, head, exchange);
        }

        if (head.Status == PlanStatus.Archived)
        {
            yield return Button(texts.ReopenButton, PlanYearPresses.ReopenOp, head, exchange);
        }

        yield return Button(texts.PlanOverview, PlanPresses.ShowOp, head, exchange);
    }

    private static Button Button(string title, string op, PlanHead head, Exchange exchange) => new(title, exchange.Press(op) with { About = head.Id }, Answer.InPlace);
}

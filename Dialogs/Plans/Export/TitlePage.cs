using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>What the plan is, before it says anything.</summary>
internal static class TitlePage
{
    /// <summary>Label and value.</summary>
    public static IEnumerable<(string Label, string Value)> Facts(PlanPrint print)
    {
        var (head, texts) = (print.Plan.Head, print.Texts);
        var table = PlanTimetable.Of(head, print.Calendar);
        yield return (texts.DocumentTier, texts.DocumentTierOf(head.Tier));
        yield return (texts.DocumentManager, head.Owner.Name);
        yield return (texts.DocumentSponsor, head.Sponsor?.Name ?? texts.DocumentNothing);
        yield return (texts.DocumentStatus, texts.DocumentStatusOf(head.Status, head.Version));
        yield return (texts.DocumentApproved, head.ApprovedOn is { } approved ? texts.FullDate(approved) : PlanPrint.Gap);
        yield return (texts.DocumentSchedule, texts.DocumentPeriod(table.Start, table.DueOf(PlanStep.KeepAlive)));
        yield return (texts.DocumentProgress, texts.PlanPercent(PlanProgress.Of(print.Plan).Whole.Percent));
        yield return (texts.DocumentPrinted, texts.FullDate(print.Today));
    }
}

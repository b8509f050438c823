using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 8: the supporting material by its numbers, progress reports, the timetable, and what was left out.</summary>
internal static class AppendixSection
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print) =>
    [
        .. Enum.GetValues<MaterialGroup>().SelectMany(group => Material(group, print)),
        .. print.Fields(PlanField.CustomerVoice),
        .. Reports(print),
        .. TimeTable(print),
        .. NotNeeded(print),
    ];

    private static IEnumerable<DocumentBlock> Material(MaterialGroup group, PlanPrint print) =>
    [
        new DocumentHeading($"{Roman[(int)group]} {print.Words.Of(group)}"),
        .. PlanFields.All.Where(facts => facts.Group == group).OrderBy(facts => facts.Number).SelectMany(facts => Item(facts, print)),
    ];

    /// <summary>An item that is printed in another section is only pointed to: nothing stands in the plan twice.</summary>
    private static IEnumerable<DocumentBlock> Item(PlanFieldFacts facts, PlanPrint print)
    {
        string heading = $"{Roman[(int)facts.Group!.Value]}.{facts.Number} {print.Words.Of(facts.Field).Label}";
        return facts.Section == PlanSection.Appendix
            ? print.Field(facts.Field, heading, level: 3)
            : [new DocumentText(print.Texts.DocumentElsewhere(heading, (int)facts.Section + 1), IsNote: true)];
    }

    private static IEnumerable<DocumentBlock> Reports(PlanPrint print) =>
        print.Plan.All<ProgressReport>().OrderBy(report => report.Date).SelectMany(IEnumerable<DocumentBlock> (report) =>
            [new DocumentHeading(print.Texts.FullDate(report.Date), 3), new DocumentText(report.Text)]).ToList() is { Count: > 0 } reports
            ? [new DocumentHeading(print.Words.Of(PlanField.Reports).Label), .. reports]
            : [];

    private static IEnumerable<DocumentBlock> TimeTable(PlanPrint print)
    {
        var (texts, progress) = (print.Texts, PlanProgress.Of(print.Plan));
        var table = PlanTimetable.Of(print.Plan.Head, print.Calendar);
        yield return new DocumentHeading(texts.DocumentTimeTable);
        yield return PlanPrint.Table(
            [new(texts.PlanStepLabel, 6), new(texts.DocumentDue, 4), new(texts.DocumentFilled, 3, IsNumber: true)],
            Enum.GetValues<PlanStep>().Select(step => (string?[])
            [
                Wording.Texts.PlanStepName((int)step + 1, print.Words.Of(step).Name), print.Date(table.DueOf(step)), print.Plan.WhyNotNeeded(step) is null ? $"{progress.Of(step).Filled}/{progress.Of(step).Of}" : texts.DocumentNotNeeded,
            ]))!;
    }

    private static IEnumerable<DocumentBlock> NotNeeded(PlanPrint print)
    {
        var table = PlanPrint.Table(
            [new(print.Texts.PlanStepLabel, 3), new(print.Texts.DocumentReason, 6)],
            print.Plan.All<NotNeeded>().Select(reason => (string?[])[print.Words.Of(reason.Of).Name, reason.Because]));
        return table is null ? [] : [new DocumentHeading(print.Texts.DocumentLeftOut), table];
    }
}

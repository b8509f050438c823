using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What is due of a plan, in words, and where it is opened.</summary>
internal static class DueLines
{
    private const int LongestLine = 80, LongestChoice = 40;

    /// <summary>The plan's account, and its owner where that is somebody else.</summary>
    public static string Name(PlanDue due, Exchange exchange)
    {
        string account = Escape.Markdown(due.Plan.Account);
        return due.Of == PlanDueOf.Own ? account : exchange.Texts.AccountOf(account, MemberNames.Shown(due.Plan.Owner.Name));
    }

    /// <summary>The line of one thing.</summary>
    public static SectionRow Row(PlanEvent due, Exchange exchange) =>
        new(NameOf(due, exchange), due.Date is { } date ? exchange.Texts.DueOn(date, due.IsOverdue(exchange.Turn.Today)) : null);

    /// <summary>Where the first of it is done: a step, how the plan stands, or the plan; null where the reader may not read it.</summary>
    public static FieldChoice? Place(PlanDue due, Exchange exchange)
    {
        string account = CardText.Cut(due.Plan.Account, LongestChoice);
        var (own, first) = (new PlanPlace(due.Plan.Id), due.Events[0]);
        return due.Of switch
        {
            PlanDueOf.Given => null,
            PlanDueOf.Team => new(new PlanRef(due.Plan.Owner.ObjectId!, due.Plan.Id).About, exchange.Texts.AccountOf(account, MemberNames.Shown(due.Plan.Owner.Name))),
            _ => first.Kind switch
            {
                PlanEventKind.Step => Step(first.Step!.Value),
                PlanEventKind.Milestone => Step(PlanStep.Actions),
                PlanEventKind.Report => Step(PlanStep.KeepAlive),
                PlanEventKind.Review or PlanEventKind.GroupReview => new(PlanRef.Own(due.Plan.Id, exchange).About, account),
                _ => new(own.About, account),
            },
        };

        FieldChoice Step(PlanStep step) => new((own with { Step = step }).About, $"{account} – {StepName(step, exchange)}");
    }

    private static string NameOf(PlanEvent due, Exchange exchange) => due.Kind switch
    {
        PlanEventKind.Step => StepName(due.Step!.Value, exchange),
        PlanEventKind.Milestone => exchange.Texts.MilestoneLine(Line(due.Action!.What)),
        PlanEventKind.Action => exchange.Texts.ActionLine(Line(due.Action!.What)),
        _ => exchange.Texts.PlanEventName(due.Kind),
    };

    private static string StepName(PlanStep step, Exchange exchange) => Texts.PlanStepName((int)step + 1, exchange.PlanWords().Of(step).Name);

    private static string Line(string text) => CardText.CutMarkdown(Escape.Markdown(text.ReplaceLineEndings(" ")), LongestLine);
}

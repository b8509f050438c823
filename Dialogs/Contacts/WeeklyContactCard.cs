using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The card of the weekly contact: what is due of each plan, with one tap for a milestone that is done.</summary>
public static class WeeklyContactCard
{
    /// <summary>Milestones with a button of their own; more are ticked in the plan.</summary>
    private const int MostButtons = 4;

    /// <summary>Lines of one plan; more are told by their number.</summary>
    private const int MostLines = 8;

    private const int LongestTitle = 24, LongestLine = 120;

    /// <summary>Shows it.</summary>
    /// <param name="agenda">What is due; empty for nothing.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ImmutableArray<PlanDue> agenda, string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        int all = agenda.Sum(due => due.Events.Length);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PlanDueTitle,
                [.. agenda.Select(due => Section(due, exchange))],
                [
                    .. Milestones(agenda).Take(MostButtons).Select(milestone => Done(milestone.Due, milestone.Action, exchange)),
                    new(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.NewMessage) { SendsInputs = false },
                    new(texts.WeeklySetting, exchange.Press(SettingsCard.WeeklyOp), Answer.NewMessage) { SendsInputs = false },
                ],
                texts.PlanDueFallback(all))
            {
                Notice = notice,
                Intro = all == 0 ? [texts.NothingDue] : [],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Section(PlanDue due, Exchange exchange)
    {
        var head = due.Plan.Head;
        string account = Escape.Markdown(head.Account);
        bool isOwn = string.Equals(head.Owner.ObjectId, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase);
        int more = due.Events.Length - MostLines;
        return new(
            isOwn ? account : exchange.Texts.AccountOf(account, MemberNames.Shown(head.Owner.Name)),
            null,
            [.. due.Events.Take(MostLines).Select(each => Row(each, exchange)), .. more > 0 ? [new(exchange.Texts.MoreDue(more))] : Array.Empty<SectionRow>()]);
    }

    private static SectionRow Row(PlanEvent due, Exchange exchange) => new(NameOf(due, exchange), exchange.Texts.DueOn(due.Date, due.IsOverdue(exchange.Turn.Today)));

    private static string NameOf(PlanEvent due, Exchange exchange) => due.Kind switch
    {
        PlanEventKind.Step => Texts.PlanStepName((int)due.Step!.Value + 1, exchange.PlanWords().Of(due.Step.Value).Name),
        PlanEventKind.Milestone => exchange.Texts.MilestoneLine(Line(due.Milestone!.What)),
        _ => exchange.Texts.PlanEventName(due.Kind),
    };

    private static Button Done(PlanDue due, PlanAction action, Exchange exchange)
    {
        var place = new ActionPlace(due.Plan.Head.Owner.ObjectId!, due.Plan.Head.Id, action.Number);
        return new(
            exchange.Texts.MilestoneDone(CardText.Cut(action.What.ReplaceLineEndings(" "), LongestTitle)),
            exchange.Press(WeeklyPresses.DoneOp) with { About = place.About, Id = $"{exchange.Press(WeeklyPresses.DoneOp).Id}/{due.Plan.Head.Id}/{action.Number}" },
            Answer.InPlace) { SendsInputs = false };
    }

    private static IEnumerable<(PlanDue Due, PlanAction Action)> Milestones(ImmutableArray<PlanDue> agenda) =>
        agenda.SelectMany(due => due.Events.Where(each => each.Milestone is not null).Select(each => (due, each.Milestone!))).OrderBy(each => each.Item2.Due);

    private static string Line(string text) => CardText.CutMarkdown(Escape.Markdown(text.ReplaceLineEndings(" ")), LongestLine);
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Settings;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The card of the weekly contact: what is due of each plan, one tap for what is done or still right, and a way to each plan.</summary>
public static class WeeklyContactCard
{
    /// <summary>The field in which what is to be opened is chosen.</summary>
    public const string Chosen = "due";

    /// <summary>What is done with one tap; the rest is ticked in the plan.</summary>
    private const int MostTaps = 3;

    /// <summary>Lines of one plan and of the card, and plans: more are told by their number.</summary>
    private const int MostLines = 8, MostAll = 20, MostPlans = 12;

    /// <summary>Shows it.</summary>
    /// <param name="agenda">What is due; empty for nothing.</param>
    /// <param name="isAsked">Whether somebody has asked for it, and so for more than one week.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ImmutableArray<PlanDue> agenda, bool isAsked, string? notice, Exchange exchange)
    {
        var (texts, shown) = (exchange.Texts, Fitting(agenda));
        int all = agenda.Sum(due => due.Events.Length);
        int more = all - shown.Sum(due => due.Events.Length);
        FieldChoice[] places = [.. shown.Select(due => DueLines.Place(due, exchange)).OfType<FieldChoice>().DistinctBy(choice => choice.Value)];
        return exchange.Show(SectionsCard.Draw(
            new(
                isAsked ? texts.PlanDueNowTitle : texts.PlanDueTitle,
                [.. shown.Select(due => new Section(DueLines.Name(due, exchange), null, [.. due.Events.Select(each => DueLines.Row(each, exchange))]))],
                [
                    .. DueTaps.Of(shown, exchange).Take(MostTaps),
                    .. places.Length == 0 ? [] : new[] { new Button(texts.OpenPlan, exchange.Press(WeeklyPresses.OpenOp), Answer.NewMessage) },
                    new(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.NewMessage) { SendsInputs = false },
                    new(texts.WeeklySetting, exchange.Press(SettingsCard.WeeklyOp), Answer.NewMessage) { SendsInputs = false },
                ],
                texts.PlanDueFallback(all))
            {
                Notice = notice,
                Intro = all == 0 ? [texts.NothingDue] : [],
                Closing = more == 0 ? [] : [texts.MoreDue(more)],
                Fields = places.Length == 0 ? [] : [new ChoiceField(Chosen, texts.PlanLabel, places[0].Value, [.. places])],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>As much of it as a card holds.</summary>
    private static ImmutableArray<PlanDue> Fitting(ImmutableArray<PlanDue> agenda)
    {
        var fitting = ImmutableArray.CreateBuilder<PlanDue>();
        int left = MostAll;
        foreach (var due in agenda.Take(MostPlans).TakeWhile(_ => left > 0))
        {
            fitting.Add(due with { Events = [.. due.Events.Take(Math.Min(MostLines, left))] });
            left -= fitting[^1].Events.Length;
        }

        return fitting.ToImmutable();
    }
}

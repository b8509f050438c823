using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Years;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>The form of what a plan is: account, tier, start and weeks. The timetable follows from it.</summary>
internal static class PlanSettings
{
    /// <summary>Ids of the fields.</summary>
    public const string Account = "account", Tier = "tier", Start = "start", Weeks = "weeks";

    /// <summary>Years from today that a start may be away, either way.</summary>
    public const int MostYears = 1;

    /// <summary>Characters an account takes more than it may have, so that what is too long is told.</summary>
    private const int Spare = 20;

    /// <summary>What stands in the fields for a plan.</summary>
    public static ImmutableDictionary<string, string> Of(PlanHead head) => ImmutableDictionary<string, string>.Empty
        .Add(Account, head.Account).Add(Tier, head.Tier.Id()).Add(Start, IsoDate.Format(head.Start)).Add(Weeks, $"{head.Weeks}");

    /// <summary>What tells these settings from others.</summary>
    public static string PrintOf(PlanHead head) => PlanSlots.Print(string.Join('\n', Of(head).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Value)));

    /// <summary>Shows the form with what is saved.</summary>
    public static Exchange Show(AccountPlan plan, Exchange exchange) => Show(plan, FormDraft.Empty with { Values = Of(plan.Head) }, near: null, exchange);

    /// <summary>Shows it with what was entered.</summary>
    /// <param name="plan">As it is saved.</param>
    /// <param name="draft">What stands in the fields, and what is wrong with it.</param>
    /// <param name="near">Another plan, of an account of nearly the name that was entered; null for none.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, FormDraft draft, PlanHead? near, Exchange exchange)
    {
        var (texts, isOpen) = (exchange.Texts, plan.Head.IsOpen());
        var save = exchange.Press(near is null ? OverviewPresses.SaveSettingsOp : OverviewPresses.SaveSettingsSureOp) with { About = plan.Head.Id, Shown = PrintOf(plan.Head) };
        return exchange.Show(FormCard.Draw(
            new(
                texts.PlanSettingsTitle(plan.Head.Account),
                [texts.PlanSettingsIntro, .. isOpen ? Array.Empty<string>() : [texts.PlanClosed(plan.Head.Status)]],
                FormInputs.Filled(draft, Fields(exchange)),
                [
                    .. isOpen ? [new Button(near is null ? texts.Save : texts.SaveAccountSure, save, Answer.InPlace)] : Array.Empty<Button>(),
                    new(texts.PlanYears, exchange.Press(PlanYearPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlanFormFallback)
            {
                Notice = draft.Notice,
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The empty fields.</summary>
    public static ImmutableArray<Field> Fields(Exchange exchange)
    {
        var (texts, today) = (exchange.Texts, exchange.Turn.Today);
        return
        [
            new TextField(Account, texts.PlanAccountLabel(PlanEntry.LongestName), null, PlanEntry.LongestName + Spare, Multiline: false),
            new ChoiceField(Tier, texts.TierLabel, null, [.. Enum.GetValues<AccountTier>().Select(tier => new FieldChoice(tier.Id(), texts.TierName(tier)))]) { IsOpen = true },
            new DateField(Start, texts.PlanStartLabel, null, IsoDate.Format(today.PlusYears(-MostYears)), IsoDate.Format(today.PlusYears(MostYears))) { IsShort = true },
            new NumberField(Weeks, texts.PlanWeeksLabel(PlanTimetable.FewestWeeks, PlanTimetable.MostWeeks), null, PlanTimetable.FewestWeeks, PlanTimetable.MostWeeks) { IsShort = true },
        ];
    }
}

using CoachBot.Cards;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>Obeys the buttons of the cards about a plan as a whole: its settings, its quality, the principles.</summary>
public static class OverviewPresses
{
    /// <summary>What the buttons send.</summary>
    public const string SettingsOp = "plan.settings", SaveSettingsOp = "plan.settings-save", SaveSettingsSureOp = "plan.settings-sure", QualityOp = "plan.quality", PrinciplesOp = "plan.principles";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        SettingsOp => (button, exchange) => PlanPresses.WithPlan(button.Press.About, exchange, plan => PlanSettings.Show(plan, exchange)),
        SaveSettingsOp => (button, exchange) => Save(button, isSure: false, exchange),
        SaveSettingsSureOp => (button, exchange) => Save(button, isSure: true, exchange),
        QualityOp => (button, exchange) => PlanPresses.WithPlan(button.Press.About, exchange, plan => QualityCard.Show(plan, exchange)),
        PrinciplesOp => (button, exchange) => WithAll(button, exchange, (plan, plans) => PrinciplesCard.Show(plan, plans, exchange)),
        _ => null,
    };

    private static Exchange Save(Pressed button, bool isSure, Exchange exchange) => PressedOnce.Go(
        button, exchange.Texts.AlreadySaved, exchange, () => WithAll(button, exchange, (plan, plans) => PlanSettingsSaving.Save(button, plan, plans, isSure, exchange)));

    private static Exchange WithAll(Pressed button, Exchange exchange, Func<AccountPlan, PlanList, Exchange> go) =>
        PlanPresses.WithPlan(button.Press.About, exchange, plan => PlanPresses.WithPlans(exchange, plans => go(plan, plans)));
}

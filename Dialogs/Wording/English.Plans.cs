using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans.</content>
public sealed partial class English
{
    public override string PlanWord => "plan";

    public override string PlansTitle => "Your account plans";

    public override string PlanLabel => "Account";

    public override string OpenPlan => "Open";

    public override string NewPlan => "New account plan";

    public override string BeginPlan => "Begin";

    public override string BeginPlanSure => "Another account: begin";

    public override string OpenThatPlan => "Open that plan";

    public override string MyPlans => "My plans";

    public override string PlanStepLabel => "Step";

    public override string OpenStep => "Open step";

    public override string MoreOfStep => "More";

    public override string PlanOverview => "All steps";

    public override string TierLabel => "How important is the account?";

    public override string NotNeededLabel => "This step is not needed, because …";

    public override string PlanFormFallback => "The plan is written on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string ChoosePlan => "Choose the plan first.";

    public override string PlanUnchanged => "Nothing was changed.";

    public override string PlanTextsRefused => "These were not saved yet; the rest is. What you wrote is below. Save again to have it so.";

    public override string PlanTextsLost(string fields) => $"{PlanTextsRefused} Not on this card and not saved: {fields}. Open the step again for them.";

    public override string PlanAccountKnown => "Or find one that is planned already: type two letters of its name";

    public override string PlanAccountLabel(int longest) => $"Account (up to {longest} characters)";

    public override string TierName(AccountTier tier) => tier switch
    {
        AccountTier.A => "A: among the most important, reviewed every quarter",
        AccountTier.B => "B: important, reviewed every year",
        AccountTier.C => "C: others, reviewed together once a year",
        _ => throw new NotSupportedException($"{tier} has no name."),
    };

    public override string NewPlanIntro(int most) => $"Eight steps over some weeks; each is one form you can leave and come back to. At most {(most == 1 ? "1 plan" : $"{most} plans")} a person: a few accounts done in depth.";

    public override string TooManyPlans(int most) =>
        $"You have {(most == 1 ? "1 plan" : $"{most} plans")}, and that is the most: a key account takes real time, and one more would take it from the others.";

    public override string PlanNear(string account) => $"You have a plan for “{Escape.Markdown(account)}” already, which is nearly the same name. Is it the same account?";

    public override string PlanBegun(int weeks) => $"Begun. The dates spread the eight steps over {weeks} weeks; take them in any order.";

    public override string PlanTitle(string account) => $"Plan: {Escape.Markdown(account)}";

    public override string PlanIntro(AccountTier tier, LocalDate start, LocalDate end) => $"Tier {tier} · {FullDate(start)} to {FullDate(end)}";

    public override string PlanPercent(int percent) => $"{percent}%";

    public override string PlanFallback(string account, int percent) => $"{PlanTitle(account)}, {percent}% done";

    public override string PlansFallback(int plans) => plans == 1 ? "1 account plan" : $"{plans} account plans";

    public override string PlanStepState(int filled, int of, LocalDate? due, LocalDate today) =>
        due is not { } date ? $"{filled} of {of} · done" : $"{filled} of {of} · {(date < today ? "was due" : "due")} {Date(date)}";

    public override string StepNotNeeded(string because) => $"Not needed: {because}";

    public override string PlanStepLeftOut(string step) => $"Saved. {step}: not needed.";

    public override string PlanStepSaved(string step, int filled, int of) => $"Saved. {step}: {filled} of {of}.";

    public override string PlanListCount(string list, int count) => $"{list}: {count}";
}

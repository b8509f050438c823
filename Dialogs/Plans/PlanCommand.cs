using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Plans.Typing;

namespace CoachBot.Dialogs.Plans;

/// <summary>Shows the reader's plans, or the one of the account that is named; of an account without one, the form that begins it.</summary>
public static partial class PlanCommand
{
    private static readonly ImmutableHashSet<string> DueWords = ["due", "what is due", "what’s due", "what's due", "待办", "到期"];

    /// <summary>
    /// Whether what follows the word for plans may be the name of an account, a step of its plan or a line for it, and is no part of a day: "plan 2h,
    /// visits 3h".
    /// </summary>
    public static bool IsName(string line) => TypedLines.IsOne(line) || (line.Length <= PlanEntry.LongestName && !Time().IsMatch(line));

    /// <summary>Whether a message is a line for the plan that is open.</summary>
    public static bool IsLine(string text, Exchange exchange) => EntryLine.Read(text) is { Account: "" } && PlanOpened.Now(exchange) is not null;

    /// <summary>Goes on with a line for a plan; where it names an account that nobody knows, or none is to be seen in it, with something else.</summary>
    /// <param name="text">The message.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="line">What is done with a line.</param>
    /// <param name="other">What is done with anything else.</param>
    public static Exchange WithLine(string text, Exchange exchange, Func<Exchange> line, Func<Exchange> other) => EntryLine.Read(text) switch
    {
        null => other(),
        { Account: "" } => line(),
        { Account: var account } => PlanPresses.WithPlans(exchange, plans => plans.Named(account) is null && plans.Like(account) is null ? other() : line()),
    };

    /// <summary>The account in what follows the word for plans, where that is all there is but for what is to be done with its plan; else null.</summary>
    public static string? AccountIn(string line) => TypedLines.IsOne(line) || PlanTarget.Read(line).Number is not null ? null
        : PlanAct.Read(line) is { } act ? act.Account is { Length: > 0 } account ? account : null
        : line;

    /// <summary>Runs the command.</summary>
    /// <param name="line">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) =>
        DueWords.Contains(line.ToLowerInvariant()) ? WeeklyContact.ShowNow(null, exchange)
        : TypedLines.IsOne(line) ? TypedLines.Take(line, exchange)
        : PlanTarget.Read(line) is var target && target is { Account: "", Number: null } ? PlanPresses.WithPlans(exchange, plans => PlansCard.Show(plans, null, exchange))
        : target.Number is { } number && target.Step is null ? exchange.Say(exchange.Texts.StepUnknown(number, Enum.GetValues<PlanStep>().Length))
        : PlanAct.Read(line) is { } act ? PlanPresses.WithPlans(exchange, plans => act.Account.Length > 0 && plans.Named(line) is { } called
            ? PlanPresses.WithPlan(called.Id, exchange, plan => PlanCard.Show(plan, null, exchange))
            : act.Run(exchange))
        : WithNamed(target.Account, exchange, plan => target.Step is { } step
            ? PlanStepCard.Show(plan, new(plan.Head.Id, step), null, exchange)
            : PlanCard.Show(plan, null, exchange),
            plans => TeamPlan.Find(target.Account, exchange, of => of is null
                ? PlanBeginning.AskFor(target.Account, plans, null, exchange)
                : PlanAccess.Read(of, exchange, (place, found) => Reviewing.Look(place, found, exchange))));

    /// <summary>
    /// Goes on with the plan of an account; where none is named, of the one that is open, or the only one. Of an account without a plan, shows the form that
    /// begins it.
    /// </summary>
    internal static Exchange WithNamed(string account, Exchange exchange, Func<AccountPlan, Exchange> go) =>
        WithNamed(account, exchange, go, plans => PlanBeginning.AskFor(account, plans, null, exchange));

    private static Exchange WithNamed(string account, Exchange exchange, Func<AccountPlan, Exchange> go, Func<PlanList, Exchange> none) =>
        account.Length == 0 && PlanOpened.Now(exchange) is { } opened ? PlanPresses.WithPlan(opened.Plan, exchange, go)
        : PlanPresses.WithPlans(exchange, plans => (account.Length > 0 ? plans.Named(account) : plans.Open.ToList() is [var only] ? only.Head : null) is { } head
            ? PlanPresses.WithPlan(head.Id, exchange, go)
            : account.Length == 0 ? PlansCard.Show(plans, plans.All.IsEmpty ? null : exchange.Texts.ChoosePlan, exchange)
            : none(plans));

    // Account names have digits too: 3M, plant 2.
    [GeneratedRegex(@"\d\s*(h|m|hours?|min|小时|分钟|%|:)(\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Forms;
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
    public static bool IsName(string line) => EntryLine.Read(line) is not null || (line.Length <= PlanEntry.LongestName && !Time().IsMatch(line));

    /// <summary>Whether a message is a line for the plan that is open.</summary>
    public static bool IsLine(string text, Exchange exchange) => EntryLine.Read(text) is { Account: "" } && PlanOpened.Now(exchange) is not null;

    /// <summary>Whether what follows the word for plans is the name of an account and nothing more.</summary>
    public static bool IsAccount(string line) => EntryLine.Read(line) is null && PlanTarget.Read(line).Number is null;

    /// <summary>Runs the command.</summary>
    /// <param name="line">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) =>
        DueWords.Contains(line.ToLowerInvariant()) ? WeeklyContact.ShowNow(null, exchange)
        : EntryLine.Read(line) is { } entry ? WithNamed(entry.Account, exchange, plan => EntryForm.Open(entry, plan, exchange), () => Begin(entry.Account, exchange))
        : PlanTarget.Read(line) is var target && target is { Account: "", Number: null } ? PlanPresses.WithPlans(exchange, plans => PlansCard.Show(plans, null, exchange))
        : target.Number is { } number && target.Step is null ? exchange.Say(exchange.Texts.StepUnknown(number, Enum.GetValues<PlanStep>().Length))
        : WithNamed(target.Account, exchange, plan => target.Step is { } step
            ? PlanStepCard.Show(plan, new(plan.Head.Id, step), null, exchange)
            : PlanCard.Show(plan, null, exchange),
            () => TeamPlan.Find(target.Account, exchange, of => of is null
                ? Begin(target.Account, exchange)
                : PlanAccess.Read(of, exchange, (place, found) => Reviewing.Look(place, found, exchange))));

    /// <summary>Goes on with the plan of an account, or the one that is open when none is named.</summary>
    private static Exchange WithNamed(string account, Exchange exchange, Func<AccountPlan, Exchange> go, Func<Exchange> none) => account.Length == 0
        ? PlanPresses.WithPlan(PlanOpened.Now(exchange)?.Plan, exchange, go)
        : PlanPresses.WithPlans(exchange, plans => plans.Named(account) is { } head
            ? PlanPresses.WithPlan(head.Id, exchange, go)
            : none());

    /// <summary>Shows the form that begins the plan of an account.</summary>
    private static Exchange Begin(string account, Exchange exchange) => PlanPresses.WithPlans(exchange, plans =>
        PlanBeginning.Ask(plans, FormDraft.Empty with { Values = ImmutableDictionary<string, string>.Empty.SetItem(PlanBeginning.Account, account) }, exchange));

    // Account names have digits too: 3M, plant 2.
    [GeneratedRegex(@"\d\s*(h|m|hours?|min|小时|分钟|%|:)(\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans;

/// <summary>Shows the reader's plans, or the one of the account that is named; of an account without one, the form that begins it.</summary>
public static partial class PlanCommand
{
    private static readonly ImmutableHashSet<string> DueWords = ["due", "what is due", "what’s due", "what's due", "待办", "到期"];

    /// <summary>Whether what follows the word for plans may be the name of an account, and is no part of a day: "plan 2h, visits 3h".</summary>
    public static bool IsName(string line) => line.Length <= PlanEntry.LongestName && !Time().IsMatch(line);

    /// <summary>Runs the command.</summary>
    /// <param name="account">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string account, Exchange exchange) => DueWords.Contains(account.ToLowerInvariant()) ? WeeklyContact.ShowNow(null, exchange) : PlanPresses.WithPlans(exchange, plans =>
        account.Length == 0 ? PlansCard.Show(plans, null, exchange)
        : AccountNames.Near(account, plans.Open.Select(plan => plan.Head)).FirstOrDefault() is { } head ? PlanCard.Show(plans.Open.First(plan => plan.Head.Id == head.Id), null, exchange)
        : PlanBeginning.Ask(plans, FormDraft.Empty with { Values = ImmutableDictionary<string, string>.Empty.SetItem(PlanBeginning.Account, account) }, exchange));

    // Account names have digits too: 3M, plant 2.
    [GeneratedRegex(@"\d\s*(h|m|hours?|min|小时|分钟|%|:)(\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}

using System.Globalization;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans;

/// <summary>What tells two plans of one account apart: the year they start in.</summary>
internal static class PlanNames
{
    /// <summary>The account in a plan's title; of a copy of last year's plan with its year. As it was typed.</summary>
    public static string Titled(this PlanHead head) => head.Previous is null ? head.Account : Dated(head, "yyyy");

    /// <summary>The name a plan is chosen by among others of the same owner. As it was typed.</summary>
    public static string Among(this PlanHead head, IEnumerable<PlanHead> others)
    {
        var same = others.Where(other => other.Id != head.Id && other.Account == head.Account).ToList();
        return same.Count == 0 ? head.Account : Dated(head, same.Exists(other => other.Start.Year == head.Start.Year) ? "yyyy-MM-dd" : "yyyy");
    }

    private static string Dated(PlanHead head, string pattern) => $"{head.Account} ({head.Start.ToString(pattern, CultureInfo.InvariantCulture)})";
}

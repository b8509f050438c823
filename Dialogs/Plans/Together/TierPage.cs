using System.Globalization;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Together;

/// <summary>Some of a team's plans: those of a tier, a page of them.</summary>
/// <param name="Tier">Which.</param>
/// <param name="Page">From 0.</param>
public sealed record TierPage(AccountTier Tier, int Page)
{
    /// <summary>As buttons carry it: "a/0".</summary>
    public string About => string.Create(CultureInfo.InvariantCulture, $"{Tier.Id()}/{Page}");

    /// <summary>What a button carried; null when it is none.</summary>
    public static TierPage? Read(string? about) =>
        (about ?? "").Split('/') is [var tier, var page] && PlanIds.From<AccountTier>(tier) is { } known && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new(known, number)
            : null;
}

using NodaTime;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>A version of a plan that was submitted. What it says is kept beside it, and read only when it is asked for.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Submitted">The day, in the owner's zone.</param>
/// <param name="Print">Tells this submission from another of the same number: one that was taken back and changed.</param>
/// <param name="Review">What its reviewer said; null for nothing yet.</param>
/// <param name="Reviewer">What the reviewer is called; null while there is no review.</param>
public sealed record PlanVersion(int Number, LocalDate Submitted, string Print, PlanReview? Review = null, string? Reviewer = null)
{
    /// <summary>
    /// Characters a plan may have to be kept as a version: some three hundred pages. A commit takes 500,000, and packed the worst of texts
    /// takes less room than that.
    /// </summary>
    public const int MostCharacters = 400_000;

    /// <summary>Characters of everything a plan says.</summary>
    public static int CharactersOf(AccountPlan plan) => plan.Entries.Values.Sum(entry => entry.Facts.Sum(fact => fact.Value?.Length ?? 0));
}

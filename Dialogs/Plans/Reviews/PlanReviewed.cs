using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Somebody's plan was reviewed. The owner hears of it with the same commit.</summary>
/// <param name="Owner">Entra object id; looked up with <see cref="Teams.RepOf"/> before the plan was.</param>
/// <param name="Plan">As it is after the review, and is listed.</param>
/// <param name="Version">The one that was read, with the review.</param>
/// <param name="News">What the owner is told.</param>
public sealed record PlanReviewed(string Owner, ListedPlan Plan, PlanVersion Version, NewsItem News) : Elsewhere(News.Operation);

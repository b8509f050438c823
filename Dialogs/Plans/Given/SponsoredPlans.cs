using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>The plans that a person stands behind as their executive sponsor, as they are now.</summary>
/// <param name="Plans">Those that are not archived.</param>
public sealed record SponsoredPlans(ImmutableArray<PlanHead> Plans);

/// <summary>The plans that the reader stands behind.</summary>
public sealed record SponsoredPlansLookup : Lookup<SponsoredPlans>;

/// <summary>Somebody stands behind the person's plan: from here on it is listed for them, and they hear of it.</summary>
/// <param name="To">Entra object id; looked up with <see cref="Teams.RepOf"/> before.</param>
/// <param name="News">What they hear; it names the plan.</param>
public sealed record SponsorNamed(string To, NewsItem News) : Elsewhere(News.Operation);

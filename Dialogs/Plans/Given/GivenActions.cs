using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>The plans of others in which a person sees to actions, as they are now; what the person no longer sees to is left out.</summary>
/// <param name="Plans">Those that are not archived, the first that was given first.</param>
public sealed record GivenActions(ImmutableArray<AccountPlan> Plans);

/// <summary>The plans in which the reader sees to actions of others.</summary>
public sealed record GivenActionsLookup : Lookup<GivenActions>;

/// <summary>Somebody is to see to an action of the person's plan: from here on that plan is looked at for them, and they hear of it.</summary>
/// <param name="To">Entra object id; looked up with <see cref="Teams.RepOf"/> before.</param>
/// <param name="News">What they hear; it names the plan.</param>
public sealed record ActionGiven(string To, NewsItem News) : Elsewhere(News.Operation)
{
    /// <summary>What is told to whoever saw to it before; null where nobody did.</summary>
    public ColleagueTold? Taken { get; init; }
}

/// <summary>Somebody who sees to an action of another's plan has said how far it is.</summary>
/// <param name="Owner">Entra object id of the plan's owner; looked up with <see cref="Teams.RepOf"/>, and the plan after.</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="Part">The part the action is in, as it is now.</param>
/// <param name="News">What the owner hears.</param>
public sealed record ActionTicked(string Owner, string Plan, PlanPart Part, NewsItem News) : Elsewhere(News.Operation);

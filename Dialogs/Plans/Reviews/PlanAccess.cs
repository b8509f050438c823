using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Who may read a whole plan: its owner, and whoever leads the owner at this moment. It is asked at every press.</summary>
internal static class PlanAccess
{
    /// <summary>Goes on with the plan as it is now, or says why it is not shown.</summary>
    /// <param name="about">Which; null for a button that says none.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">Is given the plan, which is there, and its versions.</param>
    public static Exchange Read(PlanRef? about, Exchange exchange, Func<PlanRef, FoundPlan, Exchange> go)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        return about is null ? exchange.Say(exchange.Texts.PlanGone)
            : about.Owner == me ? Find(about, exchange, go)
            : !exchange.Roles.Has(Role.Manager) && exchange.Turn.Circumstances.Made is null ? exchange.Say(exchange.Texts.PlanNotYours)
            : exchange.Know(new RepOf(about.Owner), rep => rep.IsLedBy(me) || exchange.Turn.Circumstances.Made is not null ? Find(about, exchange, go) : exchange.Say(exchange.Texts.PlanNotYours));
    }

    /// <summary>The same with the version that the button is about, where it is about one.</summary>
    public static Exchange ReadVersion(PlanRef? about, Exchange exchange, Func<PlanRef, FoundPlan, AccountPlan, Exchange> go) =>
        Read(about, exchange, (place, found) => AsOf(place, place.Version, found, exchange, plan => go(place, found, plan)));

    /// <summary>Goes on with the plan as one of its versions says it; 0 for as it is now. Who may read the plan was asked before.</summary>
    public static Exchange AsOf(PlanRef place, int version, FoundPlan found, Exchange exchange, Func<AccountPlan, Exchange> go) => version == 0
        ? go(found.Plan!)
        : exchange.Know(new PlanVersionOf(place.Owner, place.Plan, version), kept => kept.Plan is { } plan ? go(plan) : exchange.Say(exchange.Texts.PlanGone));

    private static Exchange Find(PlanRef about, Exchange exchange, Func<PlanRef, FoundPlan, Exchange> go) =>
        exchange.Know(new PlanOf(about.Owner, about.Plan), found => found.Plan is null ? exchange.Say(exchange.Texts.PlanGone) : go(about, found));
}

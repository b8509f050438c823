using CoachBot.Cards;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Together;

/// <summary>Obeys what asks for the account plans of a manager's team. Of whom they are shown is found out at every press.</summary>
public static class TogetherPresses
{
    /// <summary>What the buttons send: the plans by tier, about "{tier}/{page}", and what they come to.</summary>
    public const string ListOp = "plans.all", SumsOp = "plans.sums";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (button, exchange) => Show(TierPage.Read(button.Press.About), exchange),
        SumsOp => (_, exchange) => exchange.Roles.Has(Role.Manager) ? Know(exchange, portfolio => SumsCard.Show(portfolio, exchange)) : exchange.Say(exchange.Texts.PlanNotYours),
        _ => null,
    };

    /// <summary>Shows a manager the team's plans, and anybody else their own.</summary>
    /// <param name="place">Which of them first; null for the most important.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(TierPage? place, Exchange exchange) => exchange.Roles.Has(Role.Manager)
        ? TeamPlan.Know(exchange, lists => TogetherCard.Show(lists, place, exchange))
        : PlanPresses.WithPlans(exchange, plans => PlansCard.Show(plans, null, exchange));

    private static Exchange Know(Exchange exchange, Func<PlanPortfolio, Exchange> go)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new TeamOf(me), _ => exchange.Know(new TeamPlansOf(me), plans => go(PlanPortfolio.Of(plans.All.Values.SelectMany(own => own.All)))));
    }
}

using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>The method's questions on one plan, in its order; yes is the answer to wish for.</summary>
public enum ReviewQuestion
{
    /// <summary>The goals can be reached, given strategy and facts.</summary>
    Reachable,

    /// <summary>Strategy, goals, and resources inside and outside hang together.</summary>
    Linked,

    /// <summary>The return is worth the resources.</summary>
    WorthIt,

    /// <summary>Our product line fits the account's.</summary>
    ProductsFit,

    /// <summary>The plan meets competition and needs.</summary>
    MeetsCompetition,

    /// <summary>The measures are enough, without new ones.</summary>
    EnoughMeasures,

    /// <summary>Profit and risk are minded.</summary>
    ProfitAndRisk,
}

/// <summary>Where the answers to the questions are found.</summary>
public static class ReviewQuestions
{
    /// <summary>All, in the method's order.</summary>
    public static ImmutableArray<ReviewQuestion> All { get; } = [.. Enum.GetValues<ReviewQuestion>()];

    /// <summary>The fields a reviewer answers the question from; the first is where a comment belongs.</summary>
    public static ImmutableArray<PlanField> Fields(this ReviewQuestion question) => question switch
    {
        ReviewQuestion.Reachable => [PlanField.Objectives, PlanField.OurShare, PlanField.CustomerMarket, PlanField.Opportunities],
        ReviewQuestion.Linked => [PlanField.Links, PlanField.SummaryStrategy, PlanField.FunctionActions, PlanField.Resources],
        ReviewQuestion.WorthIt => [PlanField.Budget, PlanField.Forecast, PlanField.OurFinance],
        ReviewQuestion.ProductsFit => [PlanField.Proposition, PlanField.CustomerProducts],
        ReviewQuestion.MeetsCompetition => [PlanField.OurStrength, PlanField.BuyingCriteria, PlanField.Competitors, PlanField.RivalWeaknesses],
        ReviewQuestion.EnoughMeasures => [PlanField.ProjectActions, PlanField.OurLastPlan, PlanField.Measures],
        ReviewQuestion.ProfitAndRisk => [PlanField.Risks, PlanField.OurFinance, PlanField.SummaryRisks],
        _ => throw new NotSupportedException($"{question} is no question of a review."),
    };

    /// <summary>The step a comment on the question is shown at.</summary>
    public static PlanStep Step(this ReviewQuestion question) => question.Fields()[0].Facts().Step;
}

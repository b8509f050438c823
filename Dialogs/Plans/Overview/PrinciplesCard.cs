using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>A plan held against the seven principles: each passed or not, with what shows it and where.</summary>
internal static class PrinciplesCard
{
    private const int LongestReason = 120;

    /// <summary>Shows it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="plans">All plans of its owner.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, PlanList plans, Exchange exchange)
    {
        var texts = exchange.Texts;
        var facts = PrincipleCheck.Of(plan, plans.Accounts, exchange.Turn.Circumstances.Organisation.MostPlans);
        int passed = facts.Count(fact => fact.IsPassed);
        var first = facts.FirstOrDefault(fact => !fact.IsPassed && fact.Place is not null)?.Place?.Facts().Step ?? PlanStep.Collect;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PrinciplesTitle(plan.Head.Account),
                [.. facts.Select(fact => Draw(fact, plan, exchange))],
                [
                    new(texts.OpenStep, exchange.Press(PlanPresses.StepOp) with { About = new PlanPlace(plan.Head.Id, first).About }, Answer.InPlace),
                    new(texts.CheckPlan, exchange.Press(OverviewPresses.QualityOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                ],
                texts.PrinciplesFallback(plan.Head.Account, passed, facts.Length))
            {
                Intro = [texts.PrinciplesIntro(passed, facts.Length)],
                Fields = [StepChoice.Of(first, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Draw(PrincipleFact fact, AccountPlan plan, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        string where = fact.Place is { } field ? texts.ShownAt(StepChoice.NameOf(field.Facts().Step, exchange), words.Of(field).Label) : texts.ShownAtHead(fact.Principle);
        string? left = fact.IsPassed || fact.Place is null ? null : plan.WhyNotNeeded(fact.Place.Value.Facts().Step);
        string detail = left is null ? where : $"{where} {texts.StepNotNeeded(CardText.CutMarkdown(Escape.Markdown(left.ReplaceLineEndings(" ")), LongestReason))}";
        return new(words.Of(fact.Principle).Name, fact.IsPassed ? texts.Passed : texts.NotPassed, [new(texts.PrincipleShown(fact), detail)]);
    }
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Lists;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>What is missing in a plan, at a glance, and the step each of it is mended at.</summary>
internal static class QualityCard
{
    private const int MostNames = 3;

    /// <summary>Shows it.</summary>
    public static Exchange Show(AccountPlan plan, Exchange exchange)
    {
        var (texts, words, quality) = (exchange.Texts, exchange.PlanWords(), PlanQuality.Of(plan));
        var findings = Findings(quality, plan, exchange).Where(finding => finding.Count > 0).ToList();
        var first = findings.Select(finding => finding.Field).Concat(quality.OpenQuestions.Select(open => open.Missing[0])).Select(field => (PlanStep?)field.Facts().Step).FirstOrDefault();
        var sections = new Section(texts.SectionsHeading, null, [.. quality.Sections.Select(each => new SectionRow(words.Of(each.Section), null, texts.FilledOf(each.Completeness.Settled, each.Completeness.Of)))]);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.QualityTitle(plan.Head.Account),
                [sections, .. findings.Select(finding => Draw(finding, exchange)), .. Questions(quality, exchange)],
                [
                    new(texts.OpenStep, exchange.Press(PlanPresses.StepOp) with { About = new PlanPlace(plan.Head.Id, first ?? PlanStep.Collect).About }, Answer.InPlace),
                    new(texts.ShowPrinciples, exchange.Press(OverviewPresses.PrinciplesOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                ],
                texts.QualityFallback(plan.Head.Account, findings.Count + (quality.OpenQuestions.IsEmpty ? 0 : 1)))
            {
                Intro = [quality.IsClean ? texts.NothingToMend : texts.QualityIntro],
                Fields = [StepChoice.Of(first ?? PlanStep.Collect, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Finding> Findings(PlanQuality quality, AccountPlan plan, Exchange exchange)
    {
        Finding Of(string title, IEnumerable<PlanEntry> entries, PlanField field) => new(title, [.. entries.Select(entry => LineWords.NameOf(entry, exchange))], field);
        var texts = exchange.Texts;
        yield return Of(texts.ObjectivesWithoutActions, quality.ObjectivesWithoutActions, PlanField.ProjectActions);
        yield return Of(texts.ActionsWithoutOwner, quality.ActionsWithoutOwner, PlanField.ProjectActions);
        yield return Of(texts.ActionsWithoutDate, quality.ActionsWithoutDate, PlanField.ProjectActions);
        yield return Of(texts.RisksWithoutAnswer, quality.RisksWithoutAnswer, PlanField.Risks);
        yield return new(
            texts.ForecastWithGaps,
            [.. quality.ForecastGaps.Select(line => texts.Labelled(LineWords.NameOf(line, exchange), texts.Several(line.Gaps.Select(year => $"{ForecastLine.YearOf(plan.Head.Start, year)}"))))],
            PlanField.Forecast);
    }

    private static Section Draw(Finding finding, Exchange exchange)
    {
        var names = finding.Names.Take(MostNames).Select(LineWords.Short);
        string shown = exchange.Texts.Several(finding.Count > MostNames ? names.Append(exchange.Texts.AndMore(finding.Count - MostNames)) : names);
        return new(finding.Title, $"{finding.Count}", [new(shown, MendAt(finding.Field.Facts().Step, exchange))]);
    }

    private static string MendAt(PlanStep step, Exchange exchange) => exchange.Texts.MendAt((int)step + 1, exchange.PlanWords().Of(step).Name);

    private static IEnumerable<Section> Questions(PlanQuality quality, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        if (!quality.OpenQuestions.IsEmpty)
        {
            yield return new(texts.QuestionsWithoutFacts, $"{quality.OpenQuestions.Length}", [.. quality.OpenQuestions.Select(open => new SectionRow(words.Of(open.Question), Missing(open, exchange)))]);
        }
    }

    /// <summary>What a question lacks, step by step.</summary>
    private static string Missing(OpenQuestion open, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        return string.Join(" · ", open.Missing.GroupBy(field => field.Facts().Step)
            .Select(step => texts.Labelled(texts.StepNumber((int)step.Key + 1), texts.Several(step.Select(field => words.Of(field).Label)))));
    }

    private sealed record Finding(string Title, ImmutableArray<string> Names, PlanField Field)
    {
        public int Count => Names.Length;
    }
}

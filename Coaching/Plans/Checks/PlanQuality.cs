using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>What is missing in a plan, at a glance. Nothing here keeps a plan from being submitted.</summary>
/// <param name="Sections">How far each section has come, in the order of the document.</param>
/// <param name="ObjectivesWithoutActions">No action serves them.</param>
/// <param name="ActionsWithoutOwner">Not done, and nobody sees to them.</param>
/// <param name="ActionsWithoutDate">Not done, and not due at any time.</param>
/// <param name="RisksWithoutAnswer">Nothing is done about them.</param>
/// <param name="ForecastGaps">Lines of the forecast that lack a year.</param>
/// <param name="OpenQuestions">Questions of the review that the plan has no facts for.</param>
public sealed record PlanQuality(
    ImmutableArray<SectionProgress> Sections,
    ImmutableArray<PlanObjective> ObjectivesWithoutActions,
    ImmutableArray<PlanAction> ActionsWithoutOwner,
    ImmutableArray<PlanAction> ActionsWithoutDate,
    ImmutableArray<PlanRisk> RisksWithoutAnswer,
    ImmutableArray<ForecastLine> ForecastGaps,
    ImmutableArray<OpenQuestion> OpenQuestions)
{
    /// <summary>Whether there is nothing to mend.</summary>
    public bool IsClean => ObjectivesWithoutActions.IsEmpty && ActionsWithoutOwner.IsEmpty && ActionsWithoutDate.IsEmpty
        && RisksWithoutAnswer.IsEmpty && ForecastGaps.IsEmpty && OpenQuestions.IsEmpty;

    /// <summary>The quality of a plan.</summary>
    public static PlanQuality Of(AccountPlan plan)
    {
        var progress = PlanProgress.Of(plan);
        var served = plan.All<PlanAction>().Select(plan.ObjectiveOf).OfType<PlanObjective>().ToHashSet();
        var open = plan.All<PlanAction>().Where(action => action.DoneOn is null).ToImmutableArray();
        return new(
            [.. Enum.GetValues<PlanSection>().Select(section => new SectionProgress(section, progress.Of(section)))],
            [.. plan.All<PlanObjective>().Where(objective => !served.Contains(objective))],
            open.RemoveAll(action => action.Owner is not null),
            open.RemoveAll(action => action.Due is not null),
            [.. plan.All<PlanRisk>().Where(risk => string.IsNullOrWhiteSpace(risk.Answer))],
            [.. plan.All<ForecastLine>().Where(line => !line.Gaps.IsEmpty)],
            [.. ReviewQuestions.All.Select(question => new OpenQuestion(question, Missing(progress, question))).Where(open => !open.Missing.IsEmpty)]);
    }

    private static ImmutableArray<PlanField> Missing(PlanProgress progress, ReviewQuestion question) =>
        question.Fields().RemoveAll(progress.IsSettled);
}

/// <summary>How far a section has come.</summary>
/// <param name="Section">Which.</param>
/// <param name="Completeness">How far.</param>
public sealed record SectionProgress(PlanSection Section, Completeness Completeness);

/// <summary>A question that the plan does not give all facts for.</summary>
/// <param name="Question">Which.</param>
/// <param name="Missing">The fields that are empty; at least one.</param>
public sealed record OpenQuestion(ReviewQuestion Question, ImmutableArray<PlanField> Missing);

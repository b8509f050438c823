using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The lines of a list in the order they are read in.</summary>
internal static class ListLines
{
    /// <summary>Opportunities by rank, actions by what is due first and what is done last, reports with the latest first, the rest by kind.</summary>
    public static ImmutableArray<ListLine> Of(AccountPlan plan, PlanField list, Exchange exchange)
    {
        var texts = exchange.Texts;
        string label = exchange.PlanWords().Of(list).Label;
        var lines = plan.In(list);
        return [.. list switch
        {
            PlanField.Opportunities => OpportunityGrid.Of(plan.All<PlanOpportunity>()).Ranked.Select(each => Line(each.Opportunity, texts.RankName(each.Rank))),
            PlanField.Risks => lines.Cast<PlanRisk>().OrderBy(each => each.Kind).Select(each => Line(each, texts.RiskName(each.Kind))),
            PlanField.Objectives => lines.Cast<PlanObjective>().OrderBy(each => each.Kind).Select(each => Line(each, texts.ObjectiveName(each.Kind))),
            PlanField.Resources => lines.Cast<PlanResource>().OrderBy(each => each.Kind).Select(each => Line(each, texts.ResourceName(each.Kind))),
            PlanField.Reports => lines.Cast<ProgressReport>().OrderByDescending(each => each.Date).ThenByDescending(each => each.Number).Select(each => Line(each, label)),
            _ when list.Facts().Kind == EntryKind.Action => lines.Cast<PlanAction>().OrderBy(each => each.DoneOn is not null).ThenBy(each => each.Due ?? NodaTime.LocalDate.MaxIsoValue)
                .Select(each => Line(each, each.DoneOn is null ? texts.StillToDo : texts.AlreadyDone)),
            _ => lines.Select(each => Line(each, label)),
        }];

        static ListLine Line(PlanEntry entry, string group) => new(entry, group);
    }
}

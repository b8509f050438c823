using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>All that a plan says in one section of its document, to be read.</summary>
public static class SectionCard
{
    /// <summary>Shows a page of the section that the place names, the first section where it names none.</summary>
    public static Exchange Show(PlanRef place, AccountPlan plan, Exchange exchange)
    {
        var section = place.Section ?? PlanSection.Summary;
        var about = place with { Part = section.Id() };
        Button back = new(exchange.Texts.BackToPlan, Back(place, exchange), Answer.InPlace);
        return PagedCard.Show(Title(plan, section, exchange), Lines(plan, section, exchange), ReviewPresses.SectionOp, about, [back], exchange);
    }

    /// <summary>What the section is called, and of which plan it is.</summary>
    public static string Title(AccountPlan plan, PlanSection section, Exchange exchange) => exchange.Texts.SectionTitle(plan.Head.Account, exchange.PlanWords().Of(section));

    /// <summary>All of a section: each field that is filled with its entries.</summary>
    public static IEnumerable<string> Lines(AccountPlan plan, PlanSection section, Exchange exchange)
    {
        var words = exchange.PlanWords();
        var filled = section.Fields().Select(field => (Field: field, Entries: plan.In(field).ToList())).Where(each => each.Entries.Count > 0).ToList();
        var reasons = plan.All<NotNeeded>().Where(reason => reason.Section == section).Select(reason => $"**{words.Of(reason.Of).Name}** {EntryLines.Of(reason, plan, exchange)}").ToList();
        return filled.Count + reasons.Count == 0
            ? [exchange.Texts.SectionEmpty]
            : filled.SelectMany(each => each.Entries.Select(entry => EntryLines.Of(entry, plan, exchange)).Prepend($"**{words.Of(each.Field).Label}**")).Concat(reasons);
    }

    private static Press Back(PlanRef place, Exchange exchange) => place.Version == 0
        ? exchange.Press(ReviewPresses.OpenOp) with { About = new PlanRef(place.Owner, place.Plan).About }
        : exchange.Press(VersionPresses.ReadOp) with { About = new PlanRef(place.Owner, place.Plan, place.Version).About };
}

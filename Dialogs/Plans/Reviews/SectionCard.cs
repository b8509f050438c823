using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>All that a plan says in one section of its document, to be read.</summary>
public static class SectionCard
{
    /// <summary>Stands for the review of a version among its sections.</summary>
    public const string Review = "review";

    /// <summary>Shows a page of the section that the place names, the first section where it names none.</summary>
    /// <param name="place">Whose plan, which version, and the section, or <see cref="Review"/>.</param>
    /// <param name="found">The plan as it is now, and its versions.</param>
    /// <param name="plan">As it is read.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanRef place, FoundPlan found, AccountPlan plan, Exchange exchange)
    {
        var section = place.Section ?? PlanSection.Summary;
        var about = place with { Part = section.Id() };
        Button back = new(exchange.Texts.BackToPlan, Back(place, exchange), Answer.InPlace);
        var reviewed = found.Versions.FirstOrDefault(version => version.Number == place.Version && version.Review is not null);
        return place.Part == Review && reviewed is not null
            ? PagedCard.Show(exchange.Texts.SectionTitle(plan.Head.Account, exchange.Texts.ReviewSection), ReviewLines.Whole(reviewed, exchange), ReviewPresses.SectionOp, place, [back], exchange)
            : PagedCard.Show(Title(plan, section, exchange), Lines(plan, section, exchange), ReviewPresses.SectionOp, about, [back], exchange);
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

    private static Press Back(PlanRef place, Exchange exchange) =>
        exchange.Press(VersionPresses.ReadOp) with { About = new PlanRef(place.Owner, place.Plan, place.Version).About };
}

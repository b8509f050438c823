using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Together;

/// <summary>The plans of a manager's team, tier by tier: whose, how far, and what comes next.</summary>
public static class TogetherCard
{
    /// <summary>The field in which a plan is chosen: "{owner}/{plan}".</summary>
    public const string Chosen = "team-plan";

    /// <summary>Plans on a card; sixty people with five each take seven of the largest tier, and the card stays below what may be sent.</summary>
    public const int MostShown = 15;

    private const int LongestAccount = 40;

    /// <summary>Shows a page of a tier.</summary>
    /// <param name="portfolio">All of the team's.</param>
    /// <param name="place">Which page; null for the first of the most important tier that has a plan.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanPortfolio portfolio, TierPage? place, Exchange exchange)
    {
        var texts = exchange.Texts;
        var tier = place?.Tier ?? portfolio.Plans.Select(each => each.Plan.Head.Tier).FirstOrDefault();
        var all = portfolio.In(tier).ToImmutableArray();
        int pages = Math.Max(1, (all.Length + MostShown - 1) / MostShown);
        int page = Math.Clamp(place?.Page ?? 0, 0, pages - 1);
        var shown = all.Skip(page * MostShown).Take(MostShown).ToImmutableArray();
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.TogetherTitle,
                shown.IsEmpty ? [] : [new(pages == 1 ? texts.TierName(tier) : texts.PageTitle(texts.TierName(tier), page + 1, pages), $"{all.Length}", [.. shown.Select(each => Row(each, portfolio, exchange))])],
                [.. ButtonsFor(portfolio, new(tier, page), pages, exchange)],
                texts.TogetherFallback(portfolio.Plans.Length))
            {
                Intro = [portfolio.Plans.IsEmpty ? texts.TogetherEmpty : texts.TogetherCounts([.. Enum.GetValues<AccountTier>().Select(each => portfolio.In(each).Count())])],
                Fields = shown.IsEmpty ? [] : [new ChoiceField(Chosen, texts.PlanLabel, AboutOf(shown[0]), [.. shown.Select(each => new FieldChoice(AboutOf(each), Title(each, portfolio)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static string AboutOf(PortfolioPlan each) => new PlanRef(each.Plan.Head.Owner.ObjectId!, each.Plan.Head.Id).About;

    private static string Title(PortfolioPlan each, PlanPortfolio portfolio) => $"{CardText.Cut(NameOf(each.Plan.Head, portfolio), LongestAccount)} · {MemberNames.Shown(each.Plan.Head.Owner.Name)}";

    private static string NameOf(PlanHead head, PlanPortfolio portfolio) => head.Among(portfolio.Plans.Select(each => each.Plan.Head).Where(other => other.Owner.ObjectId == head.Owner.ObjectId));

    private static SectionRow Row(PortfolioPlan each, PlanPortfolio portfolio, Exchange exchange)
    {
        var head = each.Plan.Head;
        var next = PlanCalendar.ReviewOf(head);
        return new(
            CardText.CutMarkdown(Escape.Markdown(NameOf(head, portfolio)), LongestAccount),
            exchange.Texts.TogetherRow(MemberNames.Shown(head.Owner.Name), head.Status, next?.Date, exchange.Turn.Today),
            exchange.Texts.PlanPercent(each.Progress.Percent));
    }

    private static IEnumerable<Button> ButtonsFor(PlanPortfolio portfolio, TierPage place, int pages, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button To(string title, TierPage to) => new(title, exchange.Press(TogetherPresses.ListOp) with { About = to.About }, Answer.InPlace) { SendsInputs = false };
        if (portfolio.In(place.Tier).Any())
        {
            yield return new(texts.OpenPlan, exchange.Press(ReviewPresses.OpenOp), Answer.InPlace);
        }

        if (pages > 1)
        {
            yield return To(texts.PageAfter, place with { Page = (place.Page + 1) % pages });
        }

        foreach (var tier in Enum.GetValues<AccountTier>().Where(tier => tier != place.Tier && portfolio.In(tier).Any()))
        {
            yield return To(texts.TierButton(tier), new(tier, 0));
        }

        if (!portfolio.Plans.IsEmpty)
        {
            yield return new(texts.SumsButton, exchange.Press(TogetherPresses.SumsOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return new(texts.OwnPlansButton, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false };
    }
}

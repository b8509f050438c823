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
    /// <param name="lists">Those of the team.</param>
    /// <param name="place">Which page; null for the first of the most important tier that has a plan.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(TeamPlanLists lists, TierPage? place, Exchange exchange)
    {
        var texts = exchange.Texts;
        ImmutableArray<ListedPlan> plans = [.. lists.All.Values.SelectMany(own => own.Open).OrderBy(plan => plan.Head.Tier).ThenBy(plan => plan.Head.Account, StringComparer.OrdinalIgnoreCase)];
        var tier = place?.Tier ?? plans.Select(each => each.Head.Tier).FirstOrDefault();
        var all = In(tier, plans).ToImmutableArray();
        int pages = Math.Max(1, (all.Length + MostShown - 1) / MostShown);
        int page = Math.Clamp(place?.Page ?? 0, 0, pages - 1);
        var shown = all.Skip(page * MostShown).Take(MostShown).ToImmutableArray();
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.TogetherTitle,
                shown.IsEmpty ? [] : [new(pages == 1 ? texts.TierName(tier) : texts.PageTitle(texts.TierName(tier), page + 1, pages), $"{all.Length}", [.. shown.Select(each => Row(each, plans, exchange))])],
                [.. ButtonsFor(plans, new(tier, page), pages, exchange)],
                texts.TogetherFallback(plans.Length))
            {
                Intro = [plans.IsEmpty ? texts.TogetherEmpty : texts.TogetherCounts([.. Enum.GetValues<AccountTier>().Select(each => In(each, plans).Count())])],
                Fields = shown.IsEmpty ? [] : [new ChoiceField(Chosen, texts.PlanLabel, AboutOf(shown[0]), [.. shown.Select(each => new FieldChoice(AboutOf(each), Title(each, plans)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<ListedPlan> In(AccountTier tier, ImmutableArray<ListedPlan> plans) => plans.Where(plan => plan.Head.Tier == tier);

    private static string AboutOf(ListedPlan each) => new PlanRef(each.Head.Owner.ObjectId!, each.Head.Id).About;

    private static string Title(ListedPlan each, ImmutableArray<ListedPlan> plans) => $"{CardText.Cut(NameOf(each.Head, plans), LongestAccount)} · {MemberNames.Shown(each.Head.Owner.Name)}";

    /// <summary>Of two plans of one person for one account, with the year they start in.</summary>
    private static string NameOf(PlanHead head, ImmutableArray<ListedPlan> plans) => head.Among(plans.Select(each => each.Head).Where(other => other.Owner.ObjectId == head.Owner.ObjectId));

    private static SectionRow Row(ListedPlan each, ImmutableArray<ListedPlan> plans, Exchange exchange)
    {
        var head = each.Head;
        return new(
            CardText.CutMarkdown(Escape.Markdown(NameOf(head, plans)), LongestAccount),
            exchange.Texts.TogetherRow(MemberNames.Shown(head.Owner.Name), head, PlanCalendar.ReviewOf(head)?.Date, exchange.Turn.Today),
            exchange.Texts.PlanPercent(each.Percent));
    }

    private static IEnumerable<Button> ButtonsFor(ImmutableArray<ListedPlan> plans, TierPage place, int pages, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button To(string title, TierPage to) => new(title, exchange.Press(TogetherPresses.ListOp) with { About = to.About }, Answer.InPlace) { SendsInputs = false };
        if (In(place.Tier, plans).Any())
        {
            yield return new(texts.OpenPlan, exchange.Press(ReviewPresses.OpenOp), Answer.InPlace);
        }

        if (pages > 1)
        {
            yield return To(texts.PageAfter, place with { Page = (place.Page + 1) % pages });
        }

        foreach (var tier in Enum.GetValues<AccountTier>().Where(tier => tier != place.Tier && In(tier, plans).Any()))
        {
            yield return To(texts.TierButton(tier), new(tier, 0));
        }

        if (!plans.IsEmpty)
        {
            yield return new(texts.SumsButton, exchange.Press(TogetherPresses.SumsOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return new(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false };
    }
}

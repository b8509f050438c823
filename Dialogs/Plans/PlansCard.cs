using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans;

/// <summary>The reader's plans.</summary>
public static class PlansCard
{
    /// <summary>The field in which a plan is chosen.</summary>
    public const string Chosen = "plan";

    /// <summary>The field in which a plan is chosen that the reader sponsors: "{owner}/{plan}".</summary>
    public const string Sponsored = "sponsored";

    private const int MostSponsored = 20, LongestAccount = 40;

    /// <summary>Shows the plans; with none, the form that begins one.</summary>
    /// <param name="plans">All of the reader's.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanList plans, string? notice, Exchange exchange) => exchange.Know(new SponsoredPlansLookup(), sponsored => Show(plans, sponsored, notice, exchange));

    private static Exchange Show(PlanList plans, SponsoredPlans sponsored, string? notice, Exchange exchange)
    {
        var open = plans.Open.ToList();
        if (plans.All.IsEmpty && sponsored.Plans.IsEmpty)
        {
            return PlanBeginning.Ask(plans, FormDraft.Empty, exchange);
        }

        var texts = exchange.Texts;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PlansTitle,
                [.. open.Select(plan => Row(plan, exchange)), .. Section(sponsored, exchange)],
                [.. ButtonsFor(plans, sponsored, exchange)],
                texts.PlansFallback(open.Count))
            {
                Notice = notice,
                Fields =
                [
                    .. open.Count == 0 ? [] : new[] { new ChoiceField(Chosen, texts.PlanLabel, open[0].Head.Id, [.. open.Select(plan => new FieldChoice(plan.Head.Id, plans.NameOf(plan)))]) },
                    .. Choice(sponsored, exchange),
                ],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Section> Section(SponsoredPlans sponsored, Exchange exchange) => sponsored.Plans.IsEmpty ? [] :
    [
        new(exchange.Texts.SponsoredPlans, $"{sponsored.Plans.Length}", [.. sponsored.Plans.Take(MostSponsored).Select(head => new SectionRow(Escape.Markdown(CardText.Cut(head.Account, LongestAccount)), MemberNames.Shown(head.Owner.Name)))]),
    ];

    private static IEnumerable<Field> Choice(SponsoredPlans sponsored, Exchange exchange)
    {
        FieldChoice[] choices = [.. sponsored.Plans.Take(MostSponsored).Select(head => new FieldChoice(
            new PlanRef(head.Owner.ObjectId!, head.Id).About, exchange.Texts.AccountOf(CardText.Cut(head.Account, LongestAccount), MemberNames.Shown(head.Owner.Name))))];
        return choices.Length == 0 ? [] : [new ChoiceField(Sponsored, exchange.Texts.SponsoredPlans, choices[0].Value, [.. choices])];
    }

    private static IEnumerable<Button> ButtonsFor(PlanList plans, SponsoredPlans sponsored, Exchange exchange)
    {
        if (plans.Open.Any())
        {
            yield return new(exchange.Texts.OpenPlan, exchange.Press(PlanPresses.ShowOp), Answer.InPlace);
        }

        if (!sponsored.Plans.IsEmpty)
        {
            yield return new(exchange.Texts.NewsOpen(NewsKind.SponsorNamed), exchange.Press(SponsorPresses.SummaryOp), Answer.InPlace);
        }

        yield return new(exchange.Texts.NewPlan, exchange.Press(PlanPresses.NewOp), Answer.InPlace) { SendsInputs = false };
        if (plans.Archived.Any())
        {
            yield return new(exchange.Texts.ArchivedPlans(plans.Archived.Count()), exchange.Press(PlanYearPresses.ArchivedOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return new(exchange.Texts.PracticeTitle, exchange.Press(PracticePresses.ShowOp), Answer.NewMessage) { SendsInputs = false };
    }

    private static Section Row(ListedPlan plan, Exchange exchange)
    {
        var table = PlanTimetable.Of(plan.Head, exchange.Turn.Circumstances.Organisation.Calendar);
        return new(
            Escape.Markdown(plan.Head.Account),
            exchange.Texts.PlanPercent(plan.Percent),
            [new(exchange.Texts.PlanIntro(plan.Head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive)))]);
    }
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Offers a plan as a file: the one that is named, the only one, or the one that is chosen.</summary>
public static class PlanExport
{
    /// <summary>What the buttons send.</summary>
    public const string ExportOp = "plan.export";

    /// <summary>What consent to a file sends; on no card.</summary>
    public const string Consent = "plan.file";

    /// <summary>The field in which the kind of file is chosen.</summary>
    public const string Format = "format";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ExportOp => (button, exchange) => PlanRef.Read(button.Press.About) is { } about ? OfferRead(about, exchange) : PlanPresses.WithPlan(
            button.Inputs.GetValueOrDefault(PlansCard.Chosen) ?? button.Press.About,
            exchange,
            plan => Offer(PlanRef.Own(plan.Head.Id, exchange), plan, PlanIds.From<PlanFormat>(button.Inputs.GetValueOrDefault(Format, "")) ?? PlanFormat.Word, PlanCard.Show(plan, exchange.Texts.PlanFileNext, exchange))),
        _ => null,
    };

    /// <summary>Runs the command.</summary>
    /// <param name="line">The account, the kind of file, both or neither.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) => PlanPresses.WithPlans(exchange, plans =>
    {
        var (account, format) = ExportLine.Read(line);
        var open = plans.Open.ToList();
        var named = account.Length == 0 && open.Count == 1 ? open[0].Head : plans.Named(account);
        return named is not null
            ? PlanPresses.WithPlan(named.Id, exchange, plan => Offer(PlanRef.Own(plan.Head.Id, exchange), plan, format, exchange))
            : TeamPlan.Find(account, exchange, of => of is null
                ? Choose(plans, open, format, exchange)
                : PlanAccess.ReadVersion(of, exchange, (place, _, plan) => Offer(place, plan, format, exchange)));
    });

    /// <summary>Adds the offer of a file to a turn.</summary>
    /// <param name="place">Whose plan, which, and the version.</param>
    /// <param name="plan">As it is read.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Offer(PlanRef place, AccountPlan plan, PlanFormat format, Exchange exchange)
    {
        var accept = exchange.Press(Consent) with { About = new PlanFile(place, format).About };
        string name = SafeFileName.Of(plan.Head.Account, exchange.Turn.Today, format);
        return exchange.Offer(new(accept, name, exchange.Texts.PlanFileOffer(format), PlanFileSize.Estimate(plan, format)));
    }

    /// <summary>Offers a plan, or a version of it, to whoever is reading it.</summary>
    private static Exchange OfferRead(PlanRef about, Exchange exchange) => PlanAccess.ReadVersion(about, exchange, (place, found, plan) =>
        Offer(place, plan, PlanFormat.Word, ReadCard.Show(place, found, plan, exchange.Texts.PlanFileNext, exchange)));

    private static Exchange Choose(PlanList plans, List<ListedPlan> open, PlanFormat format, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (open.Count == 0)
        {
            return PlanBeginning.Ask(plans, FormDraft.Empty with { Notice = texts.NoPlanToExport }, exchange);
        }

        ImmutableArray<Field> fields =
        [
            new ChoiceField(PlansCard.Chosen, texts.PlanLabel, open[0].Head.Id, [.. open.Select(plan => new FieldChoice(plan.Head.Id, plans.NameOf(plan)))]),
            new ChoiceField(Format, texts.PlanFormatLabel, format.Id(), [.. Enum.GetValues<PlanFormat>().Select(each => new FieldChoice(each.Id(), texts.PlanFormatName(each)))]) { IsOpen = true },
        ];
        return exchange.Show(FormCard.Draw(
            new(texts.ExportPlanTitle, [], fields, [new(texts.ExportPlan, exchange.Press(ExportOp), Answer.InPlace)], texts.ExportFallback), exchange.Turn.Language.Tag()));
    }
}

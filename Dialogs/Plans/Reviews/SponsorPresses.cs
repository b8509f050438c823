using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Obeys the buttons about the executive who stands behind a plan, and shows that executive the summary.</summary>
public static class SponsorPresses
{
    /// <summary>What the buttons of the plan's owner send, about "{plan}".</summary>
    public const string OpenOp = "plan.sponsor", SaveOp = "plan.sponsor.save", RemoveOp = "plan.sponsor.remove";

    /// <summary>What opens the one-page summary for the sponsor, about "{owner}/{plan}".</summary>
    public const string SummaryOp = "plan.summary";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        OpenOp => (button, exchange) => PlanPresses.WithFound(button.Press.About, exchange, found => SponsorCard.Show(found.Plan!.Head, FormDraft.Empty, exchange)),
        SaveOp => (button, exchange) => Once(button, exchange, found => Save(button, found, exchange)),
        RemoveOp => (button, exchange) => Once(button, exchange, found => Set(null, exchange.Texts.SponsorRemoved, button.Press.Id, found, exchange)),
        SummaryOp => (button, exchange) => Show(PlanRef.Read(button.Inputs.GetValueOrDefault(PlansCard.Sponsored) ?? button.Press.About), exchange),
        _ => null,
    };

    private static Exchange Save(Pressed button, FoundPlan found, Exchange exchange)
    {
        var head = found.Plan!.Head;
        string? error = PersonSlot.Read(button.Inputs.GetValueOrDefault(SponsorCard.Who)) is not { } sponsor ? exchange.Texts.PersonMissing
            : sponsor == exchange.Turn.Circumstances.ObjectId ? exchange.Texts.SponsorOneself
            : null;
        return error is not null
            ? SponsorCard.Show(head, FormDraft.Empty with { Errors = FormDraft.Empty.Errors.SetItem(SponsorCard.Who, error) }, exchange)
            : exchange.Know(new RepOf(PersonSlot.Read(button.Inputs[SponsorCard.Who])!), rep => Name(rep, button.Press.Id, found, exchange));
    }

    private static Exchange Name(Rep rep, string operation, FoundPlan found, Exchange exchange)
    {
        string name = CardText.Cut(MemberNames.Of(rep.Name, rep.ObjectId), PlanEntry.LongestName);
        var done = Set(new(name, rep.ObjectId), rep.Name is null ? exchange.Texts.SponsorNotMet(MemberNames.Shown(name)) : exchange.Texts.SponsorNamed(MemberNames.Shown(name)), operation, found, exchange);
        return done.Own.IsEmpty || rep.Name is null ? done : done.Changing(new SponsorNamed(rep.ObjectId, PlanNews.Of(NewsKind.SponsorNamed, operation, found.Plan!.Head, exchange)));
    }

    /// <summary>Who stands behind a plan is no part of what is reviewed, and may change as long as nobody is reading it.</summary>
    private static Exchange Set(PlanPerson? sponsor, string notice, string operation, FoundPlan found, Exchange exchange)
    {
        var after = found.Plan! with { Head = found.Plan.Head with { Sponsor = sponsor } };
        return found.Plan.Head.Status is PlanStatus.Submitted or PlanStatus.Archived || after == found.Plan
            ? StandingCard.Show(found, exchange.Texts.PlanUnchanged, exchange)
            : StandingCard.Show(found with { Plan = after }, notice, PlanChanges.Make(found.Plan, after, operation, exchange));
    }

    /// <summary>Only the sponsor of this moment reads it, and only the summary.</summary>
    private static Exchange Show(PlanRef? about, Exchange exchange) => about is not { } place
        ? exchange.Say(exchange.Texts.PlanGone)
        : exchange.Know(new RepOf(place.Owner), _ => exchange.Know(new PlanOf(place.Owner, place.Plan), found =>
            found.Plan is not { Head.Sponsor.ObjectId: { } sponsor } plan || sponsor != exchange.Turn.Circumstances.ObjectId ? exchange.Say(exchange.Texts.SummaryNotYours)
                : plan.Head.Status == PlanStatus.Archived ? exchange.Say(exchange.Texts.SummaryArchived(plan.Head.Account))
                : Summary(place, plan, exchange)));

    private static Exchange Summary(PlanRef place, AccountPlan plan, Exchange exchange) => PagedCard.Show(
        SectionCard.Title(plan, PlanSection.Summary, exchange),
        SectionCard.Lines(plan, PlanSection.Summary, exchange).Prepend(exchange.Texts.SponsorIntro(MemberNames.Shown(plan.Head.Owner.Name))),
        SummaryOp,
        place with { Version = 0, Part = PlanSection.Summary.Id() },
        [],
        exchange);

    private static Exchange Once(Pressed button, Exchange exchange, Func<FoundPlan, Exchange> go) =>
        PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => PlanPresses.WithFound(button.Press.About, exchange, go));
}

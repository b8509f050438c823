using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Gives a plan of the reader's own to the manager who leads the reader, takes it back, and takes an approved one up again.</summary>
internal static class Submitting
{
    /// <summary>Submits it, and keeps what it says as that of its version. Nothing that is open keeps it from being submitted.</summary>
    public static Exchange Submit(string operation, FoundPlan found, Exchange exchange)
    {
        var plan = found.Plan!;
        int characters = PlanVersion.CharactersOf(plan);
        return !plan.Head.IsOpen() ? StandingCard.Show(found, exchange.Texts.PlanUnchanged, exchange)
            : exchange.Person.Profile.Leader is not { } leader ? StandingCard.Show(found, null, exchange)
            : characters > PlanVersion.MostCharacters ? StandingCard.Show(found, exchange.Texts.PlanTooLarge(characters, PlanVersion.MostCharacters), exchange)
            : exchange.Know(new RepOf(leader.ObjectId), _ => Submit(operation, leader, found, exchange));
    }

    /// <summary>Takes it back before it was reviewed.</summary>
    public static Exchange Withdraw(string operation, FoundPlan found, Exchange exchange) => found.Plan!.Head.Status == PlanStatus.Submitted
        ? Set(found.Plan.Head.Withdraw(), exchange.Texts.PlanTakenBack, operation, found, exchange)
        : StandingCard.Show(found, exchange.Texts.PlanUnchanged, exchange);

    /// <summary>Begins the next version of an approved plan.</summary>
    public static Exchange Reopen(string operation, FoundPlan found, Exchange exchange) => found.Plan!.Head.Status == PlanStatus.Approved
        ? Set(found.Plan.Head.Reopen(), exchange.Texts.PlanTakenUp(found.Plan.Head.Version + 1), operation, found, exchange)
        : StandingCard.Show(found, exchange.Texts.PlanUnchanged, exchange);

    private static Exchange Submit(string operation, Leader leader, FoundPlan found, Exchange exchange)
    {
        var before = found.Plan!;
        var plan = before with { Head = before.Head.Submit() };
        var version = new PlanVersion(plan.Head.Version, exchange.Turn.Today, PlanSlots.Print(operation));
        var submitted = PlanChanges.Make(before, plan, operation, exchange).With(new PlanVersionSet(plan.Head.Id, version)).With(new PlanContentKept(plan));
        return StandingCard.Show(found.With(plan, version), exchange.Texts.PlanGiven(MemberNames.Shown(leader.Name)), submitted.Changing(
            new ColleagueTold(leader.ObjectId, PlanNews.Of(NewsKind.PlanSubmitted, operation, plan.Head, exchange))));
    }

    private static Exchange Set(PlanHead head, string notice, string operation, FoundPlan found, Exchange exchange)
    {
        var after = found.Plan! with { Head = head };
        return StandingCard.Show(found with { Plan = after }, notice, PlanChanges.Make(found.Plan!, after, operation, exchange));
    }
}

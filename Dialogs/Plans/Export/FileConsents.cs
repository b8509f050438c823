using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Makes the file that somebody agreed to take, from the plan as it is by now. The consent is no permission: everything is asked again.</summary>
public static class FileConsents
{
    /// <summary>Takes the answer to an offer.</summary>
    public static Exchange Take(Consented answer, Exchange exchange)
    {
        var press = answer.Button.Press;
        return press.Owner != exchange.Turn.Circumstances.Owner ? exchange.Say(exchange.Texts.NotYourCard)
            : press.Op != PlanExport.Consent || PlanFile.Read(press.About) is not { } file ? exchange.Say(exchange.Texts.CardOutOfDate)
            : !Permissions.Allow(new ExportPlan(""), exchange) ? exchange.Say(exchange.Texts.RoleNeeded(Permissions.Needed(new ExportPlan(""))))
            : PressedOnce.Go(answer.Button, exchange.Texts.PlanFileOnce, exchange, () => answer.IsYes ? Make(file, press.Id, exchange) : Decline(press.Id, exchange));
    }

    private static Exchange Decline(string operation, Exchange exchange) => exchange.With(exchange.Person.Did(operation)).Say(exchange.Texts.PlanFileDeclined);

    private static Exchange Make(PlanFile file, string operation, Exchange exchange) => PlanReaders.Read(file.Owner, file.Plan, exchange, plan =>
    {
        if (plan is null)
        {
            return exchange.Say(exchange.Texts.PlanNotReadable);
        }

        var turn = exchange.Turn;
        var document = PlanDocument.Of(plan, turn.Language, turn.Circumstances.Organisation.Calendar, turn.Today);
        return exchange.With(exchange.Person.Did(operation)).HandOver(new(document, file.Format, PlanFileName.Of(plan.Head.Account, turn.Today, file.Format)));
    });
}

/// <summary>Who may read which plan.</summary>
public static class PlanReaders
{
    /// <summary>Goes on with a plan, or with null where there is none of the id that the person may read.</summary>
    /// <param name="owner">Whose plan: the person's own, for a start.</param>
    /// <param name="plan">The plan's id.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">What is done with it.</param>
    public static Exchange Read(string owner, string plan, Exchange exchange, Func<AccountPlan?, Exchange> go) =>
        string.Equals(owner, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase)
            ? exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, plan), found => go(found.Plan))
            : go(null);
}

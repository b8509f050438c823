using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs;

/// <summary>Makes the file that somebody agreed to take, from the plan as it is by now. The consent is no permission: everything is asked again.</summary>
public static class FileConsents
{
    /// <summary>Takes the answer to an offer.</summary>
    public static Exchange Take(Consented answer, Exchange exchange)
    {
        var press = answer.Button.Press;
        return press.Owner != exchange.Turn.Circumstances.Owner ? exchange.Say(exchange.Texts.NotYourCard)
            : press.Op == PackFiles.Consent ? PackFiles.Take(answer, exchange)
            : press.Op == ReportFile.Consent ? ReportFile.Take(answer, exchange)
            : press.Op != PlanExport.Consent || PlanFile.Read(press.About) is not { } file ? exchange.Say(exchange.Texts.CardOutOfDate)
            : !Permissions.Allow(new ExportPlan(""), exchange) ? exchange.Say(exchange.Texts.RoleNeeded(Permissions.Needed(new ExportPlan(""))))
            : PressedOnce.Go(answer.Button, exchange.Texts.PlanFileOnce, exchange, () => answer.IsYes ? Make(file, press.Id, exchange) : Decline(press.Id, exchange));
    }

    private static Exchange Decline(string operation, Exchange exchange) => exchange.With(exchange.Person.Did(operation)).Say(exchange.Texts.PlanFileDeclined);

    private static Exchange Make(PlanFile file, string operation, Exchange exchange) => PlanAccess.ReadVersion(file.Place, exchange, (_, _, plan) =>
    {
        var turn = exchange.Turn;
        var document = PlanDocument.Of(plan, turn.Language, turn.Circumstances.Organisation.Calendar, turn.Today);
        return exchange.With(exchange.Person.Did(operation)).HandOver(new(new PlanContent(document, file.Format), SafeFileName.Of(plan.Head.Account, turn.Today, file.Format)));
    });
}

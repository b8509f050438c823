using System.Collections.Immutable;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Offers drills as files, and makes them from what there is by the time the offer is taken.</summary>
public static class PackFiles
{
    /// <summary>What consent to a file sends; on no card.</summary>
    public const string Consent = "drills.file";

    private const string Template = "template", Own = "own";

    /// <summary>Bytes of a drill in a file, about.</summary>
    private const int BytesEach = 1_500;

    /// <summary>Offers a file to write drills in.</summary>
    public static Exchange OfferTemplate(Exchange exchange) => Offer(Template, 2, exchange);

    /// <summary>Offers the organisation's own drills, if it has any.</summary>
    public static Exchange OfferOwn(Exchange exchange) => DrillLibraryPresses.Prepared(exchange, library => library.Written.InUse.Count() is var number and > 0
        ? Offer(Own, number, exchange)
        : DrillsCard.Show(library, exchange.Texts.NoOwnDrills, exchange));

    /// <summary>Takes the answer to an offer. The consent is no permission: it is asked again.</summary>
    public static Exchange Take(Consented answer, Exchange exchange)
    {
        var press = answer.Button.Press;
        return press.About is not (Template or Own) ? exchange.Say(exchange.Texts.CardOutOfDate)
            : !Permissions.Allow(PackPresses.ExportOp, exchange) ? exchange.Say(exchange.Texts.RoleNeeded(Role.Trainer))
            : PressedOnce.Go(answer.Button, exchange.Texts.DrillFileOnce, exchange, () => answer.IsYes ? Make(press.About, press.Id, exchange) : Decline(press.Id, exchange));
    }

    private static Exchange Decline(string operation, Exchange exchange) => exchange.With(exchange.Person.Did(operation)).Say(exchange.Texts.DrillFileDeclined);

    private static Exchange Offer(string what, int drills, Exchange exchange) => exchange.Offer(new(
        exchange.Press(Consent) with { About = what }, NameOf(what, exchange), what == Own ? exchange.Texts.OwnDrillsOffer(drills) : exchange.Texts.TemplateOffer, drills * BytesEach));

    private static Exchange Make(string what, string operation, Exchange exchange) => DrillLibraryPresses.Prepared(exchange, library =>
    {
        var language = exchange.Turn.Language;
        ImmutableArray<ImmutableArray<string>> rows = [PackRows.Head(language), .. what == Own ? PackRows.Of(library) : PackRows.Template(language)];
        return exchange.With(exchange.Person.Did(operation)).HandOver(new(new TableContent(rows, language) { IsOfDrills = true }, NameOf(what, exchange)));
    });

    private static string NameOf(string what, Exchange exchange) => what == Own ? $"{exchange.Texts.OwnDrillsFile} {IsoDate.Format(exchange.Turn.Today)}.csv" : $"{exchange.Texts.TemplateFile}.csv";
}

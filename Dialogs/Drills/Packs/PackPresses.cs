using CoachBot.Cards;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Obeys the buttons by which packs come in and go out.</summary>
public static class PackPresses
{
    /// <summary>What the buttons send.</summary>
    public const string HelpOp = "drills.import", TemplateOp = "drills.template", ExportOp = "drills.export";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        HelpOp => (_, exchange) => PackImport.Help(exchange),
        TemplateOp => (_, exchange) => PackFiles.OfferTemplate(exchange),
        ExportOp => (_, exchange) => PackFiles.OfferOwn(exchange),
        _ => null,
    };
}

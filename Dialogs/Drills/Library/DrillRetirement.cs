using CoachBot.Cards;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Retires drills, built-in ones too, and restores them; answers to them stay either way.</summary>
public static class DrillRetirement
{
    /// <summary>Retires a drill.</summary>
    public static Exchange Retire(DrillLibrary library, Drill drill, Pressed button, Exchange exchange) => Set(library, drill, isRetired: true, button, exchange);

    /// <summary>Restores a drill, as long as there is room.</summary>
    public static Exchange Restore(DrillLibrary library, Drill drill, Pressed button, Exchange exchange) => Set(library, drill, isRetired: false, button, exchange);

    private static Exchange Set(DrillLibrary library, Drill drill, bool isRetired, Pressed button, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (library.Written.IsRetired(drill.Id) == isRetired)
        {
            // By this very press, whose answer got lost, or by somebody else.
            bool isOwn = library.Own.Done.Contains(button.Press.Id);
            return DrillPage.Show(
                library, drill, isOwn ? texts.DrillRetirement(isRetired) : texts.DrillSoAlready(isRetired), isOwn ? exchange.With(exchange.Person.Did(button.Press.Id).NotingFinal()) : exchange);
        }

        var after = library.Written.With([drill.Id], isRetired);
        return !isRetired && DrillRoom.Lacks(after, library, exchange) is { } full
            ? DrillPage.Show(library, drill, full, exchange)
            : DrillDrafts.Make(after, button.Press.Id, library, exchange, (made, changed) => DrillPage.Show(made, drill, texts.DrillRetirement(isRetired), changed));
    }
}

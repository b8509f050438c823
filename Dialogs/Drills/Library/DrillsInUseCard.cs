using CoachBot.Cards;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Says that drills are in use from now on.</summary>
public static class DrillsInUseCard
{
    /// <summary>Shows it.</summary>
    /// <param name="library">The drills there are.</param>
    /// <param name="added">Those that came with the last change of the reader's; at least one.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(DrillLibrary library, IReadOnlyList<WrittenDrill> added, Exchange exchange)
    {
        var texts = exchange.Texts;
        var take = exchange.Press(DrillLibraryPresses.TakeBackOp) with { Revision = added[0].Change };
        var open = added is [var one] ? exchange.Press(DrillLibraryPresses.ObjectiveOp) with { About = one.Id.Objective.Value } : exchange.Press(DrillLibraryPresses.ListOp);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.DrillsInUse(added.Count),
                [texts.DrillsAskedFromNow],
                [
                    new(added.Count == 1 ? texts.DrillsOfObjective : texts.AllDrills, open, Answer.InPlace),
                    .. added[0].Change == library.Own.Revision ? new[] { new Button(texts.TakeBackDrills, take, Answer.InPlace) } : [],
                ]),
            exchange.Turn.Language.Tag()));
    }
}

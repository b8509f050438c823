using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>All that one drill says, as a trainer reads it.</summary>
public static class DrillPage
{
    /// <summary>Shows it.</summary>
    public static Exchange Show(DrillLibrary library, Drill drill, string? notice, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, drill.TextIn(exchange.Turn.Language));
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.DrillOfObjective(Escape.Markdown(library.Written.FindWhole(drill.Id.Objective)!.TextIn(exchange.Turn.Language).Name), drill.Id.Variant),
                Answers(text, drill.Best, exchange),
                [.. ButtonsFor(library, drill, exchange)],
                texts.DrillsFallback)
            {
                Notice = notice,
                Intro = [DrillLines.Detail(drill, library, exchange), Escape.Markdown(text.Situation)],
                Closing = [texts.DrillTry(Escape.Markdown(text.Try))],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The answers with their reasons, the best marked.</summary>
    public static ImmutableArray<Section> Answers(DrillText text, int best, Exchange exchange) =>
    [
        .. text.Options.Select((option, place) => new Section(
            exchange.Texts.AnswerNumber(place + 1, place == best), null, [new(Escape.Markdown(option.Text), Escape.Markdown(option.Why))])),
    ];

    private static IEnumerable<Button> ButtonsFor(DrillLibrary library, Drill drill, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (library.Written.IsRetired(drill.Id))
        {
            yield return new(texts.RestoreSkill, About(DrillLibraryPresses.RestoreOp, drill, exchange), Answer.InPlace);
        }
        else
        {
            var edited = EditedDrill.For(drill.Id, exchange.Turn.Language);
            yield return new(texts.EditText(edited.Language), exchange.Press(DrillLibraryPresses.EditOp) with { About = edited.About }, Answer.InPlace);
            yield return new(texts.EditText(edited.Other), exchange.Press(DrillLibraryPresses.EditOp) with { About = (edited with { Language = edited.Other }).About }, Answer.InPlace);
            yield return new(texts.RetireSkill, About(DrillLibraryPresses.RetireOp, drill, exchange), Answer.InPlace);
        }

        yield return new(texts.DrillsOfObjective, exchange.Press(DrillLibraryPresses.ObjectiveOp) with { About = drill.Id.Objective.Value }, Answer.InPlace);
    }

    private static Press About(string op, Drill drill, Exchange exchange) => exchange.Press(op) with { About = drill.Id.ToString() };
}

using CoachBot.Cards;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The drills of an objective: those that are asked, and the last of those that are not.</summary>
public static class DrillObjectiveCard
{
    /// <summary>The field in which a drill is chosen.</summary>
    public const string Chosen = "drill";

    private const int MostRetired = 6;

    /// <summary>Shows it.</summary>
    public static Exchange Show(DrillLibrary library, DrillObjective objective, string? notice, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, objective.TextIn(exchange.Turn.Language));
        List<Drill> used = [.. objective.Drills.Where(drill => !library.Written.IsRetired(drill.Id))];
        List<Drill> retired = [.. objective.Drills.Where(drill => library.Written.IsRetired(drill.Id)).TakeLast(MostRetired)];
        List<Drill> shown = [.. used, .. retired];
        return exchange.Show(SectionsCard.Draw(
            new(
                Escape.Markdown(text.Name),
                [new(null, null, [.. used.Select(drill => Row(drill, library, exchange))]), .. retired.Count == 0 ? [] : new[] { new Section(texts.RetiredDrills, null, [.. retired.Select(drill => Row(drill, library, exchange))]) }],
                [
                    .. shown.Count == 0 ? [] : new[] { new Button(texts.ShowDrill, exchange.Press(DrillLibraryPresses.ShowOp), Answer.InPlace) },
                    new(texts.AddDrill, exchange.Press(DrillLibraryPresses.AddOp) with { About = objective.Id.Value }, Answer.InPlace) { SendsInputs = false },
                    new(texts.AllObjectives, exchange.Press(DrillLibraryPresses.SkillOp) with { About = objective.Skill.Value }, Answer.InPlace) { SendsInputs = false },
                ],
                texts.DrillsFallback)
            {
                Notice = notice,
                Intro = [Escape.Markdown(text.Goal)],
                Fields = shown.Count == 0 ? [] :
                    [new ChoiceField(Chosen, texts.DrillLabel, shown[0].Id.ToString(), [.. shown.Select(drill => new FieldChoice(drill.Id.ToString(), DrillLines.Choice(drill, exchange)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static SectionRow Row(Drill drill, DrillLibrary library, Exchange exchange) => new(DrillLines.Short(drill, exchange), DrillLines.Detail(drill, library, exchange));
}

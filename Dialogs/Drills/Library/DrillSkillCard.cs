using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The objectives of a skill.</summary>
public static class DrillSkillCard
{
    /// <summary>The field in which an objective is chosen.</summary>
    public const string Chosen = "objective";

    /// <summary>Shows it.</summary>
    public static Exchange Show(DrillLibrary library, SkillDefinition skill, string? notice, Exchange exchange)
    {
        var (texts, language) = (exchange.Texts, exchange.Turn.Language);
        var objectives = library.Written.WholeOf(skill.Id).ToList();
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.DrillsOfSkill(Escape.Markdown(skill.TextIn(language).Name)),
                [new(null, null, [.. objectives.Select(objective => Row(objective, library, exchange))])],
                [
                    .. objectives.Count == 0 ? Array.Empty<Button>() :
                    [
                        new(texts.ShowDrills, exchange.Press(DrillLibraryPresses.ObjectiveOp), Answer.InPlace),
                        new(texts.AddDrill, exchange.Press(DrillLibraryPresses.AddOp), Answer.InPlace),
                    ],
                    new(texts.AddObjective, exchange.Press(DrillLibraryPresses.NewOp) with { About = skill.Id.Value }, Answer.InPlace) { SendsInputs = false },
                    new(texts.AllSkills, exchange.Press(DrillLibraryPresses.ListOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.DrillsFallback)
            {
                Notice = notice,
                Intro = objectives.Count == 0 ? [texts.NoObjectivesYet] : [],
                Fields = objectives.Count == 0 ? [] :
                    [new ChoiceField(Chosen, texts.ObjectiveLabel, objectives[0].Id.Value, [.. objectives.Select(objective => new FieldChoice(objective.Id.Value, objective.TextIn(language).Name))])],
            },
            language.Tag()));
    }

    /// <summary>What an objective says in a language.</summary>
    public static ObjectiveText TextIn(this DrillObjective objective, Language language) => language == Language.English ? objective.Text.English : objective.Text.Chinese;

    private static SectionRow Row(DrillObjective objective, DrillLibrary library, Exchange exchange)
    {
        var text = objective.TextIn(exchange.Turn.Language);
        return new(Escape.Markdown(text.Name), Escape.Markdown(text.Goal), exchange.Texts.DrillsOf(library.InUse(objective), library.OwnInUse(objective)));
    }
}

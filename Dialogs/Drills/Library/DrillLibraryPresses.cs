using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Obeys the buttons of the cards with which trainers write drills.</summary>
public static class DrillLibraryPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ListOp = "drills.list", SkillOp = "drills.skill", ObjectiveOp = "drills.objective", ShowOp = "drills.show",
        AddOp = "drills.add", NewOp = "drills.new", EditOp = "drills.edit", SaveOp = "drills.save", ChangeOp = "drills.change",
        UseOp = "drills.use", UseAsNewOp = "drills.use-new", DiscardOp = "drills.discard", TakeBackOp = "drills.take-back", RetireOp = "drills.retire", RestoreOp = "drills.restore";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (_, exchange) => Prepared(exchange, library => DrillsCard.Show(library, null, exchange)),
        SkillOp => (button, exchange) => WithSkill(button, exchange, (library, skill) => DrillSkillCard.Show(library, skill, null, exchange)),
        ObjectiveOp => (button, exchange) => WithObjective(button, exchange, (library, objective) => DrillObjectiveCard.Show(library, objective, null, exchange)),
        ShowOp => (button, exchange) => WithDrill(button, exchange, (library, drill) => DrillPage.Show(library, drill, null, exchange)),
        AddOp => (button, exchange) => WithObjective(button, exchange, (library, objective) => DrillFormCard.Begin(EditedDrill.In(objective.Id, exchange), library, exchange)),
        NewOp => (button, exchange) => WithSkill(button, exchange, (library, skill) => DrillFormCard.Begin(EditedDrill.Of(skill.Id, exchange), library, exchange)),
        EditOp => Edit,
        SaveOp => (button, exchange) => Prepared(exchange, library => DrillEdits.Save(button, library, exchange)),
        ChangeOp => (button, exchange) => Prepared(exchange, library => DrillDrafts.Change(button, library, exchange)),
        UseOp => (button, exchange) => Once(button, exchange, library => DrillDrafts.Use(button, asNew: false, library, exchange)),
        UseAsNewOp => (button, exchange) => Once(button, exchange, library => DrillDrafts.Use(button, asNew: true, library, exchange)),
        DiscardOp => (button, exchange) => Prepared(exchange, library => DrillDrafts.Discard(button, library, exchange)),
        TakeBackOp => (button, exchange) => Once(button, exchange, library => DrillDrafts.TakeBack(button, library, exchange)),
        RetireOp => (button, exchange) => Once(button, exchange, _ => WithDrill(button, exchange, (library, drill) => DrillRetirement.Retire(library, drill, button, exchange))),
        RestoreOp => (button, exchange) => Once(button, exchange, _ => WithDrill(button, exchange, (library, drill) => DrillRetirement.Restore(library, drill, button, exchange))),
        _ => null,
    };

    /// <summary>Goes on once the skills, the drills and their flags are known.</summary>
    public static Exchange Prepared(Exchange exchange, Func<DrillLibrary, Exchange> go) => exchange.Know(new OrganisationSkillsLookup(), skills =>
        exchange.Know(new OrganisationDrillsLookup(), drills => exchange.Know(new FlaggedDrills(), flags => go(new(drills, skills.Library, flags)))));

    private static Exchange Once(Pressed button, Exchange exchange, Func<DrillLibrary, Exchange> go) =>
        PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => Prepared(exchange, go));

    private static Exchange WithSkill(Pressed button, Exchange exchange, Func<DrillLibrary, SkillDefinition, Exchange> go) => Prepared(exchange, library =>
        SkillId.From(button.Inputs.GetValueOrDefault(DrillsCard.Chosen) ?? button.Press.About) is { } id && library.Skills.Find(id) is { } skill
            ? go(library, skill)
            : DrillsCard.Show(library, exchange.Texts.ChooseSkill, exchange));

    private static Exchange WithObjective(Pressed button, Exchange exchange, Func<DrillLibrary, DrillObjective, Exchange> go) => Prepared(exchange, library =>
        ObjectiveId.From(button.Inputs.GetValueOrDefault(DrillSkillCard.Chosen) ?? button.Press.About) is { } id && library.Written.FindWhole(id) is { } objective
            ? go(library, objective)
            : DrillsCard.Show(library, exchange.Texts.ChooseSkill, exchange));

    private static Exchange WithDrill(Pressed button, Exchange exchange, Func<DrillLibrary, Drill, Exchange> go) => Prepared(exchange, library =>
        DrillId.From(button.Inputs.GetValueOrDefault(DrillObjectiveCard.Chosen) ?? button.Press.About) is { } id && library.Find(id) is { } drill
            ? go(library, drill)
            : DrillsCard.Show(library, exchange.Texts.ChooseSkill, exchange));

    private static Exchange Edit(Pressed button, Exchange exchange) => Prepared(exchange, library =>
        EditedDrill.Read(button.Press.About) is { Replaces: not null } edited && edited.IsThere(library)
            ? DrillFormCard.Begin(edited, library, exchange)
            : DrillsCard.Show(library, exchange.Texts.ChooseSkill, exchange));
}

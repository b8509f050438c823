using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Obeys the buttons of the cards of the skill library.</summary>
public static class LibraryPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ListOp = "skills.list", ShowOp = "skills.show", AddOp = "skills.add", EditOp = "skills.edit", SaveOp = "skills.save",
        RetiredOp = "skills.retired", RetireOp = "skills.retire", RestoreOp = "skills.restore", UndoOp = "skills.undo";

    /// <summary>What obeys an operation; null when it is none of the library's.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (_, exchange) => Prepared(exchange, () => SkillsCard.Show(null, exchange)),
        RetiredOp => (_, exchange) => Prepared(exchange, () => SkillsCard.ShowRetired(exchange)),
        ShowOp => (button, exchange) => WithSkill(button, exchange, skill => SkillPage.Show(skill, null, false, exchange)),
        AddOp => (_, exchange) => Prepared(exchange, () => SkillFormCard.Show(new(null, exchange.Turn.Language), FormDraft.Empty, exchange)),
        EditOp => (button, exchange) => Prepared(exchange, () => Edit(button, exchange)),
        SaveOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => SkillEdits.Save(button, exchange)),
        RetireOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => WithSkill(button, exchange, skill => SkillRetirement.Retire(skill, button, exchange))),
        RestoreOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => WithSkill(button, exchange, skill => SkillRetirement.Restore(skill, button, exchange))),
        UndoOp => (button, exchange) => Once(button, exchange.Texts.AlreadyUndone, exchange, () => SkillUndo.Take(button.Press.Revision, button.Press.Id, exchange)),
        _ => null,
    };

    /// <summary>Goes on once the skills are known.</summary>
    public static Exchange Prepared(Exchange exchange, Func<Exchange> go) => exchange.Know(new OrganisationSkillsLookup(), _ => go());

    /// <summary>Goes on unless it was pressed before.</summary>
    private static Exchange Once(Pressed button, string already, Exchange exchange, Func<Exchange> go) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(already)
        : button.Press.Id.Length > Elsewhere.LongestOperation ? exchange.Say(exchange.Texts.CardOutOfDate)
        : Prepared(exchange, go);

    /// <summary>Goes on with the skill that was chosen, or that the card is about.</summary>
    private static Exchange WithSkill(Pressed button, Exchange exchange, Func<SkillDefinition, Exchange> go) => Prepared(exchange, () =>
        SkillId.From(button.Inputs.GetValueOrDefault(SkillsCard.Chosen) ?? button.Press.About) is { } id && exchange.Turn.Skills().Find(id) is { } skill
            ? go(skill)
            : SkillsCard.Show(exchange.Texts.ChooseSkill, exchange));

    private static Exchange Edit(Pressed button, Exchange exchange)
    {
        var edited = EditedText.Read(button.Press.About)
            ?? (SkillId.From(button.Inputs.GetValueOrDefault(SkillsCard.Chosen)) is { } id ? new EditedText(id, exchange.Turn.Language) : null);
        return edited?.Skill is { } known && exchange.Turn.Skills().Find(known) is { } skill
            ? SkillFormCard.Show(edited, FormDraft.Empty with { Values = SkillFields.Of(skill, edited.Language) }, exchange)
            : SkillsCard.Show(exchange.Texts.ChooseSkill, exchange);
    }
}

using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>Obeys the buttons of the cards of ratings.</summary>
public static class RatePresses
{
    /// <summary>Opens the form, for the skill that the card is about.</summary>
    public static Exchange Open(Pressed button, Exchange exchange) => Prepared(exchange, () => RateCards.ShowForm(
        button.Press.About is { } skill ? FormDraft.Empty with { Values = FormDraft.Empty.Values.SetItem(RateForm.Skill.Id, skill) } : FormDraft.Empty, exchange));

    /// <summary>Shows the anchors of the skill that was chosen, and keeps what was entered.</summary>
    public static Exchange ShowAnchors(Pressed button, Exchange exchange) =>
        Prepared(exchange, () => RateCards.ShowForm(Kept(button, exchange) with { Errors = FormDraft.Empty.Errors }, exchange));

    /// <summary>Saves the form; a score chosen by the anchors of another skill is asked for again, with the right ones in view.</summary>
    public static Exchange Save(Pressed button, Exchange exchange) => Prepared(exchange, () =>
        button.Inputs.GetValueOrDefault(RateForm.Skill.Id) is { } chosen && chosen != button.Press.About && RateForm.Skill.Accept(chosen, exchange.Turn).Value is not null
            ? RateCards.ShowForm(Kept(button, exchange) with { Errors = FormDraft.Empty.Errors, Notice = exchange.Texts.AnchorsChanged }, exchange)
            : FormPresses.Save(RateForm.Instance, button, exchange));

    /// <summary>Takes a rating back; pressed twice, or too late, it changes nothing and says so.</summary>
    public static Exchange Undo(Pressed button, Exchange exchange) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(exchange.Texts.AlreadyUndone)
        : exchange.Person.Rated.FirstOrDefault(given => given.UndoOperation == button.Press.Id) is { } given ? Prepared(exchange, () => Rating.TakeBack(given, exchange))
        : exchange.Say(exchange.Texts.RatingTooOld);

    /// <summary>Whether `undo` means the last rating.</summary>
    public static bool IsMeant(Exchange exchange) => exchange.Person is { Last: Undoable.Rating, Rated.IsEmpty: false };

    /// <summary>Takes the last rating back.</summary>
    public static Exchange UndoLast(Exchange exchange) => Prepared(exchange, () => Rating.TakeBack(exchange.Person.Rated[^1], exchange));

    /// <summary>Goes on once the skills are known, and the team of whoever may have one.</summary>
    public static Exchange Prepared(Exchange exchange, Func<Exchange> go) => exchange.Know(
        new OrganisationSkillsLookup(),
        _ => exchange.Roles.Has(Role.Manager) ? exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), _ => go()) : go());

    private static FormDraft Kept(Pressed button, Exchange exchange)
    {
        var draft = FormCards.Read(RateForm.Instance, button.Inputs, exchange).Draft;
        return draft with { Values = draft.Values.Remove(RateForm.Score.Id) };
    }
}

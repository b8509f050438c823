using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>Obeys the buttons of the cards of ratings.</summary>
public static class RatePresses
{
    /// <summary>Opens the form, for the skill or the person that the card is about.</summary>
    public static Exchange Open(Pressed button, Exchange exchange) => Prepared(exchange, () => RateCards.ShowForm(DraftAbout(button.Press.About, exchange), exchange));

    /// <summary>Shows the anchors of the skill that was chosen, and keeps what was entered.</summary>
    public static Exchange ShowAnchors(Pressed button, Exchange exchange) =>
        Prepared(exchange, () => RateCards.ShowForm(Kept(button, exchange) with { Errors = FormDraft.Empty.Errors }, exchange));

    /// <summary>Saves the form; a score chosen by other anchors than those of the skill is asked for again, with the right ones in view.</summary>
    public static Exchange Save(Pressed button, Exchange exchange) => Prepared(exchange, () => Misread(button, exchange) is { } notice
        ? RateCards.ShowForm(Kept(button, exchange) with { Errors = FormDraft.Empty.Errors, Notice = notice }, exchange)
        : FormPresses.Save(RateForm.Instance, button, exchange));

    /// <summary>Takes a rating back; pressed twice, or too late, it changes nothing and says so.</summary>
    public static Exchange Undo(Pressed button, Exchange exchange) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(exchange.Texts.AlreadyUndone)
        : exchange.Person.Rated.FirstOrDefault(given => given.UndoOperation == button.Press.Id) is { } given ? Prepared(exchange, () => Rating.TakeBack(given, exchange))
        : exchange.Say(exchange.Texts.RatingTooOld);

    /// <summary>Takes the last rating back.</summary>
    public static Exchange UndoLast(Exchange exchange) => Prepared(exchange, () => Rating.TakeBack(exchange.Person.Rated[^1], exchange));

    /// <summary>Goes on once the skills are known, and the team of whoever may have one.</summary>
    public static Exchange Prepared(Exchange exchange, Func<Exchange> go) => exchange.Know(
        new OrganisationSkillsLookup(),
        _ => exchange.Roles.Has(Role.Manager) ? exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), _ => go()) : go());

    /// <summary>Why the lines that were read are not those of the skill that was chosen; null when they are, or when the rating was saved already.</summary>
    private static string? Misread(Pressed button, Exchange exchange)
    {
        if (exchange.Person.Operations.Contains(button.Press.Id) || exchange.Turn.Circumstances.Made is not null)
        {
            return null;
        }

        string chosen = button.Inputs.GetValueOrDefault(RateForm.Skill.Id, "");
        return !IsRated(chosen, exchange) ? chosen.Length == 0 ? null : exchange.Texts.SkillGone
            : chosen != button.Press.About ? exchange.Texts.AnchorsChanged
            : button.Press.Revision is { } read && read != exchange.Turn.Skills().Find(new(chosen))!.Version ? exchange.Texts.AnchorsEdited
            : null;
    }

    private static FormDraft DraftAbout(string? about, Exchange exchange)
    {
        var draft = RateAbout.Draft(about);
        return draft.Values.GetValueOrDefault(RateForm.Skill.Id) is { } skill && !IsRated(skill, exchange) ? draft with { Notice = exchange.Texts.SkillGone } : draft;
    }

    private static bool IsRated(string skill, Exchange exchange) => RateForm.Skill.Accept(skill, exchange.Turn).Value is not null;

    private static FormDraft Kept(Pressed button, Exchange exchange)
    {
        var draft = FormCards.Read(RateForm.Instance, button.Inputs, exchange).Draft;
        return draft with { Values = draft.Values.Remove(RateForm.Score.Id) };
    }
}

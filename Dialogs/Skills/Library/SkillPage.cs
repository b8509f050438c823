using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>All that is said of one skill, and the reader's own last rating of it, with the anchor it was made by.</summary>
public static class SkillPage
{
    /// <summary>Shows the page; the skills were looked up before.</summary>
    /// <param name="skill">The latest version.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="isUndoable">Whether the last change to the skills can be taken back here.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(SkillDefinition skill, string? notice, bool isUndoable, Exchange exchange) =>
        exchange.Know(new RatingsOf(exchange.Turn.Circumstances.ObjectId), ratings => Show(skill, Own(skill, ratings), notice, isUndoable, exchange));

    private static Exchange Show(SkillDefinition skill, SkillRating? own, string? notice, bool isUndoable, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, skill.TextIn(exchange.Turn.Language));
        string name = Escape.Markdown(SkillsCard.NameOf(skill, exchange));
        return exchange.Show(SectionsCard.Draw(
            new(
                name,
                [new(texts.AnchorsTitle, null, [.. Score.All.Select(score => new SectionRow(Escape.Markdown(texts.AnchorLine(score.Value, text.Anchor(score)))))])],
                [.. ButtonsFor(skill, isUndoable, exchange)],
                $"{name}: {Escape.Markdown(text.Definition)}")
            {
                Notice = notice,
                Intro =
                [
                    texts.SkillPlace(skill.Stage, SkillsCard.TypesOf(skill, exchange)),
                    Escape.Markdown(text.Definition),
                    texts.SubSkillsLine(texts.Several(text.SubSkills.Select(Escape.Markdown))),
                    texts.NamesLine(texts.Several(text.Names.Skip(1).Select(Escape.Markdown))),
                ],
                Closing = [.. Closing(skill, own, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    private static SkillRating? Own(SkillDefinition skill, Ratings ratings) =>
        ratings.Entries.LastOrDefault(entry => entry.Rating.Skill == skill.Id && entry.Rating.By == Rater.Self)?.Rating;

    private static IEnumerable<string> Closing(SkillDefinition skill, SkillRating? own, Exchange exchange)
    {
        if (own is not null && exchange.Turn.Skills().Find(own.Skill, own.Version) is { } then)
        {
            string anchor = Escape.Markdown(then.TextIn(exchange.Turn.Language).Anchor(own.Score));
            yield return exchange.Texts.OwnScore(own.Score.Value, own.Date, anchor, own.Version < skill.Version);
        }

        yield return exchange.Texts.SkillVersion(skill.Version);
    }

    private static IEnumerable<Button> ButtonsFor(SkillDefinition skill, bool isUndoable, Exchange exchange)
    {
        var (texts, language) = (exchange.Texts, exchange.Turn.Language);
        bool isRetired = exchange.Turn.Skills().IsRetired(skill.Id);
        if (exchange.Roles.Has(Role.Trainer))
        {
            var own = new EditedText(skill.Id, language);
            yield return new(texts.EditSkill, exchange.Press(LibraryPresses.EditOp) with { About = own.About }, Answer.InPlace);
            yield return new(texts.EditText(own.Other), exchange.Press(LibraryPresses.EditOp) with { About = (own with { Language = own.Other }).About }, Answer.InPlace);
            yield return isRetired
                ? new(texts.RestoreSkill, About(LibraryPresses.RestoreOp, skill, exchange), Answer.InPlace)
                : new(texts.RetireSkill, About(LibraryPresses.RetireOp, skill, exchange), Answer.InPlace);
        }

        if (isUndoable)
        {
            yield return new(texts.Undo, exchange.Press(LibraryPresses.UndoOp) with { About = skill.Id.Value, Revision = exchange.Turn.OrganisationSkills().Revision }, Answer.InPlace);
        }

        if (!isRetired)
        {
            yield return new(texts.RateThisSkill, exchange.Press(RateCards.OpenOp) with { About = skill.Id.Value }, Answer.NewMessage);
        }

        yield return new(texts.AllSkills, exchange.Press(LibraryPresses.ListOp), Answer.InPlace);
    }

    private static Press About(string op, SkillDefinition skill, Exchange exchange) => exchange.Press(op) with { About = skill.Id.Value, Revision = skill.Version };
}

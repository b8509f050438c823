using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Skills;

/// <summary>The card that rates a skill with its anchors in view, and the card of a rating given.</summary>
public static class RateCards
{
    /// <summary>What the buttons send.</summary>
    public const string OpenOp = "rate.open", AnchorsOp = "rate.anchors", UndoOp = "rate.undo";

    /// <summary>Shows the form: for the skill in the draft, else for the first of the list.</summary>
    public static Exchange ShowForm(FormDraft draft, Exchange exchange)
    {
        var (texts, turn) = (exchange.Texts, exchange.Turn);
        var skill = Chosen(draft, turn);
        var text = skill.TextIn(turn.Language);
        return exchange.Show(FormCard.Draw(
            new(
                texts.RateTitle,
                [texts.RateIntro, texts.SkillMeans(text.Name, text.Definition)],
                Fields(draft, skill, turn),
                [
                    new(texts.Save, exchange.Press(RateForm.Instance.SaveOp) with { About = skill.Id.Value, Revision = skill.Version }, Answer.InPlace),
                    new(texts.ShowAnchors, exchange.Press(AnchorsOp), Answer.InPlace),
                ],
                texts.RateFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            turn.Language.Tag()));
    }

    /// <summary>Shows what was given, what the next score would look like, and where the manager sees it otherwise.</summary>
    /// <param name="rep">Entra object id of whoever was rated.</param>
    /// <param name="entry">The rating.</param>
    /// <param name="before">The ratings before it.</param>
    /// <param name="exchange">The turn it is shown in; the rating is remembered in it.</param>
    public static Exchange ShowRated(string rep, RatingEntry entry, Ratings before, Exchange exchange)
    {
        var (texts, turn, rating) = (exchange.Texts, exchange.Turn, entry.Rating);
        var text = turn.Skills().Find(rating.Skill)!.TextIn(turn.Language);
        string title = texts.Rated(NameOf(rep, turn), text.Name, rating.Score.Value);
        var undo = exchange.Press(UndoOp) with { Id = new GivenRating(rep, rating.Skill, entry.Id).UndoOperation };
        return exchange.Show(NoteCard.Draw(
            new(
                title,
                [.. Lines(rating, text, [.. before.Under(rating.By == Rater.Manager ? entry.RatedBy : exchange.Person.Profile.Leader?.ObjectId)], texts)],
                [
                    new(texts.Undo, undo, Answer.InPlace),
                    new(texts.RateAnother, exchange.Press(OpenOp), Answer.NewMessage),
                    SkillMapCards.Button(rep == turn.Circumstances.ObjectId ? null : rep, exchange),
                ])
            {
                FallbackText = title,
            },
            turn.Language.Tag()));
    }

    /// <summary>Shows that a rating was taken back.</summary>
    public static Exchange ShowUndone(GivenRating given, Exchange exchange)
    {
        string skill = exchange.Turn.Skills().Find(given.Skill)?.TextIn(exchange.Turn.Language).Name ?? given.Skill.Value;
        return exchange.Show(NoteCard.Draw(
            new(exchange.Texts.RatingUndone(NameOf(given.Rep, exchange.Turn), skill), [], [new(exchange.Texts.RateAnother, exchange.Press(OpenOp), Answer.InPlace)]),
            exchange.Turn.Language.Tag()));
    }

    private static ImmutableArray<Field> Fields(FormDraft draft, SkillDefinition skill, Turn turn)
    {
        var who = RepSlot.Reps(turn).Any() ? [RateForm.Who.Draw(draft.Values.GetValueOrDefault(RateForm.Who.Id), turn)] : Array.Empty<Field>();
        return
        [
            .. who.Select(field => WithError(field, draft)),
            WithError(RateForm.Skill.Draw(skill.Id.Value, turn), draft),
            WithError(RateForm.Score.Draw(draft.Values.GetValueOrDefault(RateForm.Score.Id), skill, turn), draft),
            WithError(RateForm.Evidence.Draw(draft.Values.GetValueOrDefault(RateForm.Evidence.Id), turn) with { Placeholder = turn.Texts.EvidenceExample }, draft),
            WithError(RateForm.Account.Draw(draft.Values.GetValueOrDefault(RateForm.Account.Id), turn), draft),
        ];
    }

    private static Field WithError(Field field, FormDraft draft) => field with { Error = draft.Errors.GetValueOrDefault(field.Id) };

    private static SkillDefinition Chosen(FormDraft draft, Turn turn) =>
        turn.Skills().Skills.FirstOrDefault(skill => skill.Id.Value == draft.Values.GetValueOrDefault(RateForm.Skill.Id)) ?? turn.Skills().Skills[0];

    private static IEnumerable<string> Lines(SkillRating rating, SkillText text, ImmutableArray<SkillRating> before, Texts texts)
    {
        yield return Escape.Markdown(texts.AnchorLine(rating.Score.Value, text.Anchor(rating.Score)));
        if (Score.From(rating.Score.Value + 1) is { } next)
        {
            yield return texts.NextAnchor(next.Value, text.Anchor(next));
        }

        if (rating.Evidence is { } evidence)
        {
            yield return texts.EvidenceLine(evidence, rating.Account);
        }

        if (Latest(before, rating.Skill, rating.By) is { } last)
        {
            yield return texts.RatedBefore(last.Score.Value, last.Date);
        }

        if (Latest(before, rating.Skill, rating.By == Rater.Self ? Rater.Manager : Rater.Self) is { } other && Math.Abs(other.Score.Value - rating.Score.Value) >= SkillMapRow.TalkFrom)
        {
            yield return texts.SeenOtherwise(rating.By, other.Score.Value);
        }
    }

    private static SkillRating? Latest(ImmutableArray<SkillRating> ratings, SkillId skill, Rater by) => ratings.LastOrDefault(rating => rating.Skill == skill && rating.By == by);

    /// <summary>What a rep is called; null for the reader.</summary>
    private static string? NameOf(string rep, Turn turn) => rep == turn.Circumstances.ObjectId
        ? null
        : RepSlot.Reps(turn).FirstOrDefault(member => member.ObjectId == rep)?.Name ?? turn.Texts.FormerRep;
}

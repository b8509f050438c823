using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Practice;
using CoachBot.Coaching.Plans.Words;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Practice;

/// <summary>The self-check of a key-account practice: nine questions on one card, and what to mend first. Nothing of it is kept.</summary>
public static class PracticeCards
{
    private static readonly ImmutableArray<PracticeElement> Elements = [.. Enum.GetValues<PracticeElement>()];

    private static readonly ImmutableArray<PracticeFailure> Failures = [.. Enum.GetValues<PracticeFailure>()];

    /// <summary>Shows the questions.</summary>
    /// <param name="draft">What was answered so far, and what is missing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowForm(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(texts.PracticeTitle, [texts.PracticeIntro], Fields(draft, exchange), [new(texts.PracticeButton, exchange.Press(PracticePresses.AnswerOp), Cards.Answer.InPlace)], texts.PracticeFallback),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows what to mend first, or the questions again with those that have no answer.</summary>
    public static Exchange Answer(Pressed button, Exchange exchange)
    {
        var draft = FormDraft.Empty with { Values = FormInputs.Of(Fields(FormDraft.Empty, exchange), button.Inputs) };
        var errors = draft.Values.Where(value => PlanIds.From<CheckAnswer>(value.Value) is null).ToImmutableDictionary(value => value.Key, _ => exchange.Texts.NothingChosen);
        return errors.IsEmpty
            ? ShowResult(KeyAccountCheck.Of(Elements.Select(element => Of(element.Id(), draft)), Failures.Select(failure => Of(failure.Id(), draft))), exchange)
            : ShowForm(draft with { Errors = errors }, exchange);
    }

    private static CheckAnswer Of(string id, FormDraft draft) => PlanIds.From<CheckAnswer>(draft.Values[id])!.Value;

    private static Exchange ShowResult(KeyAccountCheck check, Exchange exchange)
    {
        var (texts, mend) = (exchange.Texts, check.MendFirst);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PracticeTitle,
                [.. mend.Select((element, index) => Section(element, index + 1, check, exchange))],
                [new(texts.PracticeAgain, exchange.Press(PracticePresses.ShowOp), Cards.Answer.InPlace)],
                mend.IsEmpty ? texts.PracticeSound : texts.PracticeResult(texts.Several(mend.Select(each => exchange.PlanWords().Of(each.Element).Name))))
            {
                Intro = [mend.IsEmpty ? texts.PracticeSound : texts.PracticeMend],
                Closing = [texts.PracticeNotKept],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Section(ElementToMend element, int number, KeyAccountCheck check, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        IEnumerable<SectionRow> own = element.Answer == CheckAnswer.Yes ? [] : [new(words.Of(element.Element).Mend)];
        return new(
            Texts.PlanStepName(number, words.Of(element.Element).Name),
            element.Answer == CheckAnswer.Yes ? null : texts.PracticeAnswered(element.Answer),
            [.. own, .. element.Failures.Select(failure => new SectionRow(words.Of(failure).Name, words.Of(failure).Mend, texts.PracticeAnswered(check.Failures[(int)failure])))]);
    }

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange)
    {
        var words = exchange.PlanWords();
        return FormInputs.Filled(draft, [.. Elements.Select(element => Field(element.Id(), words.Of(element), exchange)), .. Failures.Select(failure => Field(failure.Id(), words.Of(failure), exchange))]);
    }

    private static ChoiceField Field(string id, PracticeWords words, Exchange exchange) =>
        new ChoiceField(id, words.Question, null, [.. Enum.GetValues<CheckAnswer>().Select(answer => new FieldChoice(answer.Id(), exchange.Texts.PracticeAnswer(answer)))]);
}

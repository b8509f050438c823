using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;

namespace CoachBot.Dialogs.Drills;

/// <summary>What is said to an answer: which is best, why each of the others is not, and one thing to try.</summary>
public static class DrillFeedbackCard
{
    /// <summary>Shows it.</summary>
    /// <param name="drill">What was asked.</param>
    /// <param name="review">The answer as it is logged.</param>
    /// <param name="chosen">The place of the option that was chosen.</param>
    /// <param name="row">The row after it.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(Drill drill, DrillReview review, int chosen, DrillRow row, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, drill.TextIn(exchange.Turn.Language));
        bool isRight = chosen == drill.Best;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.DrillTitle(DrillCard.SkillName(drill, exchange), null, 0),
                [.. Order(drill.Best, chosen).Select(place => Section(text.Options[place], place == drill.Best, place == chosen, exchange))],
                [.. ButtonsFor(drill, review, row, exchange)],
                isRight ? texts.DrillRight : texts.DrillWrong)
            {
                Notice = isRight ? review.IsRecalled || review.IsPractice ? texts.DrillRight : texts.DrillRightGuess : texts.DrillWrong,
                Intro = [text.Situation],
                Closing = [texts.DrillTry(text.Try)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The best answer first, then the one that was chosen, then the rest as they stood.</summary>
    private static IEnumerable<int> Order(int best, int chosen) => Enumerable.Range(0, Drill.Options).OrderBy(place => place == best ? 0 : place == chosen ? 1 : 2);

    private static Section Section(DrillOption option, bool isBest, bool isChosen, Exchange exchange) =>
        new(exchange.Texts.DrillOption(isBest, isChosen), null, [new(option.Text, option.Why)]);

    private static ImmutableArray<Button> ButtonsFor(Drill drill, DrillReview review, DrillRow row, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button next = new(texts.NextDrill, exchange.Press(DrillPresses.NextOp) with { Shown = row.Shown }, Answer.InPlace);
        Button retry = new(texts.RetryDrill, exchange.Press(DrillPresses.RetryOp) with { About = drill.Id.ToString(), Shown = row.Shown }, Answer.InPlace);
        return review.IsRecalled ? [next] : [next, retry];
    }
}

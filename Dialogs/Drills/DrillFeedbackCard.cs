using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;

namespace CoachBot.Dialogs.Drills;

/// <summary>What is said to an answer: which is best, why each of the others is not, and one thing to try. It stays until the next drill is asked for.</summary>
public static class DrillFeedbackCard
{
    /// <summary>Shows it.</summary>
    /// <param name="drill">What was asked.</param>
    /// <param name="given">The answer.</param>
    /// <param name="row">The row after it.</param>
    /// <param name="notice">What is said of the answer; null for what is said when it was given just now.</param>
    /// <param name="stand">What is known of the person's drills.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(Drill drill, DrillGiven given, DrillRow row, string? notice, DrillStand stand, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, drill.TextIn(exchange.Turn.Language));
        string verdict = Verdict(given, drill, exchange);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.DrillTitle(DrillCard.SkillName(drill, exchange), null, 0),
                [.. Order(drill.Best, given.Chosen).Select(place => Section(text.Options[place], place == drill.Best, place == given.Chosen, exchange))],
                [.. ButtonsFor(drill, given, row, stand, exchange)],
                verdict)
            {
                Notice = notice ?? verdict,
                Intro = [Escape.Markdown(text.Situation)],
                Closing = [texts.DrillTry(Escape.Markdown(text.Try))],
            },
            exchange.Turn.Language.Tag()));
    }

    private static string Verdict(DrillGiven given, Drill drill, Exchange exchange)
    {
        var texts = exchange.Texts;
        string verdict = !given.IsRight(drill) ? texts.DrillWrong : given is { Confidence: Confidence.Guess, IsPractice: false } ? texts.DrillRightGuess : texts.DrillRight;
        return given.IsPractice ? texts.DrillNotCounted(verdict) : verdict;
    }

    /// <summary>The best answer first, then the one that was chosen, then the rest as they stood.</summary>
    private static IEnumerable<int> Order(int best, int chosen) => Enumerable.Range(0, Drill.Options).OrderBy(place => place == best ? 0 : place == chosen ? 1 : 2);

    private static Section Section(DrillOption option, bool isBest, bool isChosen, Exchange exchange) =>
        new(exchange.Texts.DrillOption(isBest, isChosen), null, [new(Escape.Markdown(option.Text), Escape.Markdown(option.Why))]);

    private static ImmutableArray<Button> ButtonsFor(Drill drill, DrillGiven given, DrillRow row, DrillStand stand, Exchange exchange)
    {
        var (texts, shown) = (exchange.Texts, DrillAsked.Now(row, exchange).Shown);
        bool isLast = row.Check is { } check ? CampaignChecks.IsLast(check, drill, stand) : row.Answered >= DrillQueue.MostDrills;
        Button next = new(isLast ? texts.EndDrills : texts.NextDrill, exchange.Press(DrillPresses.NextOp) with { Shown = shown }, Answer.InPlace);
        Button retry = new(texts.RetryDrill, exchange.Press(DrillPresses.RetryOp) with { About = drill.Id.ToString(), Shown = shown }, Answer.InPlace);
        bool hasOthers = stand.Bank.Find(drill.Id.Objective) is { Drills.Length: > 1 };
        return given.IsRecalled(drill) || !hasOthers ? [next] : [next, retry];
    }
}

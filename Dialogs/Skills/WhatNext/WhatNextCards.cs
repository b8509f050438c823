using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills.WhatNext;

/// <summary>The card of one suggestion.</summary>
public static class WhatNextCards
{
    /// <summary>What the buttons send; the second is about the skill on the card.</summary>
    public const string OpenOp = "next.open", AnotherOp = "next.another";

    /// <summary>The button that asks for a suggestion.</summary>
    public static Button Button(Exchange exchange) => new(exchange.Texts.WhatNextButton, exchange.Press(OpenOp), Answer.NewMessage) { SendsInputs = false };

    /// <summary>Shows one of the suggestions.</summary>
    /// <param name="steps">All there are, the first in rank first.</param>
    /// <param name="index">Which one.</param>
    /// <param name="selling">The gap in face-to-face selling, where it decided the order; null where it did not.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(IReadOnlyList<NextStep> steps, int index, LeverGap? selling, Exchange exchange)
    {
        var (texts, step) = (exchange.Texts, steps[index]);
        string place = texts.SuggestionOf(index + 1, steps.Count);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.WhatNextTitle(step is TalkStep, NameOf(step.Row.Skill, exchange.Turn)),
                [.. Lines(step, selling, exchange), place],
                [.. Another(steps, step, exchange), SkillMapCards.Button(null, exchange)]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows that every rated skill is where it should be.</summary>
    public static Exchange ShowNothing(SkillMap map, Exchange exchange)
    {
        string[] unrated = [.. map.Rows.Where(row => row.Score is null).Select(row => NameOf(row.Skill, exchange.Turn))];
        return exchange.Show(NoteCard.Draw(
            new(
                exchange.Texts.NothingToTrain,
                unrated.Length == 0 ? [exchange.Texts.AllAtTarget] : [exchange.Texts.NotRatedYet(unrated)],
                [new(exchange.Texts.RateButton, exchange.Press(RateCards.OpenOp), Answer.NewMessage), SkillMapCards.Button(null, exchange)]),
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Button> Another(IReadOnlyList<NextStep> steps, NextStep step, Exchange exchange) => steps.Count == 1
        ? []
        : [new(exchange.Texts.AnotherButton, exchange.Press(AnotherOp) with { About = step.Row.Skill.Id.Value }, Answer.InPlace)];

    private static IEnumerable<string> Lines(NextStep step, LeverGap? selling, Exchange exchange) => step switch
    {
        TalkStep { Row: var row } => [exchange.Texts.TalkWhy(row.Self!.Score.Value, row.Manager!.Score.Value), .. Anchors(row, exchange)],
        TrainStep train => Train(train, selling, exchange),
        _ => throw new NotSupportedException($"No words are known for {step.GetType().Name}."),
    };

    /// <summary>What each of the two scores means, as the basis of the talk.</summary>
    private static IEnumerable<string> Anchors(SkillMapRow row, Exchange exchange) =>
    [
        exchange.Texts.YourAnchor(row.Self!.Score.Value, Anchor(row.Self, row, exchange.Turn)),
        exchange.Texts.ManagersAnchor(row.Manager!.Score.Value, Anchor(row.Manager, row, exchange.Turn)),
    ];

    /// <summary>By the version of the anchors it was rated with, as far as that is kept.</summary>
    private static string Anchor(SkillRating rating, SkillMapRow row, Turn turn) =>
        (turn.Skills().Find(rating.Skill, rating.Version) ?? row.Skill).TextIn(turn.Language).Anchor(rating.Score);

    private static IEnumerable<string> Train(TrainStep train, LeverGap? selling, Exchange exchange)
    {
        var (texts, gap) = (exchange.Texts, train.Gap);
        var text = gap.Skill.TextIn(exchange.Turn.Language);
        if (train.IsForCalls && selling is not null)
        {
            yield return texts.SellingWhy(selling);
        }

        yield return texts.TrainWhy(texts.GapSum(gap.Aim.Target.Value, gap.Score.Value, gap.Gap, gap.Aim.Importance, gap.Weight, gap.Points));
        var next = new Score(gap.Score.Value + 1);
        yield return texts.NextAnchor(next.Value, text.Anchor(next));
        yield return texts.TryThisWeek(SkillTries.Find(gap.Skill.Id, gap.Score) is { } attempt ? In(attempt, exchange.Turn.Language) : texts.TryTheAnchor);
    }

    private static string In(Coaching.Bilingual<string> both, Language language) => language switch
    {
        Language.English => both.English,
        Language.Chinese => both.Chinese,
        _ => throw new NotSupportedException($"Nothing to try is written in {language}."),
    };

    private static string NameOf(SkillDefinition skill, Turn turn) => Escape.Markdown(skill.TextIn(turn.Language).Name);
}

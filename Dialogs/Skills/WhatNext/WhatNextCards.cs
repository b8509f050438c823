using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills.WhatNext;

/// <summary>The card of one suggestion.</summary>
/// <param name="map">The reader's.</param>
/// <param name="selling">The gap in face-to-face selling, where it is the largest of the reader's time; else null.</param>
/// <param name="exchange">The turn.</param>
public sealed class WhatNextCards(SkillMap map, LeverGap? selling, Exchange exchange)
{
    /// <summary>What the buttons send; the second is about the skill on the card.</summary>
    public const string OpenOp = "next.open", AnotherOp = "next.another";

    /// <summary>Skills that are offered to be rated.</summary>
    private const int MostOffered = 3;

    private readonly Wording.Texts texts = exchange.Texts;

    /// <summary>Those that make a call worth more, where that is needed and none of them is rated.</summary>
    private readonly ImmutableArray<SkillMapRow> forCalls = selling is null ? [] : [.. NextSteps.UnratedForCalls(map).Take(MostOffered)];

    /// <summary>The button that asks for a suggestion.</summary>
    public static Button Button(Exchange exchange) => new(exchange.Texts.WhatNextButton, exchange.Press(OpenOp), Answer.NewMessage) { SendsInputs = false };

    /// <summary>Shows one of the suggestions.</summary>
    /// <param name="steps">All there are, the first in rank first.</param>
    /// <param name="index">Which one.</param>
    public Exchange Show(IReadOnlyList<NextStep> steps, int index)
    {
        var step = steps[index];
        string place = texts.SuggestionOf(index + 1, steps.Count);
        return Draw(texts.WhatNextTitle(step is TalkStep, NameOf(step.Row.Skill)), [.. Lines(step), place, .. ForCalls()], [.. Another(steps, step), .. RateForCalls()]);
    }

    /// <summary>Shows that every rated skill is where it should be.</summary>
    public Exchange ShowNothing()
    {
        string[] unrated = [.. map.Rows.Where(row => row.Score is null).Select(row => NameOf(row.Skill))];
        return Draw(
            texts.NothingToTrain,
            [unrated.Length == 0 ? texts.AllAtTarget : texts.NotRatedYet(unrated), .. ForCalls()],
            [.. forCalls.IsEmpty ? [new(texts.RateButton, exchange.Press(RateCards.OpenOp), Answer.NewMessage)] : RateForCalls()]);
    }

    /// <summary>Shows where too little time is spent, while no skill is rated at all.</summary>
    public Exchange ShowUnrated() => Draw(texts.NothingRated(null), [.. ForCalls(), texts.HowToRate(null)], [.. RateForCalls()]);

    private Exchange Draw(string title, ImmutableArray<string> lines, ImmutableArray<Button> buttons) =>
        exchange.Show(NoteCard.Draw(new(title, lines, [.. buttons, SkillMapCards.Button(null, exchange)]), exchange.Turn.Language.Tag()));

    private IEnumerable<string> ForCalls() => forCalls.IsEmpty ? [] : [texts.SellingWhy(selling!), texts.RateForCalls([.. forCalls.Select(row => ShortNameOf(row.Skill))])];

    private IEnumerable<Button> RateForCalls() => forCalls.Select(row => new Button(
        texts.RateOne(row.Skill.TextIn(exchange.Turn.Language).ShortName), exchange.Press(RateCards.OpenOp) with { About = row.Skill.Id.Value }, Answer.NewMessage));

    private IEnumerable<Button> Another(IReadOnlyList<NextStep> steps, NextStep step) => steps.Count == 1
        ? []
        : [new(texts.AnotherButton, exchange.Press(AnotherOp) with { About = step.Row.Skill.Id.Value }, Answer.InPlace)];

    private IEnumerable<string> Lines(NextStep step) => step switch
    {
        TalkStep { Row: var row } => [texts.TalkWhy(row.Self!.Score.Value, row.Manager!.Score.Value), .. Anchors(row)],
        TrainStep train => Train(train),
        _ => throw new NotSupportedException($"No words are known for {step.GetType().Name}."),
    };

    /// <summary>What each of the two scores means, as the basis of the talk.</summary>
    private IEnumerable<string> Anchors(SkillMapRow row) =>
    [
        texts.YourAnchor(row.Self!.Score.Value, Anchor(row.Self, row)),
        texts.ManagersAnchor(row.Manager!.Score.Value, Anchor(row.Manager, row)),
    ];

    /// <summary>By the version of the anchors it was rated with, as far as that is kept.</summary>
    private string Anchor(SkillRating rating, SkillMapRow row) =>
        (exchange.Turn.Skills().Find(rating.Skill, rating.Version) ?? row.Skill).TextIn(exchange.Turn.Language).Anchor(rating.Score);

    private IEnumerable<string> Train(TrainStep train)
    {
        var gap = train.Gap;
        if (train.IsForCalls && selling is not null)
        {
            yield return texts.SellingWhy(selling);
        }

        if (NextSteps.Overtaken(map, train) is { } overtaken)
        {
            yield return texts.MapRanksAbove(ShortNameOf(overtaken.Skill), overtaken.Points, gap.Points);
        }

        yield return texts.TrainWhy(texts.GapSum(gap.Aim.Target.Value, gap.Score.Value, gap.Gap, gap.Aim.Importance, gap.Weight, gap.Points));
        var next = new Score(gap.Score.Value + 1);
        yield return texts.NextAnchor(next.Value, gap.Skill.TextIn(exchange.Turn.Language).Anchor(next));
        yield return texts.TryThisWeek(SkillTries.Find(gap.Skill.Id, gap.Score) is { } attempt ? In(attempt, exchange.Turn.Language) : texts.TryTheAnchor);
    }

    private static string In(Coaching.Bilingual<string> both, Language language) => language switch
    {
        Language.English => both.English,
        Language.Chinese => both.Chinese,
        _ => throw new NotSupportedException($"Nothing to try is written in {language}."),
    };

    private string NameOf(SkillDefinition skill) => Escape.Markdown(skill.TextIn(exchange.Turn.Language).Name);

    private string ShortNameOf(SkillDefinition skill) => Escape.Markdown(skill.TextIn(exchange.Turn.Language).ShortName);
}

using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills.WhatNext;

/// <summary>Suggests one thing to do next, and on request the one after it.</summary>
public static class WhatNextCommand
{
    /// <summary>Days of the log that are looked at, today included: four weeks.</summary>
    private const int LookBack = 28;

    /// <summary>The first suggestion.</summary>
    public static Exchange Run(Exchange exchange) => SkillOwner.Own(exchange, owner => Suggest(owner, _ => 0, exchange));

    /// <summary>The suggestion after the one on the card, and after the last the first again.</summary>
    public static Exchange Another(Pressed button, Exchange exchange) => SkillOwner.Own(exchange, owner =>
        Suggest(owner, steps => (steps.ToList().FindIndex(step => step.Row.Skill.Id.Value == button.Press.About) + 1) % steps.Count, exchange));

    private static Exchange Suggest(SkillOwner owner, Func<IReadOnlyList<NextStep>, int> choose, Exchange exchange)
    {
        var map = owner.MapIn(exchange.Turn);
        var selling = Selling(exchange);
        var steps = NextSteps.Rank(map, selling is not null);
        var cards = new WhatNextCards(map, selling, exchange);
        return map.Rows.All(row => row.Score is null) ? selling is null ? SkillMapCards.Show(owner, exchange) : cards.ShowUnrated()
            : steps.Count == 0 ? cards.ShowNothing()
            : cards.Show(steps, choose(steps));
    }

    /// <summary>The gap in face-to-face selling, where it is the largest of the last weeks' time; else null.</summary>
    private static LeverGap? Selling(Exchange exchange)
    {
        var turn = exchange.Turn;
        return TimeSplit.Of(exchange.Days.Logged(turn.Today.PlusDays(1 - LookBack), turn.Today)) is { } split
            && Levers.Rank(split, turn.Standard, exchange.Person.Profile.UsualDay) is [{ Lever: Lever.MoreSelling } gap, ..] ? gap : null;
    }
}

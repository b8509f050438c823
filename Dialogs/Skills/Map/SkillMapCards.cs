using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Skills.History;
using CoachBot.Dialogs.Skills.WhatNext;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>The card of a skill map.</summary>
public static class SkillMapCards
{
    /// <summary>What the button that shows a map sends.</summary>
    public const string OpenOp = "skills.map";

    /// <summary>The button that shows somebody's map.</summary>
    /// <param name="rep">Entra object id; null for the reader.</param>
    /// <param name="exchange">The turn it is drawn in.</param>
    public static Button Button(string? rep, Exchange exchange) => new(exchange.Texts.SkillMapButton, exchange.Press(OpenOp) with { About = rep }, Answer.NewMessage) { SendsInputs = false };

    /// <summary>Shows a map, or how to begin one.</summary>
    public static Exchange Show(SkillOwner owner, Exchange exchange)
    {
        var map = owner.MapIn(exchange.Turn);
        return map.Rows.All(row => row.Score is null) ? ShowNothing(owner, exchange) : ShowMap(map, owner, exchange);
    }

    private static Exchange ShowNothing(SkillOwner owner, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.NothingRated(owner.Rep), [exchange.Texts.HowToRate(owner.Rep), .. new SkillMapWords(owner, exchange.Turn).Retired()], [Rate(owner, exchange)]),
        exchange.Turn.Language.Tag()));

    private static Exchange ShowMap(SkillMap map, SkillOwner owner, Exchange exchange)
    {
        var (texts, turn) = (exchange.Texts, exchange.Turn);
        var words = new SkillMapWords(owner, turn);
        string title = texts.SkillMapTitle(owner.Rep);
        return exchange.Show(SkillMapCard.Draw(
            new(
                title,
                [.. words.Talk(map)],
                SkillGridWords.Of(map, turn),
                words.Ranking(map),
                [.. words.Notes(map)],
                [
                    Rate(owner, exchange),
                    SkillHistoryCards.Button(owner, exchange),
                    .. owner.Rep is null ? [WhatNextCards.Button(exchange)] : OverrideCards.Button(owner.ObjectId, exchange),
                ],
                texts.SkillMapFallback(title, words.First(map)))
            {
                History = new(RateForm.Skill.Id, texts.HistoryOf, Chosen(map).Value, [.. map.Rows.Select(row => new FieldChoice(row.Skill.Id.Value, row.Skill.TextIn(turn.Language).ShortName))]),
            },
            turn.Language.Tag()));
    }

    /// <summary>The skill whose history is asked for first.</summary>
    private static SkillId Chosen(SkillMap map) => map.Gaps is [var first, ..] ? first.Skill.Id : map.Rows.First(row => row.Score is not null).Skill.Id;

    private static Button Rate(SkillOwner owner, Exchange exchange) =>
        new(exchange.Texts.RateButton, exchange.Press(RateCards.OpenOp) with { About = owner.About }, Answer.NewMessage) { SendsInputs = false };
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.History;

/// <summary>Shows how one skill was rated over time: the reader's, or that of a rep whom the reader leads.</summary>
public static class SkillHistoryCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="line">What stands after its word: a skill, for a manager after the name of a rep.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) => RatePresses.Prepared(exchange, () =>
        RateLine.Read(line, exchange.Turn.Skills(), RepSlot.Reps(exchange.Turn), exchange.Turn.Circumstances.Mentions) switch
        {
            { Who: { } who, Rep: null } read when RepQuestions.Fit(read, exchange) => RepQuestions.Ask(who.Typed, who.Match, exchange.Texts.SkillHistoryWord, line.Trim()[who.Length..], exchange),
            { Skill: { } skill } read => Show(read.Rep, skill, exchange),
            var read => Ask(read, exchange),
        });

    /// <summary>Obeys the button on a map: the skill was chosen beside it.</summary>
    public static Exchange Press(Pressed button, Exchange exchange) => SkillOwner.Of(button.Press.About, exchange, owner =>
        SkillId.From(button.Inputs.GetValueOrDefault(RateForm.Skill.Id)) is { } id && exchange.Turn.Skills().Find(id) is { } skill
            ? SkillHistoryCards.Show(skill, owner, exchange)
            : exchange.Say(exchange.Texts.SkillGone));

    private static Exchange Show(TeamMember? rep, SkillDefinition skill, Exchange exchange) =>
        SkillOwner.Of(rep?.ObjectId, exchange, owner => SkillHistoryCards.Show(skill, owner, exchange));

    private static Exchange Ask(RateLine read, Exchange exchange)
    {
        ImmutableArray<string> nearest = [.. NearestSkills.Of(read.Named, exchange.Turn.Skills()).Select(skill => skill.TextIn(exchange.Turn.Language).ShortName)];
        string who = read.Rep is { } rep ? rep.Name + " " : "";
        return nearest.IsEmpty
            ? exchange.Say(exchange.Texts.NoSkillNear(read.Named, exchange.Texts.SkillsWord), exchange.Texts.SkillsWord)
            : exchange.Say(exchange.Texts.HistoryOfWhich(read.Named, nearest), [.. nearest.Select(name => $"{exchange.Texts.SkillHistoryWord} {who}{name}")]);
    }
}

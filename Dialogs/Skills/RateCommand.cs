using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills;

/// <summary>Rates by a typed line, as far as it says all that is needed; the rest is asked for on the card.</summary>
public static class RateCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="line">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) => RatePresses.Prepared(exchange, () => line.Length == 0
        ? RateCards.ShowForm(FormDraft.Empty, exchange)
        : Answer(line, RateLine.Read(line, exchange.Turn.Skills(), RepSlot.Reps(exchange.Turn), exchange.Turn.Circumstances.Mentions), exchange));

    private static Exchange Answer(string line, RateLine read, Exchange exchange) => read switch
    {
        { Who: { } who, Rep: null } when RepQuestions.Fit(read, exchange) => RepQuestions.Ask(who.Typed, who.Match, exchange.Texts.RateWord, line.Trim()[who.Length..], exchange),
        { Skill: null } => Unknown(read, exchange),
        { Skill: { } skill } when exchange.Turn.Skills().IsRetired(skill.Id) => Retired(skill, exchange),
        { Scored: "" } => RateCards.ShowForm(Draft(read), exchange),
        { Score: null } => exchange.Say(exchange.Texts.ScoreRefused(read.Scored), exchange.Texts.RateExample(NameOf(read.Skill, exchange), Score.Highest)),
        { Evidence.Length: > SkillRating.LongestEvidence and var length } => exchange.Say(exchange.Texts.TextTooLong(length, SkillRating.LongestEvidence)),
        _ => Rating.Give(
            new(
                read.Skill,
                read.Score.Value,
                read.Evidence.Length == 0 ? null : read.Evidence,
                null,
                read.Rep?.ObjectId,
                $"{exchange.Turn.Circumstances.Id}/0/{RateForm.Instance.SaveOp}"),
            exchange),
    };

    private static Exchange Unknown(RateLine read, Exchange exchange)
    {
        var nearest = NamesOf(NearestSkills.Of(read.Named, exchange.Turn.Skills()), exchange);
        string score = read.Score is { } known ? $" {known.Value}" : "";
        string who = read.Rep is { } rep ? rep.Name + " " : "";
        return exchange.Say(exchange.Texts.SkillUnknown(read.Named, nearest), [.. nearest.Select(name => $"{exchange.Texts.RateWord} {who}{name}{score}")]);
    }

    /// <summary>Another skill has other lines, so that the score is not offered again.</summary>
    private static Exchange Retired(SkillDefinition skill, Exchange exchange)
    {
        var nearest = NamesOf(NearestSkills.InsteadOf(skill, exchange.Turn.Skills()), exchange);
        return exchange.Say(exchange.Texts.SkillRetired(NameOf(skill, exchange), nearest), [.. nearest.Select(name => $"{exchange.Texts.RateWord} {name}")]);
    }

    private static ImmutableArray<string> NamesOf(IEnumerable<SkillDefinition> skills, Exchange exchange) => [.. skills.Select(skill => NameOf(skill, exchange))];

    private static FormDraft Draft(RateLine read)
    {
        var values = FormDraft.Empty.Values.SetItem(RateForm.Skill.Id, read.Skill!.Id.Value);
        values = read.Rep is { } rep ? values.SetItem(RateForm.Who.Id, rep.ObjectId) : values;
        return FormDraft.Empty with { Values = read.Evidence.Length == 0 ? values : values.SetItem(RateForm.Evidence.Id, read.Evidence) };
    }

    private static string NameOf(SkillDefinition skill, Exchange exchange) => skill.TextIn(exchange.Turn.Language).ShortName;
}

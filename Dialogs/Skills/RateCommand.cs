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
    public static Exchange Run(string line, Exchange exchange) => RatePresses.Prepared(exchange, () => line.Length == 0 || Oneself.Is(line)
        ? RateCards.ShowForm(FormDraft.Empty, exchange)
        : Answer(line, RateLine.Read(line, exchange.Turn.Skills(), RepSlot.Reps(exchange.Turn), exchange.Turn.Circumstances.Mentions), exchange));

    private static Exchange Answer(string line, RateLine read, Exchange exchange) => read switch
    {
        { Who: { } who, Rep: null } when RepQuestions.Fit(read, exchange) => RepQuestions.Ask(who.Typed, who.Match, exchange.Texts.RateWord, line.Trim()[who.Length..], exchange),
        { Who: { } who, Rep: null } => exchange.Say(exchange.Texts.NotYourRepNamed(who.Typed)),
        { Rep: not null, Skill: null, Named: "", Typed: null } => RateCards.ShowForm(Draft(read), exchange),
        { Skill: null } => Unknown(read, exchange),
        { Skill: { } skill } when exchange.Turn.Skills().IsRetired(skill.Id) => Retired(read, skill, exchange),
        { Typed: not null, Score: null } => exchange.Say(exchange.Texts.ScoreRefused(read.Scored), Line(read, NameOf(read.Skill, exchange), exchange)),
        { Evidence.Length: > SkillRating.LongestEvidence and var length } => exchange.Say(exchange.Texts.EvidenceTooLong(length, SkillRating.LongestEvidence)),
        { Score: { } score, Typed.IsSure: true } => Give(read, read.Skill, score, exchange),
        _ => RateCards.ShowForm(Draft(read), exchange),
    };

    /// <summary>A second skill in the line is nothing that was seen of the first: it is offered as a line of its own.</summary>
    private static Exchange Give(RateLine read, SkillDefinition skill, Score score, Exchange exchange)
    {
        bool isTwo = RateLine.Read(read.Evidence, exchange.Turn.Skills(), []) is { Who: null, Skill: not null, Typed.IsSure: true };
        string? evidence = isTwo || read.Evidence.Length == 0 ? null : read.Evidence;
        var given = Rating.Give(new(skill, score, evidence, null, read.Rep?.ObjectId, $"{exchange.Turn.Circumstances.Id}/0/{RateForm.Instance.SaveOp}"), exchange);
        return isTwo ? given.Say(exchange.Texts.OnlyOneRated, Line(read, read.Evidence, exchange)) : given;
    }

    private static Exchange Unknown(RateLine read, Exchange exchange)
    {
        var nearest = NamesOf(NearestSkills.Of(read.Named, exchange.Turn.Skills()), exchange);
        string score = read is { Score: { } known, Named.Length: > 0 } && !read.Named.Contains(' ', StringComparison.Ordinal) ? $" {known.Value}" : "";
        return nearest.IsEmpty
            ? exchange.Say(exchange.Texts.NoSkillNear(read.Named, exchange.Texts.RateWord), exchange.Texts.RateWord)
            : exchange.Say(exchange.Texts.SkillUnknown(read.Named, nearest), [.. nearest.Select(name => Line(read, name + score, exchange))]);
    }

    /// <summary>Another skill has other lines, so that the score is not offered again.</summary>
    private static Exchange Retired(RateLine read, SkillDefinition skill, Exchange exchange)
    {
        var nearest = NamesOf(NearestSkills.InsteadOf(skill, exchange.Turn.Skills()), exchange);
        return exchange.Say(exchange.Texts.SkillRetired(NameOf(skill, exchange), nearest), [.. nearest.Select(name => Line(read, name, exchange))]);
    }

    private static ImmutableArray<string> NamesOf(IEnumerable<SkillDefinition> skills, Exchange exchange) => [.. skills.Select(skill => NameOf(skill, exchange))];

    private static FormDraft Draft(RateLine read)
    {
        var values = FormDraft.Empty.Values;
        values = read.Skill is { } skill ? values.SetItem(RateForm.Skill.Id, skill.Id.Value) : values;
        values = read.Score is { } score ? values.SetItem(RateForm.Score.Id, $"{score.Value}") : values;
        values = read.Rep is { } rep ? values.SetItem(RateForm.Who.Id, rep.ObjectId) : values;
        return FormDraft.Empty with { Values = read.Evidence.Length == 0 ? values : values.SetItem(RateForm.Evidence.Id, read.Evidence) };
    }

    /// <summary>A line that rates whoever the first was about.</summary>
    private static string Line(RateLine read, string rest, Exchange exchange) => $"{exchange.Texts.RateWord} {(read.Rep is { } rep ? rep.Name + " " : "")}{rest}";

    private static string NameOf(SkillDefinition skill, Exchange exchange) => skill.TextIn(exchange.Turn.Language).ShortName;
}

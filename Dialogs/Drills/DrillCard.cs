using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills;

/// <summary>A drill to be answered: the situation, four answers, and how sure one is, which is the button that answers.</summary>
public static class DrillCard
{
    /// <summary>The field of the answer.</summary>
    public const string Option = "option";

    /// <summary>Shows it.</summary>
    /// <param name="drill">Which.</param>
    /// <param name="row">The row it is in.</param>
    /// <param name="isPractice">Whether it is a retry that shows nothing about memory.</param>
    /// <param name="error">What is wrong with the answer; null when there is none yet.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(Drill drill, DrillRow row, bool isPractice, string? error, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, drill.TextIn(exchange.Turn.Language));
        return exchange.Show(FormCard.Draw(
            new(
                texts.DrillTitle(SkillName(drill, exchange), isPractice || row.Check is not null ? null : row.Answered + 1, DrillQueue.MostDrills),
                [text.Situation],
                [
                    new ChoiceField(Option, texts.DrillQuestion, null, [.. text.Options.Select((option, place) => new FieldChoice($"{place}", option.Text))]) { IsOpen = true, Error = error },
                ],
                [
                    Answered(Confidence.Sure, drill, row, isPractice, exchange),
                    Answered(Confidence.NotSure, drill, row, isPractice, exchange),
                    Answered(Confidence.Guess, drill, row, isPractice, exchange),
                ],
                texts.DrillFallback)
            {
                Notice = isPractice ? texts.DrillPractice : null,
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The name of the skill a drill is of; its id where the organisation has it no more.</summary>
    public static string SkillName(Drill drill, Exchange exchange) =>
        exchange.Turn.Skills().Find(drill.Id.Objective.Skill) is { } skill ? skill.TextIn(exchange.Turn.Language).ShortName : drill.Id.Objective.Skill.Value;

    /// <summary>What a drill says in a language.</summary>
    public static DrillText TextIn(this Drill drill, Language language) => language switch
    {
        Language.English => drill.Text.English,
        Language.Chinese => drill.Text.Chinese,
        _ => throw new NotSupportedException($"Drills have no text in {language}."),
    };

    private static Button Answered(Confidence confidence, Drill drill, DrillRow row, bool isPractice, Exchange exchange)
    {
        string op = DrillPresses.OpOf(confidence);
        var press = exchange.Press(op) with { About = drill.Id.ToString(), Shown = isPractice ? $"{row.Shown}/{DrillPresses.Practice}" : row.Shown };
        return new(exchange.Texts.ConfidenceName(confidence), press, Answer.InPlace);
    }
}

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
    /// <param name="asked">When it was asked, and in which row.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="error">What is wrong with the answer; null when there is none yet.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(Drill drill, DrillAsked asked, string? notice, string? error, Exchange exchange)
    {
        var (texts, text) = (exchange.Texts, drill.TextIn(exchange.Turn.Language));
        return exchange.Show(FormCard.Draw(
            new(
                texts.DrillTitle(SkillName(drill, exchange), asked.IsPractice || asked.Row.Check is not null ? null : asked.Row.Answered + 1, DrillQueue.MostDrills),
                [Escape.Markdown(text.Situation)],
                [
                    new ChoiceField(Option, texts.DrillQuestion, null, [.. text.Options.Select((option, place) => new FieldChoice($"{place}", option.Text))]) { IsOpen = true, Error = error },
                ],
                [
                    Answered(Confidence.Sure, drill, asked, exchange),
                    Answered(Confidence.NotSure, drill, asked, exchange),
                    Answered(Confidence.Guess, drill, asked, exchange),
                ],
                texts.DrillFallback)
            {
                Notice = notice ?? (asked.IsPractice ? texts.DrillPractice : null),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The name of the skill a drill is of, as Markdown; its id where the organisation has it no more.</summary>
    public static string SkillName(Drill drill, Exchange exchange) => Escape.Markdown(
        exchange.Turn.Skills().Find(drill.Id.Objective.Skill) is { } skill ? skill.TextIn(exchange.Turn.Language).ShortName : drill.Id.Objective.Skill.Value);

    /// <summary>What a drill says in a language.</summary>
    public static DrillText TextIn(this Drill drill, Language language) => language switch
    {
        Language.English => drill.Text.English,
        Language.Chinese => drill.Text.Chinese,
        _ => throw new NotSupportedException($"Drills have no text in {language}."),
    };

    private static Button Answered(Confidence confidence, Drill drill, DrillAsked asked, Exchange exchange)
    {
        var press = exchange.Press(DrillPresses.OpOf(confidence)) with { About = drill.Id.ToString(), Shown = asked.Shown };
        return new(exchange.Texts.ConfidenceName(confidence), press, Answer.InPlace);
    }
}

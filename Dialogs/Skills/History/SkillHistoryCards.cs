using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills.History;

/// <summary>The card of a skill's history.</summary>
public static class SkillHistoryCards
{
    /// <summary>What the button that shows a history sends; the skill comes with it.</summary>
    public const string OpenOp = "skills.history";

    /// <summary>Lines that are shown, mostly a day each: a year and more of monthly ratings.</summary>
    private const int MostDays = 16;

    /// <summary>The button on a map.</summary>
    public static Button Button(SkillOwner owner, Exchange exchange) =>
        new(exchange.Texts.HistoryButton, exchange.Press(OpenOp) with { About = owner.About }, Answer.NewMessage);

    /// <summary>Shows a history, or how to begin one.</summary>
    public static Exchange Show(SkillDefinition skill, SkillOwner owner, Exchange exchange)
    {
        var (texts, turn) = (exchange.Texts, exchange.Turn);
        var all = SkillHistory.Of(skill.Id, owner.Ratings);
        var shown = all.Last(MostDays);
        var words = new SkillHistoryWords(skill, owner, turn);
        string title = texts.HistoryTitle(owner.Rep, words.Name);
        return exchange.Show(SkillHistoryCard.Draw(
            new(
                title,
                [.. words.Lines(all, MostDays)],
                words.Legend(shown),
                [.. shown.Days.Select(words.Row)],
                [.. words.Notes(shown)],
                [.. turn.Skills().IsRetired(skill.Id) ? [] : new[] { Rate(skill, owner, exchange) }, SkillMapCards.Button(owner.About, exchange)],
                string.Join(" ", words.Lines(all, MostDays).Prepend(title))),
            turn.Language.Tag()));
    }

    private static Button Rate(SkillDefinition skill, SkillOwner owner, Exchange exchange) => new(
        exchange.Texts.RateButton, exchange.Press(RateCards.OpenOp) with { About = RateAbout.Of(owner.About, skill.Id) }, Answer.NewMessage) { SendsInputs = false };
}

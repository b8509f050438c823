using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills.History;

/// <summary>The card of a skill's history.</summary>
public static class SkillHistoryCards
{
    /// <summary>What the button that shows a history sends; the skill comes with it.</summary>
    public const string OpenOp = "skills.history";

    /// <summary>Days with a rating that are shown; a year and more of monthly ones.</summary>
    private const int MostDays = 16;

    /// <summary>The button on a map.</summary>
    public static Button Button(SkillOwner owner, Exchange exchange) =>
        new(exchange.Texts.HistoryButton, exchange.Press(OpenOp) with { About = About(owner) }, Answer.NewMessage);

    /// <summary>Shows a history, or how to begin one.</summary>
    public static Exchange Show(SkillDefinition skill, SkillOwner owner, Exchange exchange)
    {
        var (texts, turn) = (exchange.Texts, exchange.Turn);
        var all = SkillHistory.Of(skill.Id, owner.Ratings.Entries.Select(entry => entry.Rating));
        var words = new SkillHistoryWords(skill, owner, turn);
        string title = texts.HistoryTitle(owner.Rep, words.Name);
        return exchange.Show(SkillHistoryCard.Draw(
            new(
                title,
                [.. words.Lines(all, MostDays)],
                new(texts.HistoryPicture, texts.HistoryDay, texts.SelfHeader(owner.Rep), texts.ManagerHeader(owner.Rep)),
                [.. all.Last(MostDays).Days.Select(words.Row)],
                [.. words.Notes(all.Last(MostDays))],
                [Rate(owner, exchange), SkillMapCards.Button(About(owner), exchange)],
                string.Join(" ", words.Lines(all, MostDays).Prepend(title))),
            turn.Language.Tag()));
    }

    private static string? About(SkillOwner owner) => owner.Rep is null ? null : owner.ObjectId;

    private static Button Rate(SkillOwner owner, Exchange exchange) => new(
        exchange.Texts.RateButton, exchange.Press(RateCards.OpenOp) with { About = About(owner) }, Answer.NewMessage) { SendsInputs = false };
}

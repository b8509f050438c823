using CoachBot.Cards;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>The fact that decided about a practice, in words.</summary>
public static class PracticeWords
{
    /// <summary>Topics that are named; the rest are counted.</summary>
    private const int MostNamed = 3;

    /// <summary>The words.</summary>
    public static string Of(PracticeFact fact, Exchange exchange)
    {
        var texts = exchange.Texts;
        return fact switch
        {
            YearsCovered years => texts.YearsTaught(years.Years, years.Without),
            HoursOnGaps hours => texts.HoursAtGaps(hours.Hours, hours.Of, hours.Gaps, HoursOnGaps.LeastPercent),
            UsesNamed { Of: 0 } or TopicsFocused { Of: 0 } => texts.NothingTrainsSkills,
            UsesNamed uses => texts.UsesOf(Names(uses.Without, exchange)),
            TaughtAsRated rated => texts.RatedAsTaught(rated.ForNewcomers, Names(rated.Unrated, exchange)),
            TopicsFocused focus => texts.FocusOf(TopicsFocused.MostSkills, Names(focus.Crowded, exchange)),
            TopicsChosen chosen => texts.ChosenOf(chosen.Chosen, chosen.Of, TopicsChosen.LeastChosen),
            TaughtByColleagues taught => texts.TaughtByReps(taught.Taught, taught.Of, TaughtByColleagues.LeastTaught),
            _ => throw new NotSupportedException($"{fact.GetType().Name} has no words."),
        };
    }

    /// <summary>The names of some topics; empty for none.</summary>
    private static string Names(IReadOnlyCollection<ProgrammeTopic> topics, Exchange exchange)
    {
        var named = topics.Take(MostNamed).Select(topic => Escape.Markdown(topic.Name.In(exchange.Turn.Language)));
        return topics.Count == 0 ? ""
            : topics.Count <= MostNamed ? exchange.Texts.Several(named)
            : exchange.Texts.AndMore(exchange.Texts.Several(named), topics.Count - MostNamed);
    }
}

using CoachBot.Coaching.Plans.Words;

namespace CoachBot.Dialogs.Plans;

/// <summary>What account planning is told in.</summary>
internal static class PlanReading
{
    /// <summary>The words of account planning in the reader's language.</summary>
    public static PlanWords PlanWords(this Exchange exchange) => In(exchange.Turn.Language);

    /// <summary>The same in a language.</summary>
    public static PlanWords In(Language language) => language switch
    {
        Language.English => Coaching.Plans.Words.PlanWords.Standard.English,
        Language.Chinese => Coaching.Plans.Words.PlanWords.Standard.Chinese,
        var other => throw new NotSupportedException($"There are no words of account planning in {other}."),
    };
}

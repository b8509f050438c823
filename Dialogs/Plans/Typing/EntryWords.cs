using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>What was understood of a typed line, so that a misreading is seen at once. Markdown; what was typed is escaped.</summary>
internal static class EntryWords
{
    /// <summary>An entry in one line.</summary>
    public static string Of(PlanEntry entry, Exchange exchange) => string.Join(" · ", Parts(entry, exchange));

    private static IEnumerable<string> Parts(PlanEntry entry, Exchange exchange)
    {
        var texts = exchange.Texts;
        return (entry switch
        {
            PlanOpportunity of => new[] { Escape.Markdown(of.Name), texts.PlanAmount(of.Size), texts.PlanPercent(of.Chance), Typed(of.Note) },
            PlanAction of => [Escape.Markdown(of.What), Typed(of.Owner?.Name), of.Due is { } due ? texts.DueOn(due) : null, of.IsMilestone ? texts.MilestoneWord : null],
            PlanRisk of => [Escape.Markdown(of.What), Typed(of.Answer)],
            PlanObjective of => [Escape.Markdown(of.What), $"{texts.PlanAmount(of.Target)} {Escape.Markdown(of.Unit)}", texts.DueOn(of.Due)],
            _ => throw new NotSupportedException($"{entry.Key} is not typed in a line."),
        }).OfType<string>();
    }

    private static string? Typed(string? text) => text is null ? null : Escape.Markdown(text);
}

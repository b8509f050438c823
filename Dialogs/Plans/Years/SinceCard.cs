using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Years;

/// <summary>What of a plan still is as it was copied from last year's, and what has changed since, step by step.</summary>
public static class SinceCard
{
    /// <summary>Shows it.</summary>
    /// <param name="before">The plan that was copied.</param>
    /// <param name="plan">The plan that began as its copy.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan before, AccountPlan plan, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        var untouched = NextYear.Untouched(plan, before).Select(entry => entry.Key).ToImmutableHashSet();
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.SinceTitle(plan.Head.Account),
                [.. Enum.GetValues<PlanStep>().Select(step => new Section(Texts.PlanStepName((int)step + 1, words.Of(step).Name), null, [.. Rows(step, plan, untouched, exchange)]))],
                [
                    new(texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace),
                    new(texts.OpenLastYears, exchange.Press(PlanPresses.ShowOp) with { About = before.Head.Id }, Answer.NewMessage),
                ],
                texts.SinceTitle(plan.Head.Account))
            {
                Intro = [texts.SinceIntro(untouched.Count, plan.Entries.Count)],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<SectionRow> Rows(PlanStep step, AccountPlan plan, ImmutableHashSet<EntryKey> untouched, Exchange exchange)
    {
        var entries = plan.Entries.Values.Where(entry => entry.Step == step).ToLookup(entry => untouched.Contains(entry.Key));
        if (entries[true].Any())
        {
            yield return new(exchange.Texts.FromLastYear, Fields(entries[true], exchange));
        }

        if (entries[false].Any())
        {
            yield return new(exchange.Texts.NewOrChanged, Fields(entries[false], exchange));
        }

        if (entries.Count == 0)
        {
            yield return new(exchange.Texts.NothingWritten);
        }
    }

    /// <summary>The fields of some entries, a list with how many of it there are.</summary>
    private static string Fields(IEnumerable<PlanEntry> entries, Exchange exchange) => exchange.Texts.Several(entries.GroupBy(entry => entry.Field).Select(group => group.Key switch
    {
        null => exchange.Texts.NotNeededLabel,
        { } field when field.Facts().Kind == EntryKind.Text => exchange.PlanWords().Of(field).Label,
        { } field => exchange.Texts.PlanListCount(exchange.PlanWords().Of(field).Label, group.Count()),
    }));
}

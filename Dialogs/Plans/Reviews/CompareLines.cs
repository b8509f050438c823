using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What differs between two plans, section by section; of what was changed, the old and the new. Markdown.</summary>
internal static class CompareLines
{
    /// <summary>Characters of an unchanged sentence between changed ones: enough to find the place.</summary>
    private const int LongestAround = 40;

    /// <summary>All that differs.</summary>
    public static IEnumerable<string> Of(PlanDiff diff, AccountPlan before, AccountPlan after, Exchange exchange)
    {
        var words = exchange.PlanWords();
        foreach (var change in diff.Head.Where(IsRead))
        {
            yield return Fact(change, exchange);
        }

        foreach (var section in diff.Entries.GroupBy(change => change.Section))
        {
            yield return $"**{words.Of(section.Key)}**";
            foreach (string line in section.SelectMany(change => Lines(change, before, after, exchange)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(EntryChange change, AccountPlan before, AccountPlan after, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        string label = change.Field is { } field ? words.Of(field).Label : words.Of(change.Step).Name;
        yield return texts.ChangeLine(change.Kind, label);
        switch (change.Kind)
        {
            case ChangeKind.Added:
                yield return EntryLines.Of(change.After!, after, exchange);
                break;
            case ChangeKind.Removed:
                yield return EntryLines.Of(change.Before!, before, exchange);
                break;
            default:
                foreach (string line in Changed(change, after, exchange))
                {
                    yield return line;
                }

                break;
        }
    }

    private static IEnumerable<string> Changed(EntryChange change, AccountPlan after, Exchange exchange) => change.After is PlanText or ProgressReport
        ? change.Runs.Where(run => run.Text.Trim().Length > 0).Select(run => Run(run, exchange))
        : change.Facts.Where(IsRead).Select(fact => Fact(fact, exchange)).Prepend(EntryLines.Of(change.After!, after, exchange));

    private static string Run(TextRun run, Exchange exchange)
    {
        string text = run.Text.Trim();
        return run.Kind is { } kind
            ? $"{exchange.Texts.ChangeName(kind)} {Escape.Markdown(text)}"
            : $"… {Escape.Markdown(CardText.Cut(text, LongestAround))} …";
    }

    private static string Fact(FactChange change, Exchange exchange) =>
        exchange.Texts.FactChanged(exchange.Texts.PlanPartName(change.Part), Value(change.Part, change.Before, exchange), Value(change.Part, change.After, exchange));

    private static string Value(EntryPart part, string? value, Exchange exchange)
    {
        var texts = exchange.Texts;
        return value is null ? "–" : part switch
        {
            EntryPart.Kind => KindNames.Of(value, texts),
            EntryPart.Due or EntryPart.DoneOn or EntryPart.Date or EntryPart.Start => IsoDate.Parse(value) is { } date ? texts.FullDate(date) : value,
            EntryPart.Milestone => texts.ReviewAnswerName(value == "yes"),
            EntryPart.Chance => $"{value}%",
            EntryPart.Tier => value.ToUpperInvariant(),
            EntryPart.Size or EntryPart.Target or EntryPart.Amount or (>= EntryPart.Year1 and <= EntryPart.Year5) =>
                decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? texts.PlanAmount(number) : value,
            _ => Escape.Markdown(value),
        };
    }

    /// <summary>Ids are told by the names beside them, and numbers of lines mean nothing to a reader.</summary>
    private static bool IsRead(FactChange change) => change.Part is not (EntryPart.PersonId or EntryPart.SponsorId or EntryPart.Objective or EntryPart.Opportunity);
}

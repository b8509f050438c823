using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Entries of a plan as they are read, in one line each; of texts, all paragraphs. Markdown.</summary>
internal static class EntryLines
{
    private const string Apart = " · ";

    /// <summary>What an entry says.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="start">The day the work on the plan starts, by which the years of a forecast are named; null where it is not known.</param>
    public static string Of(PlanEntry entry, Exchange exchange, LocalDate? start = null)
    {
        var texts = exchange.Texts;
        return entry switch
        {
            PlanText text => Escape.Markdown(text.Text),
            NotNeeded left => texts.StepNotNeeded(Escape.Markdown(left.Because)),
            PlanOpportunity of => Join(of.Name, Number(of.Size), $"{of.Chance}%", of.Note),
            PlanCompetitor of => Join(of.Name, of.Position, of.Strategy, of.Weakness),
            PlanRisk of => Join(of.What, texts.PlanKindName(of.Kind.Id()), of.Answer is { } answer ? $"→ {answer}" : texts.RiskUnanswered),
            PlanMember of => Join(of.Who.Name, of.Role, of.Development),
            PlanObjective of => Join(of.What, texts.Measured(Number(of.Target), of.Unit), texts.FullDate(of.Due), texts.PlanKindName(of.Kind.Id())),
            PlanAction of => Action(of, exchange),
            PlanResource of => Join(of.Name, texts.Measured(Number(of.Amount), of.Unit), texts.PlanKindName(of.Kind.Id())),
            ForecastLine of => Join([of.Region ?? texts.AllRegions, of.Platform, .. Enumerable.Range(1, ForecastLine.Years).Select(year => Year(of, year, start, texts))]),
            ProgressReport of => Join(texts.FullDate(of.Date), of.Text),
            _ => throw new NotSupportedException($"{entry.Key} is not told in a line."),
        };
    }

    /// <summary>A number in digits, with commas.</summary>
    public static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Year(ForecastLine line, int year, LocalDate? start, Texts texts) => texts.Labelled(
        start is { } day ? texts.SumsYear(ForecastLine.YearOf(day, year)) : texts.ForecastYear(year),
        line.Amount(year) is { } amount ? Number(amount) : "–");

    private static string Action(PlanAction action, Exchange exchange)
    {
        var texts = exchange.Texts;
        return Join(
            action.What,
            action.Owner?.Name ?? texts.ActionUnowned,
            action.DoneOn is { } done ? texts.ActionDone(done) : action.Due is { } due ? texts.FullDate(due) : texts.ActionUndated,
            action.IsMilestone ? texts.ActionMilestone : null,
            action.Needs);
    }

    private static string Join(params IEnumerable<string?> parts) => Escape.Markdown(string.Join(Apart, parts.Where(part => !string.IsNullOrWhiteSpace(part))));
}

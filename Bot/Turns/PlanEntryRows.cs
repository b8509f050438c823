using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Bot.Turns;

/// <summary>Entries of plans as parts of rows, and back: what an entry is known by, and its parts by their ids.</summary>
internal static class PlanEntryRows
{
    /// <summary>An entry as stored.</summary>
    public static StoredPlanEntry Write(PlanEntry entry) =>
        new($"{entry.Key}", entry.Facts.Where(fact => fact.Value is not null).ToDictionary(fact => fact.Part.Id(), fact => fact.Value!));

    /// <summary>The entry that is stored.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PlanEntry Read(StoredPlanEntry stored)
    {
        var (kind, name) = RowReading.Given(stored.Key).Split('/') is [var first, var second] && PlanIds.From<EntryKind>(first) is { } known
            ? (known, second)
            : throw new FormatException($"'{stored.Key}' is no key of an entry.");
        return Entry(kind, name, new(stored.Parts));
    }

    private static PlanEntry Entry(EntryKind kind, string name, StoredFacts facts) => kind switch
    {
        EntryKind.Text => new PlanText(StoredFacts.Known<PlanField>(name), facts.Text(EntryPart.Text)),
        EntryKind.NotNeeded => new NotNeeded(StoredFacts.Known<PlanStep>(name), facts.Text(EntryPart.Because)),
        _ => Listed(kind, int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture), facts),
    };

    private static PlanEntry Listed(EntryKind kind, int number, StoredFacts facts) => kind switch
    {
        EntryKind.Opportunity => new PlanOpportunity(number, facts.Text(EntryPart.Name), facts.Number(EntryPart.Size), (int)facts.Number(EntryPart.Chance), facts.Find(EntryPart.Text)),
        EntryKind.Competitor => new PlanCompetitor(number, facts.Text(EntryPart.Name), facts.Find(EntryPart.Position), facts.Find(EntryPart.Strategy), facts.Find(EntryPart.Weakness)),
        EntryKind.Risk => new PlanRisk(number, facts.Kind<RiskKind>(), facts.Text(EntryPart.What), facts.Find(EntryPart.Answer)),
        EntryKind.Member => new PlanMember(number, facts.FindPerson() ?? throw new FormatException("A member has no name."), facts.Text(EntryPart.Role), facts.Find(EntryPart.Development)),
        EntryKind.Objective => Objective(number, facts),
        EntryKind.Action => Action(number, facts),
        EntryKind.Resource => new PlanResource(number, facts.Kind<ResourceKind>(), facts.Text(EntryPart.Name), facts.Number(EntryPart.Amount), facts.Text(EntryPart.Unit)),
        EntryKind.Forecast => Forecast(number, facts),
        EntryKind.Report => new ProgressReport(number, facts.Date(EntryPart.Date), facts.Text(EntryPart.Text)),
        _ => throw new NotSupportedException($"{kind} is no list."),
    };

    private static PlanObjective Objective(int number, StoredFacts facts) => new(
        number,
        facts.Kind<ObjectiveKind>(),
        facts.Text(EntryPart.What),
        facts.Number(EntryPart.Target),
        facts.Text(EntryPart.Unit),
        facts.Date(EntryPart.Due),
        (int?)facts.FindNumber(EntryPart.Opportunity));

    private static PlanAction Action(int number, StoredFacts facts) => new(
        number,
        facts.Kind<ActionKind>(),
        facts.Text(EntryPart.What),
        facts.FindPerson(),
        facts.FindDate(EntryPart.Due),
        facts.Find(EntryPart.Milestone) == "yes",
        facts.FindDate(EntryPart.DoneOn),
        (int?)facts.FindNumber(EntryPart.Objective),
        facts.Find(EntryPart.Needs));

    private static ForecastLine Forecast(int number, StoredFacts facts) => new(
        number,
        facts.Find(EntryPart.Region),
        facts.Find(EntryPart.Platform),
        [.. Enumerable.Range(0, ForecastLine.Years).Select(year => facts.FindNumber(EntryPart.Year1 + year))]);
}

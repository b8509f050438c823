using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanPartTests
{
    /// <summary>Characters of a row's body.</summary>
    private const int LongestBody = 30_000;

    private static readonly LocalDate Date = new(2026, 12, 31);

    private static readonly PlanPerson Person = new(Filled(PlanEntry.LongestName), Filled(PlanPerson.LongestId));

    public static TheoryData<EntryKind> Kinds => new(Enum.GetValues<EntryKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_part_is_over_60_KB_though_every_character_is_written_as_an_escape(EntryKind kind)
    {
        var entries = Largest(kind).ToList();
        Assert.All(entries, entry => Assert.Empty(PlanRules.Check(entry)));
        var part = Assert.Single(PlanParts.Of(new(Some.Head, entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry))));
        Assert.All(entries.Where(entry => entry.Key.Kind is not (EntryKind.Text or EntryKind.Report or EntryKind.NotNeeded)), entry =>
            Assert.InRange(entry.Facts.Where(fact => fact.Longest > 0).Sum(fact => fact.Value?.Length ?? 0), 1, PlanEntry.LongestEntry));
        int characters = part.Entries.Sum(entry => Written(entry).Length + 1);
        Assert.InRange(characters, 1, LongestBody - 500);
    }

    [Fact]
    public void A_plan_is_the_same_after_it_was_taken_apart_in_any_order()
    {
        var parts = PlanParts.Of(Some.Whole);
        Assert.Equal(Some.Whole, PlanParts.Plan(Some.Whole.Head, parts.Reverse()));
        Assert.Equal(parts.Length, parts.Select(part => part.Key).Distinct().Count());
    }

    [Fact]
    public void A_changed_entry_is_one_changed_part()
    {
        var changed = Some.Whole.With(Some.Action(7, 5) with { DoneOn = Date });
        var changes = PlanParts.Changes(Some.Whole, changed);
        Assert.Equal("action/0000", Assert.Single(changes.Put).Key);
        Assert.Empty(changes.Delete);
        Assert.Equal(["text/trends"], PlanParts.Changes(Some.Whole, Some.Whole.Without(EntryKey.Of(PlanField.Trends))).Delete);
    }

    [Fact]
    public void Two_hundred_actions_are_twenty_six_parts()
    {
        var plan = Enumerable.Range(1, 200).Aggregate(Some.Plan, (plan, number) => plan.With(Some.Action(number)));
        Assert.Equal(26, PlanParts.Of(plan).Length);
    }

    private static IEnumerable<PlanEntry> Largest(EntryKind kind) => kind switch
    {
        EntryKind.Text => [new PlanText(PlanField.CustomerSupplierRating, Filled(PlanText.Longest))],
        EntryKind.Report => [new ProgressReport(1, Date, Filled(PlanText.Longest))],
        EntryKind.NotNeeded => Enum.GetValues<PlanStep>().Select(step => new NotNeeded(step, Filled(NotNeeded.LongestReason))),
        _ => Enumerable.Range(8, PlanPart.MostEntries).Select(number => Line(kind, number)),
    };

    private static PlanEntry Line(EntryKind kind, int number) => kind switch
    {
        EntryKind.Opportunity => new PlanOpportunity(number, Filled(80), PlanEntry.LargestAmount, 100, Filled(PlanOpportunity.LongestNote)),
        EntryKind.Competitor => new PlanCompetitor(number, Filled(80), Filled(160), Filled(160), Filled(160)),
        EntryKind.Risk => new PlanRisk(number, RiskKind.Technology, Filled(280), Filled(280)),
        EntryKind.Member => new PlanMember(number, Person, Filled(120), Filled(240)),
        EntryKind.Objective => new PlanObjective(number, ObjectiveKind.Operating, Filled(240), PlanEntry.LargestAmount, Filled(20), Date, 100_000),
        EntryKind.Action => new PlanAction(number, ActionKind.Relationship, Filled(240), Person, Date, true, Date, 100_000, Filled(80)),
        EntryKind.Resource => new PlanResource(number, ResourceKind.Budget, Filled(80), PlanEntry.LargestAmount, Filled(20)),
        EntryKind.Forecast => new ForecastLine(number, Filled(80), Filled(80), [.. Enumerable.Repeat<decimal?>(PlanEntry.LargestAmount, 5)]),
        _ => throw new NotSupportedException($"{kind} is no list."),
    };

    /// <summary>An entry as JSON with its facts under the names of their parts.</summary>
    private static string Written(PlanEntry entry) => JsonSerializer.Serialize(
        entry.Facts.Where(fact => fact.Value is not null).ToDictionary(fact => $"{fact.Part}", fact => fact.Value).Append(new("Kind and number", $"{entry.Key}")));

    // Every encoder writes it as an escape of six.
    private static string Filled(int characters) => new('\u0001', characters);
}

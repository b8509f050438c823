using CoachBot.Bot.Turns;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Plans;

/// <summary>Account plans as rows, and back.</summary>
public sealed class PlanRowsTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly PlanHead Head = new("p0001", "Hua \"Rui\" 华瑞", AccountTier.B, new("Bo 王", "77777777-0000-4000-8000-000000000007"), Day);

    private static readonly PlanEntry[] Entries =
    [
        new PlanText(PlanField.CustomerStrategy, "两段\n\n“text” <b>"),
        new NotNeeded(PlanStep.Combine, "one plan only"),
        new PlanOpportunity(0, "Line 4", 1_250_000.5m, 60, "note"),
        new PlanOpportunity(0, "Spares", 0, 0),
        new PlanCompetitor(0, "Rival", "first", null, "late"),
        new PlanRisk(0, RiskKind.OwnGap, "no service in the west", "hire"),
        new PlanMember(0, new("Partner"), "advises"),
        new PlanObjective(0, ObjectiveKind.Share, "share", -3.25m, "%", Day, 3),
        new PlanAction(0, ActionKind.Function, "do", new("Li", "x"), Day, true, Day.PlusDays(1), 8, "service"),
        new PlanAction(0, ActionKind.Team, "just do"),
        new PlanResource(0, ResourceKind.Means, "samples", 12, "pcs"),
        new ForecastLine(0, null, "Line 4", [1, null, 3, 4, 5]),
        new ProgressReport(0, Day, "going"),
    ];

    private static AccountPlan Plan { get; } = Entries.Aggregate(AccountPlan.Begin(Head), (plan, entry) => plan.With(entry));

    [Fact]
    public void Every_kind_of_entry_is_read_again_as_it_was_written()
    {
        Assert.Equal(Enum.GetValues<EntryKind>().Order(), Entries.Select(entry => entry.Key.Kind).Distinct().Order());
        Assert.Equal(Plan, Assert.Single(PlanRows.Read(Rows(Plan))));
    }

    [Fact]
    public void Everything_in_a_head_is_read_again()
    {
        var head = Head with { Status = PlanStatus.Returned, Weeks = 12, Version = 3, Sponsor = new("Chen"), ApprovedOn = Day, ReviewedOn = Day.PlusDays(1), Previous = "p0000", LastNumber = 40 };
        Assert.Equal(head, Assert.Single(PlanRows.Read([Stored(PlanRows.Write(head))])).Head);
    }

    [Fact]
    public void Plans_of_one_owner_are_told_apart()
    {
        var other = AccountPlan.Begin(Head with { Id = "p0002", Account = "Other" });
        Assert.Equal([Plan, other], PlanRows.Read([.. Rows(Plan), .. Rows(other)]));
    }

    [Fact]
    public void All_rows_of_a_plan_are_in_its_range_and_those_of_another_are_not()
    {
        string prefix = RowKeys.PlanOwn("p0001");
        Assert.All(Rows(Plan), row => Assert.InRange(row.Key, prefix, RowKeys.End(prefix), StringComparer.Ordinal));
        Assert.NotInRange(RowKeys.PlanHead("p00010"), prefix, RowKeys.End(prefix), StringComparer.Ordinal);
    }

    [Fact]
    public void The_longest_text_is_no_row_of_60_KB()
    {
        var longest = AccountPlan.Begin(Head).With(new PlanText(PlanField.Trends, new string('\u0001', PlanText.Longest)));
        Assert.All(Rows(longest), row => Assert.InRange(row.Body.Length, 1, RowLimits.LongestBody));
    }

    [Fact]
    public void A_part_without_its_head_is_an_error_with_the_head_s_key()
    {
        var failed = Assert.Throws<UnreadableRowException>(() => PlanRows.Read(Rows(Plan).Skip(1)));
        Assert.Contains(RowKeys.PlanHead("p0001"), failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"v":2,"entries":[]}""")]
    [InlineData("""{"v":1,"entries":[{"key":"text/trends","parts":{}}]}""")]
    [InlineData("""{"v":1,"entries":[{"key":"text/trends","parts":null}]}""")]
    [InlineData("""{"v":1,"entries":[{"key":"text/nonsense","parts":{"text":"x"}}]}""")]
    [InlineData("""{"v":1,"entries":[{"key":"text/proposition","parts":{"text":"x"}}]}""")]
    [InlineData("""{"v":1,"entries":[{"key":"risk/x","parts":{"kind":"own-gap","what":"x"}}]}""")]
    [InlineData("""{"v":1}""")]
    public void A_part_that_is_not_what_it_should_be_is_an_error(string body) =>
        Assert.Throws<UnreadableRowException>(() => PlanRows.Read([Stored(PlanRows.Write(Head)), new(RowKeys.PlanPart("p0001", "text/trends"), "1", body)]));

    private static IEnumerable<StoredRow> Rows(AccountPlan plan) =>
        [Stored(PlanRows.Write(plan.Head)), .. PlanParts.Of(plan).Select(part => Stored(PlanRows.Write(plan.Head.Id, part)))];

    private static StoredRow Stored(PutRow row) => new(row.Key, "1", row.Body);
}

using CoachBot.Bot.Turns;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Plans;

/// <summary>Submitted versions as rows, and back.</summary>
public sealed class PlanVersionRowsTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly AccountPlan Empty = AccountPlan.Begin(new("p0001", "华瑞", AccountTier.A, new("Bo 王", "77777777-0000-4000-8000-000000000007"), Day, Status: PlanStatus.Submitted, Version: 2));

    private static readonly Owner Owner = new("people", "someone");

    [Fact]
    public void A_submission_is_read_again_with_its_review()
    {
        var review = new PlanReview("p0001", 2, "manager", Day, false, [.. ReviewQuestions.All.Select(question => new ReviewAnswer(question, question != ReviewQuestion.Linked, question == ReviewQuestion.WorthIt ? "太贵" : null))]);
        PlanVersion[] versions = [new(1, Day, "print"), new(2, Day.PlusDays(1), "other", review, "Alex")];
        var rows = versions.Select(version => Stored(PlanVersionRows.Write("p0001", version))).Reverse().ToList();
        Assert.Equal(versions, PlanVersionRows.Read("p0001", rows));
    }

    [Fact]
    public void Submissions_are_in_the_range_of_the_plan_and_no_part_of_it()
    {
        StoredRow[] rows = [Stored(PlanRows.Write(Empty.Head)), Stored(PlanVersionRows.Write("p0001", new(1, Day, "print")))];
        Assert.Equal(Empty, Assert.Single(PlanRows.Read(rows)));
        Assert.All(rows, row => Assert.StartsWith(RowKeys.PlanOwn("p0001"), row.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_version_says_is_not_in_the_range_of_any_plan()
    {
        string key = PlanVersionRows.Write(Empty).Single().Key;
        Assert.NotInRange(key, RowKeys.PlanPrefix, RowKeys.End(RowKeys.PlanPrefix), StringComparer.Ordinal);
        Assert.InRange(key, RowKeys.PlanContent("p0001", 2), RowKeys.End(RowKeys.PlanContent("p0001", 2)), StringComparer.Ordinal);
    }

    [Fact]
    public void Pieces_left_of_a_longer_submission_are_none_of_it()
    {
        var longer = PlanVersionRows.Write(Large(any => (char)('一' + any.Next(20_000)))).Select(Stored).ToList();
        var shorter = PlanVersionRows.Write(Empty).Select(Stored).ToList();
        Assert.True(longer.Count > 1);
        Assert.Equal(Empty, PlanVersionRows.ReadContent("p0001", [.. shorter, .. longer.Skip(1)]));
    }

    [Theory]
    [InlineData("""{"v":1,"of":1,"packed":"abc"}""")]
    [InlineData("""{"v":1,"of":2,"packed":"一"}""")]
    [InlineData("""{"v":2,"of":1,"packed":"一"}""")]
    [InlineData("{}")]
    public void A_piece_that_is_not_what_it_should_be_is_an_error(string body) =>
        Assert.Throws<UnreadableRowException>(() => PlanVersionRows.ReadContent("p0001", [new(RowKeys.PlanPiece("p0001", 2, 0), "1", body)]));

    public static TheoryData<string, Func<Random, char>> Worst => new()
    {
        { "Chinese without any pattern", any => (char)('一' + any.Next(20_000)) },
        { "signs that are escaped", any => (char)any.Next(1, 32) },
        { "quotes and backslashes", any => any.Next(2) == 0 ? '"' : '\\' },
        { "signs of all scripts", any => (char)any.Next(0xA0, 0xD7FF) },
    };

    [Theory]
    [MemberData(nameof(Worst), DisableDiscoveryEnumeration = true)]
    public void The_worst_of_the_largest_plans_is_one_commit(string about, Func<Random, char> next)
    {
        Assert.NotEmpty(about);
        var plan = Large(next);
        Assert.InRange(PlanVersion.CharactersOf(plan), PlanVersion.MostCharacters * 9 / 10, PlanVersion.MostCharacters);
        var rows = PlanVersionRows.Write(plan).ToList();
        RowLimits.Check(Owner, [PlanRows.Write(plan.Head), PlanVersionRows.Write(plan.Head.Id, new(2, Day, "print")), .. rows]);
        Assert.InRange(rows.Sum(row => row.Body.Length), 1, RowLimits.LongestCommit - 10_000);
        Assert.Equal(plan, PlanVersionRows.ReadContent("p0001", [.. rows.Select(Stored)]));
    }

    /// <summary>Two hundred actions, all texts, and reports up to what a version may have.</summary>
    private static AccountPlan Large(Func<Random, char> next)
    {
        var any = new Random(1);
        string Text(int length) => string.Create(length, any, (span, random) =>
        {
            for (int index = 0; index < span.Length; index++)
            {
                span[index] = next(random);
            }
        });
        PlanEntry[] entries =
        [
            .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => new PlanText(facts.Field, Text(PlanText.Longest))),
            .. Enumerable.Range(0, 200).Select(_ => new PlanAction(0, ActionKind.Project, Text(PlanAction.LongestWhat), new(Text(80), Text(64)), Day, true, Day, 5, Text(80))),
            .. Enumerable.Range(0, 44).Select(_ => new ProgressReport(0, Day, Text(PlanText.Longest))),
        ];
        return entries.Aggregate(Empty, (plan, entry) =>
            entry is ProgressReport && PlanVersion.CharactersOf(plan) > PlanVersion.MostCharacters - PlanText.Longest - 20 ? plan : plan.With(entry));
    }

    private static StoredRow Stored(PutRow row) => new(row.Key, "1", row.Body);
}

using CoachBot.Bot.Memory;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using NodaTime;

namespace CoachBot.Bot.Tests.Memory;

public sealed class AnswerPoolTests
{
    private static readonly LocalDate Day = new(2026, 1, 6);

    [Fact]
    public void The_memories_reviewed_last_are_kept_whole_and_no_more_of_them_than_wanted()
    {
        var pool = new AnswerPool(mostReviews: 10);
        foreach (int person in Enumerable.Range(0, 50))
        {
            pool.Add([Review("a", person), Review("a", person + 7), Review("a", person + 14)]);
        }

        Assert.Equal((50, 5), (pool.People, pool.Histories.Count));
        Assert.All(pool.Histories, history => Assert.Equal(2, history.Predicted));
        Assert.Equal(Enumerable.Range(45, 5).Select(person => Day.PlusDays(person)).Order(), pool.Histories.Select(history => history.First).Order());
    }

    [Fact]
    public void What_was_answered_once_says_nothing_and_takes_no_place()
    {
        var pool = new AnswerPool(mostReviews: 10);
        pool.Add([Review("a", 0)]);
        Assert.Empty(pool.Histories);
    }

    [Theory]
    [InlineData(30, 20, true)]
    [InlineData(29, 20, false)]
    [InlineData(30, 24, false)]
    public void A_drill_is_flagged_from_30_answers_more_than_20_points_off(int answers, int recalled, bool isFlagged)
    {
        var pool = new AnswerPool(mostReviews: 1_000);
        foreach (int person in Enumerable.Range(0, answers))
        {
            var answered = Review("a", 7, person < recalled ? Grade.Good : Grade.Again) with { Expected = 0.9 };
            pool.Add([Review("a", 0), answered, answered with { IsPractice = true, Grade = Grade.Again }]);
        }

        var drill = new DrillId(ObjectiveId.From("price/a")!.Value, 1);
        Assert.Equal(isFlagged, pool.Flags.All.ContainsKey(drill));
        Assert.True(!isFlagged || (pool.Flags.All[drill].Answers == answers && Math.Abs(pool.Flags.All[drill].Expected - 0.9) < 1e-9));
    }

    private static DrillReview Review(string objective, int day, Grade grade = Grade.Good) =>
        new(new(ObjectiveId.From($"price/{objective}")!.Value, 1), Day.PlusDays(day), grade, IsPractice: false, null, MemoryModel.Standard.Version);
}

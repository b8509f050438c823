using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CsCheck;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class MemoryModelTests
{
    private const string Price = "price/hold-before-trade";

    private static readonly MemoryModel Model = MemoryModel.Standard;

    /// <summary>Answers to three objectives in order of days, with same-day and practice ones among them.</summary>
    private static readonly Gen<DrillReview[]> AnyLog = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 40], Gen.Enum<Grade>(), Gen.Int[0, 4])
        .Array[0, 40]
        .Select(answers => answers.Select((answer, index) => Reviewed.Review(
            $"price/o{answer.Item1}", answers.Take(index + 1).Sum(one => one.Item2 / 4), answer.Item3, answer.Item4 == 0)).ToArray());

    [Fact]
    public void Replaying_a_log_comes_to_what_its_reviews_came_to_one_by_one()
    {
        AnyLog.Sample(log =>
        {
            var memories = new Dictionary<ObjectiveId, ObjectiveMemory>();
            for (int taken = 0; taken < log.Length; taken++)
            {
                var objective = log[taken].Drill.Objective;
                if (Model.After(memories.GetValueOrDefault(objective), log[taken]) is { } memory)
                {
                    memories[objective] = memory;
                }

                Assert.Equivalent(memories, Model.Replay(log.Take(taken + 1)), strict: true);
            }
        }, iter: 200);
    }

    [Fact]
    public void A_practice_retry_leaves_the_memory_as_it_was()
    {
        AnyLog.Sample(log => Assert.Equivalent(Model.Replay(log), Model.Replay(log.Where(review => !review.IsPractice)), strict: true));
        Assert.Null(Model.After(null, Reviewed.Review(Price, 0, Grade.Good, isPractice: true)));
    }

    [Fact]
    public void A_second_answer_on_the_same_day_leaves_the_memory_as_it_was()
    {
        var first = Model.After(null, Reviewed.Review(Price, 0, Grade.Again));
        Assert.Same(first, Model.After(first, Reviewed.Review(Price, 0, Grade.Good, variant: 2)));
        Assert.Same(first, Model.After(first, Reviewed.Review(Price, -1, Grade.Good, variant: 2)));
    }

    [Fact]
    public void Days_between_answers_count_and_not_days_planned()
    {
        var first = Model.After(null, Reviewed.Review(Price, 0, Grade.Good))!;
        var early = Model.After(first, Reviewed.Review(Price, 1, Grade.Good))!;
        var late = Model.After(first, Reviewed.Review(Price, 20, Grade.Good))!;
        Assert.True(early.State.Stability < late.State.Stability);
    }

    [Fact]
    public void It_is_due_when_recall_has_fallen_to_the_target()
    {
        var memory = Model.After(null, Reviewed.Review(Price, 0, Grade.Good))!;
        Assert.Equal(Reviewed.Today.PlusDays(4), Model.Due(memory, 0.85));
        Assert.Equal(0.85, Model.Recall(memory, Reviewed.Today.PlusDays(4)), 0.02);
        Assert.Equal(1, Model.Recall(memory, Reviewed.Today.PlusDays(-1)));
    }

    [Fact]
    public void Another_version_is_reached_by_replay_only()
    {
        var fitted = new MemoryModel(new(1), new(FsrsWeights.Default.Values.SetItem(2, 4)));
        DrillReview[] log = [Reviewed.Review(Price, 0, Grade.Good)];
        var memory = Model.Replay(log)[Reviewed.Objective(Price)];
        var refused = Assert.Throws<ArgumentException>(() => fitted.Recall(memory, Reviewed.Today));
        Assert.StartsWith("A memory of fsrs-6/0 is none of fsrs-6/1; replay the log.", refused.Message, StringComparison.Ordinal);
        Assert.Equal((4, new MemoryModelVersion(1)), (fitted.Replay(log)[memory.Objective].State.Stability, fitted.Replay(log)[memory.Objective].Model));
    }

    [Fact]
    public void A_review_of_another_objective_is_refused()
    {
        var memory = Model.After(null, Reviewed.Review(Price, 0, Grade.Good));
        Assert.Throws<ArgumentException>(() => Model.After(memory, Reviewed.Review("price/other", 1, Grade.Good)));
    }
}

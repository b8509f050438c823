using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Tests.Memory;
using CsCheck;
using static CoachBot.Coaching.Tests.Reinforcement.Curves.Logged;

namespace CoachBot.Coaching.Tests.Reinforcement.Curves;

public sealed class MeasuredRecallTests
{
    [Fact]
    public void Each_day_and_each_answer_is_in_one_span()
    {
        foreach (var spans in new[] { MeasuredRecall.SincePractice, MeasuredRecall.SinceTraining })
        {
            Assert.All(Enumerable.Range(spans[0].From, 500), day => Assert.Single(spans, span => span.Has(day)));
        }

        Any(Gen.Int[1, 4].Select(grade => (Grade)grade)).Sample(log =>
        {
            FirstAttempt[] attempts = [.. FirstAttempt.Of(log)];
            Assert.Equal(attempts.Count(attempt => attempt.SinceLast is not null), MeasuredRecall.ByPractice(attempts).Sum(measured => measured.Answers));
            Assert.Equal(attempts.Length, MeasuredRecall.ByTraining(attempts, _ => Reviewed.Today).Sum(measured => measured.Answers));
        });
    }

    [Theory]
    [InlineData(19, 5, false)]
    [InlineData(20, 2, false)]
    [InlineData(20, 3, true)]
    public void A_share_is_shown_from_twenty_answers_and_three_people(int answers, int people, bool isShown)
    {
        var attempts = Enumerable.Range(0, answers).Select(n => Attempt($"p{n % people}", isRecalled: true)).ToList();
        Assert.Equal(isShown, Assert.Single(MeasuredRecall.ByPractice(attempts)).IsEnough(ForgettingCurve.LeastPeople));
        Assert.Equal(answers >= 20, Assert.Single(MeasuredRecall.ByPractice(attempts)).IsEnough(1));
    }

    [Fact]
    public void A_first_answer_practice_and_a_second_on_the_day_are_no_attempts_and_the_days_count_from_the_last_practice()
    {
        var log = new DrillLog("ann",
        [
            Answer("price/a", 0, Grade.Again, expected: null), Answer("price/a", 0, Grade.Good, isPractice: true), Answer("price/a", 3, Grade.Good, isPractice: true),
            Answer("price/a", 10, Grade.Good), Answer("price/a", 10, Grade.Again), Answer("price/b", 10, Grade.Hard, expected: 0.5),
        ]);
        Assert.Equal([null, 7], FirstAttempt.Of(log).Select(attempt => attempt.SinceLast));
        var measured = Assert.Single(MeasuredRecall.ByPractice(FirstAttempt.Of(log)));
        Assert.Equal((new DaySpan(4, 10), 7, 1, 1.0, 0.8), (measured.Span, measured.Day, measured.Answers, measured.Recalled, measured.Expected));
    }

    [Fact]
    public void Lucky_hits_are_taken_out_of_what_was_not_admitted_to_be_a_guess()
    {
        // 16 answers: 4 admitted guesses, 9 right and 3 wrong. Three who did not know missed, so one more hit by luck: 8 of 16 knew.
        var attempts = Enumerable.Range(0, 16).Select(n => Attempt("ann", n >= 7, isGuess: n < 4)).ToList();
        var measured = MeasuredRecall.Of(attempts)!;
        Assert.Equal((16, 9 / 16.0, 0.5), (measured.Answers, measured.Recalled, Math.Round(measured.Known, 12)));
        Assert.Equal(0, MeasuredRecall.Of([Attempt("ann", false, isGuess: true)])!.Known);
        Assert.Null(MeasuredRecall.Of([]));
    }

    [Fact]
    public void Shares_are_shares() => Gen.Select(Gen.Bool, Gen.Bool).Array[1, 40].Sample(answers =>
    {
        var measured = MeasuredRecall.Of([.. answers.Select(each => Attempt("ann", each.Item1 && !each.Item2, each.Item2))])!;
        Assert.InRange(measured.Known, 0, measured.Recalled + 1e-12);
    });

    private static FirstAttempt Attempt(string person, bool isRecalled, bool isGuess = false) =>
        new(person, Reviewed.Review("price/a", 0, Grade.Good).Drill, Reviewed.Today, 7, isRecalled, isGuess, 0.8);
}

using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Drills;

/// <summary>What was offered and answered, as rows.</summary>
public sealed class DrillLogRowsTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void A_log_is_read_as_it_was_written()
    {
        var review = new DrillReview(DrillBank.Standard.Objectives[0].Drills[0].Id, Monday, Grade.Hard, false, 0.83, MemoryModel.Standard.Version);
        var answer = DrillRows.Insert(new DrillAnswered(DrillRecord.Empty, review, Confidence.NotSure, Instant.FromUtc(2026, 11, 23, 1, 0)));
        var offer = DrillLogRows.Write(new(Monday, 3));
        var log = DrillLogRows.Read("ann", [new(answer.Key, "1", answer.Body)], [new(offer.Key, "1", offer.Body)]);
        Assert.Equal("ann", log.Person);
        Assert.Equal(new LoggedAnswer(review, Confidence.NotSure), Assert.Single(log.Answers));
        Assert.Equal(new DrillOffer(Monday, 3), Assert.Single(log.Offers));
    }

    [Fact]
    public void A_range_from_a_day_has_its_answers_and_no_earlier_ones()
    {
        string from = RowKeys.DrillLogFrom(Monday), end = RowKeys.End(RowKeys.DrillLogPrefix);
        var drill = DrillBank.Standard.Objectives[0].Drills[0].Id;
        Assert.True(IsIn(RowKeys.DrillAnswer(Instant.FromUtc(2026, 11, 23, 0, 0), drill)));
        Assert.True(IsIn(RowKeys.DrillAnswer(Instant.FromUtc(2027, 1, 1, 0, 0), drill)));
        Assert.False(IsIn(RowKeys.DrillAnswer(Instant.FromUtc(2026, 11, 22, 23, 59), drill)));
        Assert.False(IsIn(RowKeys.DrillRecord));
        Assert.False(IsIn(RowKeys.DrillOffer(Monday)));

        bool IsIn(string key) => string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, end) < 0;
    }

    [Fact]
    public void Keys_are_in_the_order_of_their_moments()
    {
        var (at, drill) = (Instant.FromUtc(2026, 11, 23, 0, 0), DrillBank.Standard.Objectives[0].Drills[0].Id);
        string[] keys = [.. new[] { 0, 5, 10, 999, 1000 }.Select(milliseconds => RowKeys.DrillAnswer(at + Duration.FromMilliseconds(milliseconds), drill))];
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData("""{"v":1,"day":"2026-13-01","n":3}""")]
    [InlineData("""{"v":1,"day":"2026-11-23","n":0}""")]
    [InlineData("""{"v":9,"day":"2026-11-23","n":3}""")]
    public void A_row_that_is_not_what_it_should_be_is_an_error_with_its_key(string body) =>
        Assert.Contains("drill/offer/x", Assert.Throws<UnreadableRowException>(() => DrillLogRows.Read("ann", [], [new StoredRow("drill/offer/x", "1", body)])).Message, StringComparison.Ordinal);
}

using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Drills;

/// <summary>What is remembered of drills, as rows.</summary>
public sealed class DrillRowsTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 24, 1, 30);

    [Fact]
    public void What_was_answered_is_read_again_to_the_last_digit()
    {
        var record = DrillRecord.Empty;
        var log = new List<(DrillReview Review, Confidence Confidence)>();
        foreach (var (drill, n) in DrillBank.Standard.Objectives.SelectMany(objective => objective.Drills).Select((drill, n) => (drill, n)))
        {
            var review = new DrillReview(drill.Id, new LocalDate(2026, 1, 1).PlusDays(n * 3), (Grade)((n % 4) + 1), n % 7 == 0, n % 2 == 0 ? null : 1 / 3.0, MemoryModel.Standard.Version);
            record = record.After(review, MemoryModel.Standard);
            var answered = new DrillAnswered(record, review, (Confidence)(n % 3), At + Duration.FromMinutes(n));
            log.Add(DrillRows.ReadAnswer(Stored(DrillRows.Insert(answered).Key, DrillRows.Insert(answered).Body)));
            Assert.Equal((review, answered.Confidence), log[^1]);
        }

        var put = DrillRows.Write(record);
        var read = DrillRows.Read(Stored(put.Key, put.Body));
        Assert.Equal(record.Memories.OrderBy(each => each.Key.Value), read.Memories.OrderBy(each => each.Key.Value));
        Assert.Equal(record.Asked, read.Asked);
        Assert.Equal(read.Memories.OrderBy(each => each.Key.Value), MemoryModel.Standard.Replay(log.Select(each => each.Review)).OrderBy(each => each.Key.Value));
        Assert.InRange(put.Body.Length, 1, 30_000);
    }

    [Fact]
    public void Without_a_row_nothing_is_remembered() => Assert.Equal(DrillRecord.Empty, DrillRows.Read(null));

    [Theory]
    [InlineData("""{"v":1,"memories":[{"of":"price","s":1,"d":1,"last":"2026-01-01","model":"fsrs-6/0"}],"asked":[]}""")]
    [InlineData("""{"v":1,"memories":[null],"asked":[]}""")]
    [InlineData("""{"v":1,"memories":[],"asked":["price/x"]}""")]
    [InlineData("""{"v":1,"memories":[{"of":"price/hold-before-trade","s":1,"d":1,"last":"2026-13-01","model":"fsrs-6/0"}],"asked":[]}""")]
    [InlineData("""{"v":1,"memories":[{"of":"price/hold-before-trade","s":1,"d":1,"last":"2026-01-01","model":"fsrs-7/0"}],"asked":[]}""")]
    [InlineData("""{"v":2,"memories":[],"asked":[]}""")]
    public void A_row_that_is_not_what_it_should_be_is_an_error_with_its_key(string body) =>
        Assert.Contains(RowKeys.DrillRecord, Assert.Throws<UnreadableRowException>(() => DrillRows.Read(Stored(RowKeys.DrillRecord, body))).Message, StringComparison.Ordinal);

    private static StoredRow Stored(string key, string body) => new(key, "1", body);
}

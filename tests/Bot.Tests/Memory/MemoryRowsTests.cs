using System.Collections.Immutable;
using CoachBot.Bot.Memory;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Memory;

public sealed class MemoryRowsTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 12, 1, 2, 0);

    [Fact]
    public void Where_fits_stand_is_read_as_it_was_written()
    {
        Assert.Equal(FitState.None, MemoryRows.Read(null));
        foreach (var verdict in Enum.GetValues<FitVerdict>())
        {
            var state = new FitState(1, 3, IsHeld: true, At, new(At, 20, 1, 812, verdict, new(1 / 3.0, 2 / 7.0), verdict == FitVerdict.TooFew ? null : new(0.1, 0.2)));
            Assert.Equal(state, MemoryRows.Read(Stored(OrganisationKeys.Memory, MemoryRows.Write(state, null).Body)));
        }
    }

    [Fact]
    public void A_model_is_read_to_the_last_digit()
    {
        var model = new MemoryModel(new(12), new(FsrsWeights.Default.Values.SetItem(0, 1 / 3.0).SetItem(20, 2 / 7.0)));
        var row = MemoryRows.Insert(new(model, At, 812, new(0.5, 0.1), new(0.4, 0.05)));
        var read = MemoryRows.ReadModel(Stored(row.Key, row.Body));
        Assert.Equal((model.Version, At, 812, new FitQuality(0.4, 0.05)), (read.Model.Version, read.At, read.Reviews, read.After));
        Assert.Equal(model.Weights.Values, read.Model.Weights.Values);
    }

    [Fact]
    public void Flagged_drills_fit_into_a_row_however_many_there_are()
    {
        var flags = new DrillFlags(Enumerable.Range(1, 1_000).ToImmutableDictionary(
            number => new DrillId(ObjectiveId.From("price/" + new string('a', ObjectiveId.LongestName))!.Value, number), number => new DrillDeviation(30 + number, 1 / 3.0, 0.9)));
        string body = MemoryRows.Write(flags).Body;
        Assert.InRange(body.Length, 1, 60_000);
        var read = MemoryRows.ReadFlags(Stored(OrganisationKeys.FlaggedDrills, body));
        Assert.All(read.All, each => Assert.Equal(flags.All[each.Key], each.Value));
        Assert.Equal(DrillFlags.None, MemoryRows.ReadFlags(null));
    }

    [Theory]
    [InlineData("""{"v":2}""")]
    [InlineData("""{"v":1,"last":{"at":1,"verdict":"splendid"}}""")]
    [InlineData("no json")]
    public void A_row_that_is_not_what_it_should_be_is_an_error_with_its_key(string body) =>
        Assert.Contains("'memory'", Assert.Throws<UnreadableRowException>(() => MemoryRows.Read(Stored(OrganisationKeys.Memory, body))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("model/00001", """{"v":1,"w":[1,2],"before":{},"after":{}}""")]
    [InlineData("model/x", """{"v":1,"w":[],"before":{},"after":{}}""")]
    public void Weights_that_are_none_are_an_error_with_their_key(string key, string body) =>
        Assert.Contains(key, Assert.Throws<UnreadableRowException>(() => MemoryRows.ReadModel(Stored(key, body))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Asia/Shanghai", 2026, 11, 30, 17, 59, "2026-11-30T18:00:00Z")]
    [InlineData("Asia/Shanghai", 2026, 11, 30, 18, 0, "2026-12-31T18:00:00Z")]
    [InlineData("America/New_York", 2026, 10, 20, 0, 0, "2026-11-01T07:00:00Z")]
    [InlineData("UTC", 2027, 1, 1, 1, 0, "2027-01-01T02:00:00Z")]
    public void Fits_are_made_in_the_first_night_of_a_month_where_the_organisation_is(string zone, int year, int month, int day, int hour, int minute, string next) =>
        Assert.Equal(next, FitCalendar.Next(Instant.FromUtc(year, month, day, hour, minute), DateTimeZoneProviders.Tzdb[zone]).ToString());

    private static StoredRow Stored(string key, string body) => new(key, "1", body);
}

using CoachBot.Coaching.Time;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class UnclearLines
{
    [Theory]
    [InlineData("2h golf", "2h golf", 120)]
    [InlineData("golf 2h", "golf 2h", 120)]
    [InlineData("3h visits, 2h playing golf with Bob", "2h playing golf with Bob", 120)]
    [InlineData("2h golf 3h visits", "2h golf", 120)]
    [InlineData("golf 2h visits 3h", "golf 2h", 120)]
    [InlineData("打高尔夫2小时，拜访3小时", "打高尔夫2小时", 120)]
    [InlineData("2h WORK", "2h WORK", 120)]
    [InlineData("9:00-11:00 golf", "9:00-11:00 golf", 120)]
    [InlineData("9h: 40% golf, rest visits", "3 h 36 min golf", 216)]
    [InlineData("9h: 2h visits, rest golf", "7 h golf", 420)]
    public void An_unknown_activity(string line, string text, int minutes)
    {
        var part = Assert.IsType<UnknownActivity>(Only(line));
        Assert.Equal((text, minutes), (part.Text, part.Minutes));
        Assert.Contains(WorkActivity.MeetingsAndOther, part.Nearest);
    }

    [Theory]
    [InlineData("trvel 2h", WorkActivity.TravelAndWaiting)]
    [InlineData("2h tarvel", WorkActivity.TravelAndWaiting)]
    [InlineData("2h repports", WorkActivity.WritingReports)]
    [InlineData("quoets 1h", WorkActivity.QuotesAndOrders)]
    [InlineData("2h viists", WorkActivity.FaceToFaceCalls)]
    [InlineData("folow ups 2h", WorkActivity.FollowUpVisits)]
    [InlineData("complants 2h", WorkActivity.HandlingProblems)]
    [InlineData("写抱告2小时", WorkActivity.WritingReports)]
    [InlineData("2h custmer vists", WorkActivity.FaceToFaceCalls)]
    [InlineData("3h golf trvel", WorkActivity.TravelAndWaiting)]
    [InlineData("no 2h", WorkActivity.MeetingsAndOther)]
    [InlineData("munich 2h", WorkActivity.MeetingsAndOther)]
    [InlineData("jnkqzx 2h", WorkActivity.MeetingsAndOther)]
    public void The_nearest_activity_comes_first(string line, WorkActivity nearest) =>
        Assert.Equal(nearest, Assert.IsType<UnknownActivity>(Only(line)).Nearest[0]);

    [Theory]
    [InlineData("planning 1h", "planning 1h", 60)]
    [InlineData("3h visits, 1h planning", "1h planning", 60)]
    [InlineData("计划1小时", "计划1小时", 60)]
    [InlineData("9h: 50% planning, rest visits", "4 h 30 min planning", 270)]
    public void A_word_with_two_sides(string line, string text, int minutes)
    {
        var part = Assert.IsType<AmbiguousActivity>(Only(line));
        Assert.Equal((text, minutes), (part.Text, part.Minutes));
        Assert.Equal([WorkActivity.AccountPlanning, WorkActivity.ProjectPlanning], part.Candidates);
    }

    [Theory]
    [InlineData("visits and travel 3h", "visits and travel 3h", 180)]
    [InlineData("3h visits and travel", "3h visits and travel", 180)]
    [InlineData("拜访和路上3小时", "拜访和路上3小时", 180)]
    [InlineData("1h lunch, visits and travel 2h", "visits and travel 2h", 120)]
    public void One_time_for_two_activities(string line, string text, int minutes)
    {
        var part = Assert.IsType<AmbiguousActivity>(Only(line));
        Assert.Equal((text, minutes), (part.Text, part.Minutes));
        Assert.Equal([WorkActivity.FaceToFaceCalls, WorkActivity.TravelAndWaiting], part.Candidates);
        Assert.IsType<AmbiguousActivity>(Only(text));
    }

    [Theory]
    [InlineData("visits: 3, travel: 2, reports: 0.5", 3)]
    [InlineData("拜访3，路上2，报告1", 3)]
    [InlineData("3 visits, 2 travel", 2)]
    [InlineData("travel: 2", 1)]
    [InlineData("travel 2.5", 1)]
    public void Numbers_that_can_only_be_times(string line, int count)
    {
        var reading = Reading.Of(line);
        Assert.True(reading.IsTimeLine);
        Assert.Equal(count, reading.Unclear.OfType<MissingUnit>().Count());
        Assert.Equal(count, reading.Unclear.Length);
    }

    [Theory]
    [InlineData("visits", "visits", WorkActivity.FaceToFaceCalls)]
    [InlineData("3h travel, visits", "visits", WorkActivity.FaceToFaceCalls)]
    [InlineData("3h travel, quotes and orders", "quotes and orders", WorkActivity.QuotesAndOrders)]
    [InlineData("路上3小时，写报告", "写报告", WorkActivity.WritingReports)]
    [InlineData("meeting at 3:30", "meeting", WorkActivity.MeetingsAndOther)]
    public void An_activity_without_a_time(string line, string text, WorkActivity activity) =>
        Assert.Equal(new MissingAmount(text, activity), Only(line));

    [Theory]
    [InlineData("travel 2", "travel 2", WorkActivity.TravelAndWaiting)]
    [InlineData("2 travel", "2 travel", WorkActivity.TravelAndWaiting)]
    [InlineData("3h visits, travel 2", "travel 2", WorkActivity.TravelAndWaiting)]
    [InlineData("visits 1h each", "visits 1h each", WorkActivity.FaceToFaceCalls)]
    [InlineData("每个客户拜访1小时", "每个客户拜访1小时", WorkActivity.FaceToFaceCalls)]
    [InlineData("travel 2 visits 3h", "travel 2", WorkActivity.TravelAndWaiting)]
    [InlineData("visits 1-3", "visits 1-3", WorkActivity.FaceToFaceCalls)]
    [InlineData("visits 2-3h", "visits 2-3h", WorkActivity.FaceToFaceCalls)]
    [InlineData("路上2", "路上2", WorkActivity.TravelAndWaiting)]
    public void A_number_without_a_unit(string line, string text, WorkActivity activity) =>
        Assert.Equal(new MissingUnit(text, activity), Only(line));

    [Theory]
    [InlineData("3h", "3h", 180)]
    [InlineData("2h travel, 3h", "3h", 180)]
    [InlineData("9h: 40% visits, 20% travel", "3 h 36 min", 216)]
    [InlineData("9h: 8h visits", "1 h", 60)]
    [InlineData("1h: 15m visits", "45 min", 45)]
    [InlineData("9h: 40%, rest visits", "3 h 36 min", 216)]
    [InlineData("3 h 36 min", "3 h 36 min", 216)]
    [InlineData("共9小时：拜访8小时", "1 h", 60)]
    public void A_time_without_an_activity(string line, string text, int minutes) =>
        Assert.Equal(new MissingActivity(text, minutes), Only(line));

    [Theory]
    [InlineData("40% visits, 60% travel", "40% visits, 60% travel")]
    [InlineData("40% visits; rest travel", "40% visits; rest travel")]
    [InlineData("拜访40%，其余路上", "拜访40%，其余路上")]
    [InlineData("2h visits, rest travel", "2h visits, rest travel")]
    [InlineData("rest travel", "rest travel")]
    public void Shares_of_no_total(string line, string text)
    {
        Assert.Equal(new MissingTotal(text), Only(line));
        var whole = Reading.Of($"9h: {text}");
        Assert.Empty(whole.Unclear);
        Assert.Empty(whole.Problems);
        Assert.Equal(540, whole.Minutes.Total);
    }

    [Theory]
    [InlineData("3h visits, hello there", "hello there")]
    [InlineData("拜访打球3小时", "打球")]
    [InlineData("3h visits, Beijing", "Beijing")]
    [InlineData("hello", "hello")]
    [InlineData("拜访3小时，天气很好", "天气很好")]
    [InlineData("3h visits, golf 2", "golf 2")]
    public void Words_that_say_nothing(string line, string text) =>
        Assert.Equal(text, Assert.IsType<NotUnderstood>(Only(line)).Text);

    [Fact]
    public void The_rest_of_the_line_is_kept_and_the_parts_come_in_the_order_typed()
    {
        var reading = Reading.Of("2h golf, 3h visits, travel 2, 1h planning, reports, bla");
        Assert.Equal("face-to-face 180", reading.Minutes.ToString());
        Assert.Equal(["2h golf", "travel 2", "1h planning", "reports", "bla"], reading.Unclear.Select(part => part.Text));
    }

    [Fact]
    public void Parts_are_quoted_as_they_were_typed() =>
        Assert.Equal("２ｈ  Ｇolf", Only("3h visits，　２ｈ  Ｇolf ", 1).Text);

    private static UnclearPart Only(string line, int known = 0)
    {
        var reading = Reading.Of(line);
        Assert.Empty(reading.Problems);
        Assert.True(known == 0 || reading.Minutes.Total > 0);
        return Assert.Single(reading.Unclear);
    }
}

using CoachBot.Coaching.Time;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class Names
{
    public static TheoryData<string, WorkActivity> Shown { get; } = Rows(
        ["Account planning", "Face-to-face sales calls", "Quotes and orders", "Project planning", "Follow-up visits",
            "Handling problems", "Travel and waiting", "Lunch alone and personal time", "Writing reports", "Meetings and other"],
        ["客户计划", "面对面拜访", "报价和订单", "项目规划", "后续拜访", "处理问题", "路上和等待", "独自用餐和私事", "写报告", "会议及其他"]);

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_names_that_are_shown_resolve(string name, WorkActivity activity)
    {
        Assert.Equal([activity], ActivityNames.Resolve(name).Exact);
        Assert.Equal([activity], ActivityNames.Resolve(name.ToUpperInvariant()).Exact);
        Assert.Equal([activity], ActivityNames.Resolve($" the {name}. ").Exact);
        Assert.Equal(ActivityMinutesOf(activity), Reading.Of($"2h {name}").Minutes);
        Assert.Equal(ActivityMinutesOf(activity), Reading.Of($"{name} 2h").Minutes);
    }

    [Theory]
    [InlineData("f2f", WorkActivity.FaceToFaceCalls)]
    [InlineData("Face to Face", WorkActivity.FaceToFaceCalls)]
    [InlineData("client meetings", WorkActivity.FaceToFaceCalls)]
    [InlineData("calls", WorkActivity.FaceToFaceCalls)]
    [InlineData("跑客户", WorkActivity.FaceToFaceCalls)]
    [InlineData("客户拜访", WorkActivity.FaceToFaceCalls)]
    [InlineData("followups", WorkActivity.FollowUpVisits)]
    [InlineData("follow up", WorkActivity.FollowUpVisits)]
    [InlineData("回访", WorkActivity.FollowUpVisits)]
    [InlineData("on the road", WorkActivity.TravelAndWaiting)]
    [InlineData("driving", WorkActivity.TravelAndWaiting)]
    [InlineData("等客户", WorkActivity.TravelAndWaiting)]
    [InlineData("CRM", WorkActivity.WritingReports)]
    [InlineData("日报", WorkActivity.WritingReports)]
    [InlineData("firefighting", WorkActivity.HandlingProblems)]
    [InlineData("售后", WorkActivity.HandlingProblems)]
    [InlineData("proposals", WorkActivity.QuotesAndOrders)]
    [InlineData("方案", WorkActivity.QuotesAndOrders)]
    [InlineData("午饭", WorkActivity.PersonalTime)]
    [InlineData("break", WorkActivity.PersonalTime)]
    [InlineData("培训", WorkActivity.MeetingsAndOther)]
    [InlineData("team meeting", WorkActivity.MeetingsAndOther)]
    [InlineData("项目计划", WorkActivity.ProjectPlanning)]
    [InlineData("客户规划", WorkActivity.AccountPlanning)]
    public void What_reps_write_resolves(string name, WorkActivity activity) =>
        Assert.Equal([activity], ActivityNames.Resolve(name).Exact);

    [Theory]
    [InlineData("planning")]
    [InlineData("计划")]
    [InlineData("规划")]
    public void A_word_with_two_sides_resolves_to_both(string name) =>
        Assert.Equal([WorkActivity.AccountPlanning, WorkActivity.ProjectPlanning], ActivityNames.Resolve(name).Exact);

    [Theory]
    [InlineData("golf")]
    [InlineData("")]
    [InlineData("2h travel")]
    [InlineData("travel, reports")]
    [InlineData("打高尔夫")]
    public void Other_words_resolve_to_none(string name)
    {
        var match = ActivityNames.Resolve(name);
        Assert.Empty(match.Exact);
        Assert.InRange(match.Nearest.Length, 1, 3);
    }

    [Fact]
    public void A_word_near_nothing_may_be_anything() =>
        Assert.Equal(WorkActivity.MeetingsAndOther, ActivityNames.Resolve("qqqqzzzz").Nearest[0]);

    private static ActivityMinutes ActivityMinutesOf(WorkActivity activity) => ActivityMinutes.None.With(activity, 120);

    private static TheoryData<string, WorkActivity> Rows(params string[][] languages)
    {
        var rows = new TheoryData<string, WorkActivity>();
        foreach (string[] names in languages)
        {
            foreach (var (name, activity) in names.Zip(WorkActivities.All))
            {
                rows.Add(name, activity);
            }
        }

        return rows;
    }
}

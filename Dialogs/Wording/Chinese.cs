using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>The coach in Simplified Chinese.</summary>
public sealed partial class Chinese : Texts
{
    private const string Weekdays = "一二三四五六日";

    public override string Hours => "小时";

    public override string Yes => "是";

    public override string No => "不是";

    public override string HelpWord => "帮助";

    public override string CancelWord => "取消";

    public override string SkipWord => "跳过";

    public override string LogWord => "记录";

    public override string WeekWord => "本周";

    public override string LogExample => "记录 拜访3小时，路上2小时，写报告45分钟";

    public override string Activity(WorkActivity activity) => activity switch
    {
        WorkActivity.AccountPlanning => "客户计划",
        WorkActivity.FaceToFaceCalls => "面对面拜访",
        WorkActivity.QuotesAndOrders => "报价和订单",
        WorkActivity.ProjectPlanning => "项目规划",
        WorkActivity.FollowUpVisits => "后续拜访",
        WorkActivity.HandlingProblems => "处理问题",
        WorkActivity.TravelAndWaiting => "路上和等待",
        WorkActivity.PersonalTime => "独自用餐和私事",
        WorkActivity.WritingReports => "写报告",
        WorkActivity.MeetingsAndOther => "会议及其他",
        _ => throw new NotSupportedException($"{activity} has no Chinese name."),
    };

    public override string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var left) => $"{left}分钟",
        (var hours, 0) => $"{hours}小时",
        (var hours, var left) => $"{hours}小时{left}分钟",
    };

    public override string Date(LocalDate date) => $"{date.Month}月{date.Day}日（周{Weekdays[(int)date.DayOfWeek - 1]}）";

    public override string LanguageName(Language language) => language switch
    {
        Language.English => "英文（English）",
        Language.Chinese => "中文",
        _ => throw new NotSupportedException($"{language} has no Chinese name."),
    };

    protected override string Alternatives(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var some, var last] => $"{string.Join("、", some)}还是{last}",
    };
}

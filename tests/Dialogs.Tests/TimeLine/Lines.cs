using CoachBot.Coaching.Time;
using CsCheck;

namespace CoachBot.Dialogs.Tests.TimeLine;

/// <summary>Makes up lines, well formed and otherwise.</summary>
internal static class Lines
{
    private static readonly (string Name, WorkActivity Activity)[] EnglishNames =
    [
        ("account planning", WorkActivity.AccountPlanning), ("visits", WorkActivity.FaceToFaceCalls), ("F2F", WorkActivity.FaceToFaceCalls),
        ("quotes and orders", WorkActivity.QuotesAndOrders), ("project planning", WorkActivity.ProjectPlanning), ("follow-ups", WorkActivity.FollowUpVisits),
        ("complaints", WorkActivity.HandlingProblems), ("travel", WorkActivity.TravelAndWaiting), ("on the road", WorkActivity.TravelAndWaiting),
        ("lunch", WorkActivity.PersonalTime), ("reports", WorkActivity.WritingReports), ("meetings and other", WorkActivity.MeetingsAndOther),
    ];

    private static readonly (string Name, WorkActivity Activity)[] ChineseNames =
    [
        ("客户计划", WorkActivity.AccountPlanning), ("拜访", WorkActivity.FaceToFaceCalls), ("报价和订单", WorkActivity.QuotesAndOrders),
        ("项目规划", WorkActivity.ProjectPlanning), ("回访", WorkActivity.FollowUpVisits), ("投诉", WorkActivity.HandlingProblems),
        ("路上", WorkActivity.TravelAndWaiting), ("等客户", WorkActivity.TravelAndWaiting), ("午饭", WorkActivity.PersonalTime),
        ("写报告", WorkActivity.WritingReports), ("会议及其他", WorkActivity.MeetingsAndOther),
    ];

    /// <summary>Minutes as a rep may type them.</summary>
    private static readonly Gen<(string Text, int Minutes)> Amount = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 59], Gen.Int[0, 6]).Select((hours, minutes, form) => form switch
    {
        0 => ($"{hours}h{minutes:00}m", (hours * 60) + minutes),
        1 => ($"{hours} h {minutes} min", (hours * 60) + minutes),
        2 => ($"{hours}:{minutes:00}", (hours * 60) + minutes),
        3 => ($"{minutes}m", minutes),
        4 => ($"{hours}.5 hours", (hours * 60) + 30),
        5 => ($"{hours}小时{minutes}分钟", (hours * 60) + minutes),
        _ => ($"{hours + 1}个半小时", ((hours + 1) * 60) + 30),
    });

    private static readonly Gen<(string Text, WorkActivity Activity, int Minutes)> Pair =
        Gen.Select(Gen.OneOf(EnglishNames.Concat(ChineseNames).ToArray()), Amount, Gen.Bool).Select((name, amount, nameFirst) =>
            (nameFirst ? $"{name.Name} {amount.Text}" : $"{amount.Text} {name.Name}", name.Activity, amount.Minutes));

    /// <summary>Parts of a line, each of an activity and a time, with what they add up to.</summary>
    public static readonly Gen<(string[] Parts, ActivityMinutes Minutes)> Parts = Pair.Array[1, 6].Select(pairs =>
        (pairs.Select(pair => pair.Text).ToArray(), pairs.Aggregate(ActivityMinutes.None, (sum, pair) => sum.Plus(pair.Activity, pair.Minutes))));

    public static readonly Gen<string> Separator = Gen.OneOf(", ", "; ", "\n", "，", "、", "；", "。", " + ", " and ", " then ", "，然后", " 和 ");

    private static readonly Gen<string> Piece = Gen.OneOf(
        "3", "h", "visits", "travel", "golf", "planning", "40%", "rest", "9h:", "total", "of", "and", "half", "a day", "an hour", "9:00-11:00", "-", "-2h",
        "9", ":", "：", ".", ",", "，", "same as", "monday", "同", "和", "一样", "11月", "20", "号", "Nov", "小时", "半", "个", "两", "拜访", "路上", "其余", "共",
        "点", "到", "下午", "百分之", "十", "百", "NaN", "1e9", "∞", "½", "<at>Bot</at>", "<b", "&amp;", "'s", "😀", "\u05E9\u05DC", "\u200F", "x", "客户", " ");

    /// <summary>Pieces that mean something, in any order.</summary>
    public static readonly Gen<string> Jumbled = Piece.Array[0, 25].Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> Piecewise = Gen.OneOf(
        "3h visits", "2h golf", "golf 2h", "planning 1h", "travel 2", "3 visits", "reports", "hello", "40% visits", "20% 路上", "其余开会", "rest meetings",
        "3h", "visits 1-3", "visits and travel 3h", "visits 1h each", "打高尔夫2小时", "计划1小时", "路上2", "写报告", "天气很好", "5/6 2h visits", "3h visits in Rome");

    /// <summary>Lines that people may type, clear and unclear.</summary>
    public static readonly Gen<string> Plausible =
        Gen.Select(Piecewise.Array[1, 5], Gen.OneOf(", ", "; ", "\n", "，", "。")).Select((pieces, separator) => string.Join(separator, pieces));

    /// <summary>Any characters, and pieces run together.</summary>
    public static readonly Gen<string> Anything = Gen.OneOf(Gen.String[0, 200], Piece.Array[0, 25].Select(string.Concat), Jumbled);
}

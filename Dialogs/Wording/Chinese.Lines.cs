using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a line that could not be read whole.</content>
public sealed partial class Chinese
{
    public override string Unclear(UnclearPart part) => part switch
    {
        UnknownActivity p => $"“{Quote(p.Text)}”算哪一项？{Offer(p.Nearest.Select(Activity))}",
        AmbiguousActivity p => $"“{Quote(p.Text)}”是指{Alternatives(p.Candidates)}？",
        MissingAmount p => $"{Activity(p.Activity)}（“{Quote(p.Text)}”）花了多长时间？",
        MissingUnit p => $"“{Quote(p.Text)}”是小时还是分钟？{Activity(p.Activity)}请写成“2小时”或“20分钟”这样。",
        MissingActivity p => $"{Duration(p.Minutes)}（“{Quote(p.Text)}”）没写做什么，是哪一项？",
        MissingTotal p => $"“{Quote(p.Text)}”要知道全天多少小时才能算。全天几个小时？",
        NotUnderstood p => $"“{Quote(p.Text)}”没看懂。{Offer(Near(p).Select(Activity))}请连时间一起说，或发“跳过”。",
        _ => throw new NotSupportedException($"{part.GetType().Name} is not a part that is asked about."),
    };

    public override string Problem(LineProblem problem) => problem switch
    {
        NotANumber p => $"“{Quote(p.Text)}”不是有效的时间：请写0以上的普通数字，比如“1.5小时”或“45分钟”。",
        AmountTooLarge p => $"“{Quote(p.Text)}”比一天还长，最多24小时。",
        RangeBackwards p => $"“{Quote(p.Text)}”结束时间不在开始时间之后。请先写早的，比如“09:00-11:30”。",
        NoTimeOfDay p => $"“{Quote(p.Text)}”不是钟点，请写00:00到24:00之间的时间。",
        RangesOverlap p => $"“{Quote(p.Text)}”和“{Quote(p.Other)}”有重叠。同一分钟只能算在一项里。",
        PercentOver100 p => $"“{Quote(p.Text)}”合计{Whole(p.Percent)}%，最多100%。",
        PartsOverTotal p => $"各项加起来有{Duration(p.PartsMinutes)}，超过了您写的全天{Duration(p.TotalMinutes)}。",
        DayOver24Hours p => DayTooLong(p.Minutes),
        NoSuchDate p => $"日历上没有“{Quote(p.Text)}”这一天。可以写“11月20日”或“2026-11-20”。",
        TwoDates p => $"“{Quote(p.Text)}”写了不止一天。请一天发一句。",
        LineTooLong p => $"这一句有{p.Length}个字，最多{p.Longest}个字。",
        _ => throw new NotSupportedException($"{problem.GetType().Name} is not a problem of a line."),
    };

    private static string Offer(IEnumerable<string> names) => string.Join("、", names) is { Length: > 0 } list ? $"最接近的是：{list}。" : "";
}

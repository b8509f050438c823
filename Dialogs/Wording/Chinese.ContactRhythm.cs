using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What the coach says when it begins.</content>
public sealed partial class Chinese
{
    public override string ContactTitle => "本周要做的事";

    public override string ContactNowTitle => "要做的事";

    public override string ContactFallback(int drills, int due, int unlogged) => string.Join("，", new[]
    {
        drills == 0 ? null : DrillCount(drills),
        due == 0 ? null : $"客户计划里{due}件事快到期",
        unlogged == 0 ? null : $"{unlogged}天还没记录",
    }.OfType<string>());

    public override string ContactReminder => "上次发给您的还没做完，再提醒一次，只提醒这一次。";

    public override string ContactDrills => "练习";

    public override string DrillCount(int drills) => $"{drills}道练习";

    public override string BeginDrills(int drills) => $"开始练习（{drills}道）";

    public override string UnloggedDays => "还没记录的日子";

    public override string Dates(IEnumerable<LocalDate> dates) => string.Join("、", dates.Select(Date));

    public override string LogDay(LocalDate date) => $"记录{Date(date)}";

    public override string ContactTry(string behaviour) => $"**本周拜访时试一次**：{behaviour}试完和同事聊聊结果。";

    public override string UrgentTitle => "今天花一分钟";

    public override string UrgentMore => "这是您前几天练过的。等到下次每周提醒，多半就忘了。";

    public override string SnoozeLabel => "现在不方便";

    public override string SnoozeHour => "1小时后";

    public override string SnoozeTomorrow => "明天";

    public override string SnoozeNext(LocalDate? next) => next is { } date ? $"下次（{Date(date)}）" : "下次";

    public override string SnoozeButton => "稍后再说";

    public override string Snoozed(LocalDate date, LocalTime time) => $"好的，{Date(date)}{IsoTime.Format(time)}再发";

    public override string SnoozedAway => "好的，先放一放";

    public override string SnoozedMore => "到时候还没做的，会一起列出来。";

    public override string SnoozeBack => "现在就看";

    public override string QuietTitle => "还要继续给您发吗？";

    public override string QuietMore => "最近几次发给您的都没有回音。您答复之前，我先不打扰；您随时发消息或点按钮，我就恢复。";

    public override string QuietKeep => "保持";

    public override string QuietLess => "减少";

    public override string QuietStop => "停止";

    public override string QuietKept(LocalDate next) => $"好的，和以前一样，下次是{Date(next)}。";

    public override string QuietLessened(LocalDate next) => $"好的，改为每两周一次，下次是{Date(next)}。";

    public override string WeeklyEveryLabel => "多久一次";

    public override string WeeklyEveryQuestion => "每周一次，还是每两周一次？";

    public override string EveryWeek => "每周";

    public override string EverySecondWeek => "每两周";

    public override string WeeklyFortnightly(string at) => $"{at}，每两周一次";

    public override string WeeklyPaused(string at, LocalDate until) => $"{at}，已暂停，{Date(until)}恢复";

    public override string PauseTitle => "暂停";

    public override string PauseHelp => "休假或出差期间我不主动给您发消息：没有每周提醒，没有下班前提醒，也不报同事的动态。技能还是会慢慢忘，所以恢复后的第一次会先挑最要紧的练习，最多五道。";

    public override string PauseLabel => "哪天恢复";

    public override string PauseQuestion => "暂停到哪天？比如“1月5日”“下周一”“两周”。";

    public override string PauseButton => "暂停";

    public override string PauseWord => "暂停";

    public override string PauseRefused(string typed) => $"“{Quote(typed)}”看不出是哪天。可以发“暂停到1月5日”“暂停到下周一”“暂停两周”。";

    public override string PauseOutOfRange(LocalDate date, LocalDate first, LocalDate last) => $"不能选{FullDate(date)}，请选{FullDate(first)}到{FullDate(last)}之间的一天。";

    public override string Paused(LocalDate until) => $"已暂停，{FullDate(until)}恢复";

    public override string PausedMore => "暂停期间您发消息我照常答复。发“恢复”提前结束。";

    public override string PausedNow(LocalDate until) => $"现在是暂停状态，{FullDate(until)}恢复。";

    public override string ResumeNow => "现在恢复";

    public override string Resumed(LocalDate date, LocalTime time) => $"已恢复，下次每周提醒是{Date(date)}{IsoTime.Format(time)}。";

    public override string ResumedOff => "已恢复。每周提醒是关闭的。";

    public override string NotPaused => "现在没有暂停。";

    public override string PutOffComesThen => "之前推迟的内容也会在那时发送。";

    public override string PutOffIsGone => "之前推迟的内容也不再发送。";
}

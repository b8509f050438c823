using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about logging a day.</content>
public sealed partial class Chinese
{
    public override string LogForm => "记录一天";

    public override string LogFormIntro => "每项填花了几小时，写1.5、45分钟或1:30都行；没做的空着。";

    public override string LogFormFallback => "记录一天的表格。看不到卡片？发一句话就行：记录 拜访3小时，路上2小时，写报告45分钟";

    public override string LogHelp =>
        "一句话就能记：“记录 拜访3小时，路上两个半小时，写报告45分钟”，“9小时：拜访40%，路上20%，其余开会”，或“面访 09:00-11:30，路上1小时”。"
        + "记别的日子，加上“昨天”“周五”或“11月20日”；“昨天同周一”会照抄周一。"
        + "要留备注，在最后写“备注：……”。想一项一项来，发“逐项”。";

    public override string LogWholeQuestion => "填卡片，或者一句话发给我，比如“拜访3小时，路上2小时”。想一项一项来，发“逐项”。";

    public override string LogDate => "日期";

    public override string LogDateQuestion => "记哪一天？可以回复“今天”“昨天”“周五”或“11月20日”。";

    public override string TimeHelp => "时间可以写“3小时”“1.5”“45分钟”“1:30”或“09:00-11:30”；只写数字就是小时。";

    public override string NoteLabel => "备注（选填）";

    public override string NoteQuestion => "这一天有什么要记下来的吗？";

    public override string HowLabel => "这一天已有记录";


    public override string AddToDay => "加进去";

    public override string ReplaceDay => "替换掉";

    public override string SureLabel => "超过16小时";

    public override string SureQuestion => "这样一天就超过16小时了，没写错吧？";

    public override string SureNotice => "这样一天就超过16小时了，还没有保存。没写错的话，再点一次“保存”。";

    public override string NotSaved => "好，没有保存。请把这一天重新发一遍。";

    public override string EmptyDay => "加起来是0分钟。至少给一项写上时间，比如“拜访3小时”。";

    public override string LogThisDay => "记录这一天";

    public override string Edit => "修改";

    public override string Undo => "撤销";

    public override string ThisWeek => "本周";

    public override string ThisMonth => "本月";

    public override string UndoWord => "撤销";

    public override string NothingToUndo => "没有可以撤销的了。";

    public override string AlreadyUndone => "刚才已经撤销过了，再点一次没有任何改动。";

    public override string UndoTooLate => $"您最近的一步已经收不回了，这次什么都没有改。再发一次“{UndoWord}”，就收回更早的一步。";

    public override string UndoPassesOver(LocalDate? date) =>
        $"您刚才改的是设置或团队成员，“{UndoWord}”收不回，这次什么都没有改。再发一次，就收回" + (date is { } day ? $"{Date(day)}最近的一次记录。" : "在那之前做的一步。");

    public override string HowQuestion(LocalDate date, int minutes) => $"{Date(date)}已经记了{Duration(minutes)}。加进去，还是替换掉？";

    public override string KeepRest(string question) => $"{question}其余的我先记着。";

    public override string Unsaved(string problem) => $"{problem}没有保存。";

    public override string TimeQuestion(WorkActivity activity) => $"{Activity(activity)}花了多长时间？";

    public override string PrefilledFrom(LocalDate date) => $"先按{Date(date)}填好了，不一样的改一下就行。";

    public override string DayTooLong(int minutes) => $"加起来有{Duration(minutes)}，一天只有24小时。";

    public override string LineNotUnderstood(string typed) => $"“{Quote(typed)}”我看不出时间花在哪里。请写明事项和时间，比如“拜访3小时，路上2小时”。";

    public override string ReplyNotUnderstood(string typed) => $"“{Quote(typed)}”这里用不上。请说一项活动，或发“跳过”略过这一段。";

    public override string WhichActivity(string typed, IEnumerable<WorkActivity> activities) => $"“{Quote(typed)}”是指{Alternatives(activities)}？";

    public override string NothingToCopy(LocalDate date) => $"{Date(date)}没有记录，没法照抄。";

    public override string DayTitle(LocalDate date, int minutes) => $"{Date(date)}：{Duration(minutes)}";

    public override string DayFallback(LocalDate date, int minutes, double revenueShare, string lever) =>
        $"{Date(date)}记了{Duration(minutes)}，其中{Whole(revenueShare)}%直接创收。{lever}";

    public override string NothingLogged(LocalDate date) => $"{Date(date)}没有记录";

    public override string DayChangedSince(int minutes) => minutes == 0
        ? "这张卡片发出后，这一天又有改动，现在是空的。这次点击没有改动任何内容。"
        : $"这张卡片发出后，这一天又有改动，现在是{Duration(minutes)}。这次点击没有改动任何内容。";

    public override string DayLoggedAlready(LocalDate date, int minutes) => $"{Date(date)}已经记了{Duration(minutes)}。现在还没有保存，再点一次“保存”就替换掉。";

    public override string Undone(LocalDate date) => $"已撤销，{Date(date)}恢复到之前的样子。";
}

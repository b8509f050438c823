using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the daily reminder.</content>
public sealed partial class Chinese
{
    public override string ReminderForm => "下班前提醒";

    public override string ReminderLabel => "几点提醒我";

    public override string ReminderQuestion => "几点提醒您？比如“17:30”“下午五点半”；不需要就回复“不要”。";

    public override string ReminderHelp => "工作日到了您定的时间，当天还没记的话，我提醒您一声。";

    public override string ReminderFallback => $"{ReminderHelp}要设置，发“{RemindExample}”；不需要，发“{RemindNotWord}”。";

    public override string RemindersOff => "提醒已关闭";

    public override string RemindersOffMore => $"想再打开，发“{RemindExample}”。";

    public override string TurnRemindersOff => "关闭提醒";

    public override string RemindExample => "每天17:30提醒我";

    public override string RemindNotWord => "关闭提醒";

    public override string NotLoggedYetMore => $"一句话就够：“{LogExample}”。";

    public override string ClockMissing => "请选一个时间，或者关闭提醒。";

    public override string ReminderNow(LocalTime? time) => time is { } at ? $"现在定在{IsoTime.Format(at)}。" : "现在没有打开。";

    public override string ReminderSaved(LocalTime time, LocalDate? first) =>
        $"好，工作日{IsoTime.Format(time)}，当天还没记的话，我提醒您一声；记过了就不打扰。"
        + (first is { } date ? $"第一次是{Date(date)}。" : "")
        + $"不想要了，发“{RemindNotWord}”。";

    public override string NotLoggedYet(LocalDate today) => $"今天{Date(today)}还没有记录";

    public override string NotLoggedYetFallback(LocalDate today) => $"{NotLoggedYet(today)}。{NotLoggedYetMore}";

    public override string ReminderNotUnderstood(string typed) =>
        $"“{Quote(typed)}”我设不了。我只会每天提醒一次，提醒您记录当天的时间，比如“{RemindExample}”。";

    public override string ClockRefused(string typed) => $"“{Quote(typed)}”不是钟点。可以写“17:30”“下午五点半”，00:00到23:59都行；不需要提醒就写“不要”。";

    public override string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening) =>
        $"“{Quote(typed)}”是{IsoTime.Format(morning)}还是{IsoTime.Format(evening)}？";
}

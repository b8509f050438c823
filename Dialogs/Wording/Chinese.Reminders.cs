using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the daily reminder.</content>
public sealed partial class Chinese
{
    public override string ReminderForm => "提醒";

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

    public override string ReminderStops => $"不想要了，发“{RemindNotWord}”。";

    public override string NotOnWeekends => "周末不提醒。";

    public override string ReminderNotSkipped => $"不能只停一天；发“{RemindNotWord}”可以一直关掉，到您重新设置为止，当天记过了也不会提醒。";

    public override string NothingToCancelButReminder => $"没有可取消的。如果是说提醒，发“{RemindNotWord}”就关掉；想收回上一次记录，发“{UndoWord}”。";

    public override string ReminderNow(LocalTime? time) => time is { } at ? $"现在定在{IsoTime.Format(at)}。" : "现在没有打开。";

    public override string ReminderSaved(LocalTime time, string city, bool sparesWeekends) =>
        $"好，工作日{IsoTime.Format(time)}（{city}时间），当天还没记的话，我提醒您一声；记过了就不打扰{(sparesWeekends ? "，周末也不提醒" : "")}。";

    public override string ReminderFirst(LocalDate date) => $"第一次是{Date(date)}。";

    public override string ReminderNext(LocalDate date) => $"下一次是{Date(date)}。";

    public override string ReminderMoves(LocalTime time) => $"提醒也跟着换：按那里的{IsoTime.Format(time)}。";

    public override string ReminderApart(string typed) => $"提醒没有动：“{Quote(typed)}”请单独发一条。";

    public override string RemindDaily(LocalTime time) => $"每天{IsoTime.Format(time)}提醒我";

    public override string NotLoggedYet(LocalDate today) => $"今天{Date(today)}还没有记录";

    public override string NotLoggedYetFallback(LocalDate today) => $"{NotLoggedYet(today)}。{NotLoggedYetMore}";

    public override string ReminderNotUnderstood(string typed) =>
        $"“{Quote(typed)}”我设不了。我只会每天提醒一次，提醒您记录当天的时间，比如“{RemindExample}”。";

    public override string ClockRefused(string typed) => $"“{Quote(typed)}”不是钟点。可以写“17:30”“下午五点半”，00:01到23:59都行；不需要提醒就写“不要”。";

    public override string ClockAtMidnight(string typed, string late) => $"“{Quote(typed)}”是一天的开始，那时还没有可记的。想在一天结束时提醒，可以定在“{late}”。";

    public override string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening) =>
        $"“{Quote(typed)}”是{IsoTime.Format(morning)}还是{IsoTime.Format(evening)}？";
}

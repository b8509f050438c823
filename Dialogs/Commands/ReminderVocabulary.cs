using System.Collections.Frozen;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Commands;

/// <summary>The words a message about the reminder is made of. A message with any other word but a time is about something else.</summary>
internal static class ReminderVocabulary
{
    private const string Remind = "remind, reminder, reminders, erinnerung, ⏰, 🔔, 提醒下, 你会提醒, 您会提醒, 提醒";

    private const string Stop = """
        stop, cancel, disable, deactivate, delete, remove, mute, silence, pause, end, unset, unsubscribe, off,
        关闭, 关掉, 关了, 关, 停止, 停掉, 停用, 停了, 停, 取消, 撤销, 删除, 删掉, 删了, 删, 暂停, 移除, 去掉, 禁用, 屏蔽, 静音
        """;

    private const string Not = """
        no, not, none, never, no more, no longer, no need, without, don't, dont, do not, doesn't, does not,
        不要再, 不要, 不用再, 不用, 不必, 不需要, 不想要, 不想, 不再, 别再, 别, 勿, 无需, 无须
        """;

    private const string Today = "today, 今天的, 今天, 今日, 今晚";

    private const string OtherDay = """
        tomorrow, this week, next week, monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday,
        saturdays, sunday, sundays, 明天, 后天, 这周, 本周, 下周, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日
        """;

    private const string Change = """
        change, move, edit, update, adjust, reschedule, shift, modify, 改成, 改到, 改为, 改, 更改, 修改, 更正, 编辑, 变更, 调整, 调到, 调成, 调, 换到, 换成, 换, 移到,
        提前到, 推迟到, 挪到
        """;

    private const string English = """
        please, pls, plz, kindly, thanks, thank you, thx, cheers, ok, okay, hi, hello, hey, coachbot, can, could, would, will, you, u, i, i'd,
        i'll, me, my, us, the, a, an, to, at, by, for, of, in, on, it, its, is, are, be, do, does, did, did not, didn't, have not, haven't, have, has, got, there, any, some, this, that,
        and, with, when, what, what's, which, how, show, see, view, check, status, state, setting, settings, time, list, tell me, set, setup, up,
        make, create, add, new, want, need, like, turn, switch, enable, enabled,
        disabled, active, activate, start, resume, again, now, instead, back, from now on, anymore, any more, longer, sending, send me, getting, get,
        receive, receiving, also, just, only, about, around, if i forget, in case i forget, if i have not logged, if i haven't logged, if not logged, don't forget to, do not forget to, daily, every, each, everyday, day, days, working day, working days,
        workday, workdays, weekday, weekdays, undo, too, from monday to friday, monday to friday, monday through friday, mon to fri, mon fri, to log my day,
        to log the day, to log my time, to log my hours, to log it, to log, to fill in my log, log my day
        """;

    private const string Chinese = """
        请, 麻烦, 麻烦您, 麻烦你, 你, 您, 我, 我的, 我们, 一下, 谢谢您, 谢谢, 多谢, 谢, 辛苦了, 可以, 能, 能否, 可否, 能不能, 可不可以, 要不要, 会不会, 帮我, 帮忙, 给我, 给, 把, 将,
        在, 到, 成, 为, 于, 的, 了, 吗, 么, 呢, 吧, 啊, 呀, 都, 也, 就, 再, 每天, 每日, 天天, 每个工作日, 工作日, 周一到周五, 周一至周五, 周一到五, 周一至五, 星期一到星期五, 星期一至星期五,
        星期一到五, 定时, 按时, 准时, 功能, 时间, 设置, 设定, 设为, 设成, 设一个, 设个, 设, 一个, 打开, 开启, 启用, 开着, 开了, 开, 恢复, 查看,
         查询, 查, 看看, 看, 显示, 状态, 情况, 几点, 什么时候, 何时, 什么时间, 有没有, 有, 没有, 没, 是不是, 是,
        现在, 目前, 当前, 需要, 想要, 想, 要, 新建, 创建, 添加, 加, 记得, 别忘了, 别忘记, 不要忘了, 不要忘记, 下班前, 写日报, 填日报, 日报, 写日志, 记录时间, 记录一天, 记一下, 记, 左右, 大概, 大约, 记录, 填写, 登记, 填报
        """;

    // Longest first: 有没有 holds 没有, "no more" holds "no".
    private static readonly (string Words, ReminderWord Word)[] All =
    [
        .. new[]
        {
            Each(Remind, ReminderWord.Remind), Each(Stop, ReminderWord.Stop), Each(Not, ReminderWord.Not), Each(Today, ReminderWord.Today),
            Each(OtherDay, ReminderWord.OtherDay), Each(Change, ReminderWord.Change),
            Each(English, ReminderWord.None), Each(Chinese, ReminderWord.None), Each("不提醒", ReminderWord.Remind | ReminderWord.Not), Each("reminding", ReminderWord.Reminding),
            Each("weekend, weekends, 周末", ReminderWord.Weekend),
        }.SelectMany(entries => entries).OrderByDescending(entry => entry.Words.Length),
    ];

    private static readonly FrozenDictionary<char, (string Words, ReminderWord Word)[]> ByFirst =
        All.GroupBy(entry => entry.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The word at a position and its end; null when none of them is there.</summary>
    public static (ReminderWord Word, int End)? Scan(Source source, int at)
    {
        if (ByFirst.TryGetValue(source[at], out var entries))
        {
            foreach (var (words, word) in entries)
            {
                if (End(source, at, words) is { } end)
                {
                    return (word, end);
                }
            }
        }

        return null;
    }

    private static int? End(Source source, int at, string words) =>
        char.IsAscii(words[0]) ? source.AfterPhrase(at, words) : source.Has(at, words) ? at + words.Length : null;

    private static IEnumerable<(string Words, ReminderWord Word)> Each(string words, ReminderWord word) =>
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(entry => (entry, word));
}

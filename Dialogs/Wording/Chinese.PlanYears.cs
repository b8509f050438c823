using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Practice;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about plans from one year to the next, and of the key-account practice.</content>
public sealed partial class Chinese
{
    public override string PlanYears => "归档或做下一年";

    public override string ArchiveButton => "归档";

    public override string ArchiveSure => "确认归档";

    public override string ArchiveNot => "先不归档";

    public override string ArchiveHelp => "归档的计划会保留，随时可以查看、恢复。归档后不再复盘，也不占名额。";

    public override string ArchiveNotNow => "计划正在审阅，暂时不能归档：请先撤回。";

    public override string ReopenButton => "恢复";

    public override string PlanReopened => "已恢复为草稿。";

    public override string ArchivedTitle => "已归档的计划";

    public override string PlanYearsTitle(string account) => $"{PlanTitle(account)} – {PlanYears}";

    public override string NextYearButton => "开始做下一年的计划";

    public override string NextYearHelp => "已批准的计划可以复制成下一年的计划：已完成的行动、进展报告、“去年计划的落实”和标为不需要的步骤不带过去，预测顺延一年。";

    public override string NextYearNotNow => "这份计划批准之后，才能开始做下一年的，而且只能开始一次。";

    public override string SinceButton => "和去年比改了什么";

    public override string OpenLastYears => "去年的计划";

    public override string FromLastYear => "去年的，还没改过";

    public override string NewOrChanged => "新写的、改过的";

    public override string NothingWritten => "还没写";

    public override string PracticeTitle => "大客户自检";

    public override string PracticeIntro => "贵公司的大客户管理做得怎么样？一共九个问题，请按实际情况答，别按制度上写的答。";

    public override string PracticeButton => "看看先改什么";

    public override string PracticeAgain => "再查一遍";

    public override string PracticeFallback => "大客户自检要在卡片上回答，这个应用显示不了。请在电脑版Teams或浏览器里打开这个聊天。";

    public override string PracticeSound => "九项都做到了，半年后再查一次。";

    public override string PracticeMend => "请从第1项改起，每个问题列在常见的根源下面。";

    public override string PracticeNotKept => "您的回答不会保存。";

    public override string PracticeAnswered(CheckAnswer answer) => $"您选的是“{PracticeAnswer(answer)}”";

    public override string PracticeResult(string mend) => $"{PracticeTitle}，先改：{mend}";

    public override string PracticeAnswer(CheckAnswer answer) => answer switch
    {
        CheckAnswer.Yes => "是",
        CheckAnswer.Partly => "部分",
        CheckAnswer.No => "否",
        _ => throw new NotSupportedException($"{answer} has no name."),
    };

    public override string ArchiveQuestion(string account) => $"要把“{Escape.Markdown(account)}”的计划归档吗？";

    public override string PlanArchived(string account) => $"已归档：{Escape.Markdown(account)}。";

    public override string ArchivedPlans(int count) => $"已归档（{count}）";

    public override string PlanStarted(AccountTier tier, LocalDate start) => $"{tier}级 · {FullDate(start)}开始";

    public override string NextYearBegun(int entries) => $"下一年的计划已建好，从去年带过来{entries}条。点“{PlanYears}”，能看到哪些改过、哪些还没动。";

    public override string NextYearTooLarge => "这份计划太大，一次复制不了。请把做完的行动标为完成，或删掉过时的条目，再试一次。什么都没有改。";

    public override string SinceTitle(string account) => $"和去年相比：{Escape.Markdown(account)}";

    public override string SinceIntro(int untouched, int all) => $"{all}条里有{untouched}条和去年一样。请通读一遍，把不再成立的改掉。";

    public override string BeginPlanAnyway => "仍要开始";

    public override string BeginPlanNot => "先不开始";

    public override string PlannedBy(string owner, string account) =>
        $"{Escape.Markdown(owner)}已经在做“{Escape.Markdown(account)}”的计划。一家客户两份计划，客户会无所适从，请先和{Escape.Markdown(owner)}商量。";

    public override string MergeButton(string account) => $"与“{account}”合并";

    public override string MergeTitle(string into, string from) => $"把“{Escape.Markdown(from)}”并入“{Escape.Markdown(into)}”吗？";

    public override string MergeWhat(string into, string from, int texts, int lines) =>
        $"“{Escape.Markdown(into)}”里空着的内容补上{texts}段，清单后面加上{lines}条。“{Escape.Markdown(from)}”归档，内容都还在。";

    public override string MergeLeft(string fields) => $"两份计划都写了的，以这份为准：{fields}。另一份写的请到归档的计划里看。";

    public override string MergeTooMany(int most) => $"合并后有张清单会超过{most}条，请先删掉一些。";

    public override string MergeTooLarge => "内容太多，一次合并不了。请先删掉过时的条目。";

    public override string MergeChanged => "两份计划后来有改动，现在合并会是这样。";

    public override string MergeSure => "合并";

    public override string MergeNot => "先不合并";

    public override string Merged(string from, int texts, int lines) => $"已合并：补上{texts}段内容、{lines}条清单内容。“{Escape.Markdown(from)}”已归档。";
}

using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What every form says.</content>
public sealed partial class Chinese
{
    public override string Save => "保存";

    public override string FormHelp => "发“返回”收回上一个回答，发“跳过”略过这一题，发“取消”放弃、不保存。";

    public override string WaysOut => "卡住了？发“帮助”看说明，发“取消”放弃、不保存。";

    public override string Cancelled => "已取消，什么都没有保存。";

    public override string NothingToCancel => "现在没有要取消的。想收回上一条记录，请发“撤销”。";

    public override string NothingToGoBackTo => "前面没有可以收回的回答。";

    public override string NothingToSkip => "现在没有可以跳过的问题。";

    public override string CannotSkip => "这一题不能跳过；发“取消”可以放弃、不保存。";

    public override string CardOutOfDate => $"这张卡片太旧，不能用了，什么都没有改。请重新发一次指令；发“{HelpWord}”看有哪些。";

    public override string AlreadySaved => "刚才已经保存过了，再点一次没有任何改动。";

    public override string NotYourCard => "这张卡片是给别人的，什么都没有改。发“记录”，我给您一张自己的。";

    public override string TextMissing => "请写上几个字。";

    public override string BackTo(string form, string question) => $"接着刚才的：{form}。{question}";

    public override string TextTooLong(int length, int longest) => $"这段有{length}个字，最多{longest}个字。";

    public override string NumberRefused(string typed, int min, int max) => $"“{Quote(typed)}”不是{min}到{max}之间的整数。";

    public override string ChoiceRefused(string typed, IEnumerable<string> choices) => $"“{Quote(typed)}”不在选项里。请选{Alternatives(choices)}，回复序号也可以。";

    public override string DateRefused(string typed, LocalDate first, LocalDate last) =>
        $"“{Quote(typed)}”我看不出是哪一天。可以写“昨天”“上周五”“11月20日”或“2026-11-20”，范围是{Date(first)}到{Date(last)}。";

    public override string DateOutOfRange(LocalDate date, LocalDate first, LocalDate last) => date > last
        ? $"{date.Year}年{Date(date)}还没到。可以记录{Date(first)}到{Date(last)}之间的日子。"
        : $"{date.Year}年{Date(date)}太久了。可以记录{Date(first)}到{Date(last)}之间的日子。";

    public override string DurationRefused(string typed) => $"“{Quote(typed)}”不是时间长度。可以写“3小时”“1.5”“45分钟”“1:30”或“09:00-11:30”。";

    public override string DurationOutOfRange(string typed, int min, int max) => $"“{Quote(typed)}”超出范围，请填{Duration(min)}到{Duration(max)}。";
}

using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the importance of skills, and about what to train next.</content>
public sealed partial class Chinese
{
    public override string ImportanceWord => "重要性";

    public override string AimsTitle => "各项技能有多重要";

    public override string AimsIntro => "未来两三年，每项技能有多重要？销售应该做到几分（1–7）？目标不填就是 6 分。团队成员在自己的技能图上看得到。";

    public override string AimsFallback => "设定重要性要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string AimsSaved => "已保存，即刻生效。";

    public override string AimsNotSaved => "还没保存：目标是 1 到 7 的整数。";

    public override string AimsUnchanged => "本来就是这样，没有改动。";

    public override string AimsUndone => "已撤回，恢复成之前的设定。";

    public override string AimsChangedSince => "没有撤回：只能撤回最近一次对重要性的改动。发“重要性”看现在的设定。";

    public override string AimsChangeMore => "继续调整";

    public override string AimsOvertaken(IEnumerable<string> now) => $"还没保存：这张卡片打开之后，设定又改过。现在是：{string.Join("；", now)}。您填的还在下面，再点一次保存就以您的为准。";

    public override string OverrideHolds(string now) => $"还没保存：已经有单独的设定。{now}。您填的还在下面，再点一次保存就以您的为准。";

    public override string MoreOverrides(int more) => $"还有 {more} 条：在各人的技能图上看得到。";

    public override string OverrideButton(bool isOfRep) => isOfRep ? "重要性" : "单独设定";

    public override string OverrideTitle => "单独给一位成员定重要性";

    public override string OverrideIntro => "某项技能对某位成员的重要性如果和团队不同，就在这里单独定，并写上理由。理由他本人看得到。";

    public override string OverrideWho => "团队成员";

    public override string OverrideImportance => "未来两三年的重要性";

    public override string OverrideReason => "理由，他本人看得到（最多 200 字）";

    public override string AsForTheTeam => "和团队一样";

    public override string ReasonMissing => "请写上理由：他本人看得到这项重要性，应当知道为什么和团队不同。";

    public override string WhatNextButton => "练什么";

    public override string AnotherButton => "换一个";

    public override string NothingToTrain => "打过分的技能都达到了目标";

    public override string AllAtTarget => "挑您最拿手的一项带一带同事，或者和经理商量把目标再提一提。";

    public override string TryTheAnchor => "本周挑一次拜访，专门照这一条去做，回来记下客户的反应。";

    public override string TargetOf(string skill) => $"目标：{skill}";

    public override string TargetRefused(string typed) => $"“{Quote(typed)}”不能作目标。请填 1 到 7 的整数，不填就是 6。";

    public override string AimChanged(string skill, SkillAim before, SkillAim now) => $"**{skill}**：" + string.Join("，", Changes(before, now));

    public override string AimNow(string skill, SkillAim now) => $"**{skill}**：重要性{ImportanceName(now.Importance)}，目标 {now.Target.Value} 分";

    public override string OverrideLine(string rep, string reason) => $"{Escape.Markdown(rep)}：{reason}";

    public override string OverrideGone(string rep, string skill) => $"**{skill}**：{Escape.Markdown(rep)}恢复和团队一样。";

    public override string RepSeesIt(string rep) => $"{Escape.Markdown(rep)}在自己的技能图上看得到，也看得到您的理由。";

    public override string WhatNextTitle(bool isTalk, string skill) => isTalk ? $"下一步：先聊{skill}" : $"下一步：{skill}";

    public override string SuggestionOf(int place, int all) => all == 1 ? "目前就这一项。" : $"按先后排第 {place} 项，共 {all} 项。";

    public override string TalkWhy(int self, int manager) => $"您自评 {self} 分，经理评 {manager} 分。先就一次拜访说清各自看到了什么，再定练什么。";

    public override string YourAnchor(int score, string anchor) => $"**您的 {score} 分**：{Escape.Markdown(anchor)}";

    public override string ManagersAnchor(int score, string anchor) => $"**经理的 {score} 分**：{Escape.Markdown(anchor)}";

    public override string SellingWhy(LeverGap gap) =>
        $"**为什么**：最近四周面对面拜访只占您时间的 {Whole(gap.Actual)}%，理想是 {Whole(gap.Ideal)}%。在拜访多起来之前，先让每次拜访更有成效。";

    public override string MapRanksAbove(string skill, int points, int own) =>
        $"技能图上**{skill}**排在前面（{points} 点，这项 {own} 点）。面对客户的时间太少，所以先练这项。";

    public override string RateForCalls(IReadOnlyList<string> skills) => $"让拜访更值的技能还没打分：{string.Join("、", skills)}。先给其中一项打分，我就能告诉您练什么。";

    public override string RateOne(string skill) => $"打分：{skill}";

    public override string TrainWhy(string sum) => $"**差距**：{sum}。";

    public override string TryThisWeek(string what) => $"**本周试一试**：{what}";

    private IEnumerable<string> Changes(SkillAim before, SkillAim now)
    {
        if (before.Importance != now.Importance)
        {
            yield return $"重要性{ImportanceName(now.Importance)}（原来是{ImportanceName(before.Importance)}）";
        }

        if (before.Target != now.Target)
        {
            yield return $"目标 {now.Target.Value} 分（原来是 {before.Target.Value} 分）";
        }
    }
}

using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>Drills.</content>
public sealed partial class Chinese
{
    public override string DrillTitle(string skill, int? number, int of) => number is { } at ? $"练习 {at}/{of}：{skill}" : $"练习：{skill}";

    public override string DrillQuestion => "您会怎么做？";

    public override string ConfidenceName(Confidence confidence) => confidence switch
    {
        Confidence.Guess => "猜的",
        Confidence.NotSure => "不太确定",
        Confidence.Sure => "确定",
        _ => throw new NotSupportedException($"{confidence} has no name."),
    };

    public override string DrillFallback => "一道练习：一个场景，四种做法";

    public override string DrillPractice => "换个场景再练一次，这次不计成绩。";

    public override string DrillRight => "答对了，这是最好的做法。";

    public override string DrillRightGuess => "猜对了。过几天还会再问。";

    public override string DrillWrong => "还有更好的做法。";

    public override string DrillOption(bool isBest, bool isChosen) => isBest ? isChosen ? "✓ 最好的做法，您选对了" : "✓ 最好的做法" : isChosen ? "✗ 您选的" : "✗";

    public override string DrillTry(string behaviour) => $"**试一试**：{behaviour}";

    public override string DrillNotCounted(string verdict) => $"{verdict}这次是练手，不计成绩。";

    public override string DrillAnswered(LocalDateTime at, int number, Confidence confidence) =>
        $"这道题您在{Date(at.Date)} {IsoTime.Format(at.TimeOfDay)}答过了：选的第{number}项，“{ConfidenceName(confidence)}”。以那次为准。";

    public override string DrillTooOld => "那张卡片隔得太久，不再计成绩。下面是现在该练的。";

    public override string DrillGone => "那道题已经不用了，换一道。";

    public override string DrillWord => "练习";

    public override string NoDrillsOf(string skill) => $"“{Quote(skill)}”还没有练习题。发“{DrillWord}”可以练其他技能。";

    public override string DrillSkillRetired(string skill) => $"“{Quote(skill)}”已经停用，不再练了。发“{DrillWord}”可以练其他技能。";

    public override string EndDrills => "完成";

    public override string MoreDrillsDue(int number) => $"还有{number}题该复习，发“{DrillWord}”接着练。";

    public override string NextDrillsDue(LocalDate day) => $"下一次该复习的日子：{FullDate(day)}。";

    public override string NextDrill => "下一题";

    public override string RetryDrill => "再练一次";

    public override string DrillsDone => "今天就练到这里";

    public override string DrillsDoneMore(int recalled, int answered) => $"{answered}题掌握了{recalled}题。{(recalled < answered ? "没答好的，会先再问。" : "")}";

    public override string NoDrillsDue => "今天没有要复习的。还想练，可以点名练一项：“练习 价格”。";
}

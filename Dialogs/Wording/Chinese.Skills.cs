using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about skills.</content>
public sealed partial class Chinese
{
    public override string RateWord => "评分";

    public override string RateTitle => "给技能打分";

    public override string RateIntro => "回想一次真实的拜访、一个单子或一家客户，选旁人确实看到、并且完全做到的最高一条，别凭感觉。";

    public override string RateHelp => "先选技能，看完七条描述，选现场看到的那一条。也可以直接打一行：“评分 谈判 4 赵总那单守住了价格”。";

    public override string RateFallback => "这个应用显示不了打分卡片，直接打一行就行：“评分 谈判 4 赵总那单守住了价格”。";

    public override string RateWho => "给谁打分";

    public override string RateSkill => "技能";

    public override string RateScore => "现场看到的是";

    public override string RateEvidence => $"依据：当时说了什么、做了什么，本人和经理都能看到（可不填，最多 {SkillRating.LongestEvidence} 字）";

    public override string RateAccount => "客户或拜访（可不填）";

    public override string EvidenceExample => "看到或听到的：问了什么、报了什么数、客户怎么做的";

    public override string ShowAnchors => "看这项技能的描述";

    public override string AnchorsChanged => "还没保存：您换了一项技能。下面是它的七条描述，请选现场看到的那一条。";

    public override string AnchorsEdited => "还没保存：培训师刚改过这项技能。下面是现在的七条描述，请选现场看到的那一条。";

    public override string RateAnother => "再评一项";

    public override string Myself => "我自己";

    public override string FormerRep => "已不在您团队的同事";

    public override string NotYourRepNamed(string typed) => $"“{Quote(typed)}”我当成了人名。{NotYourRep}给自己打分，发“{RateWord}”打开卡片。";

    public override string NotYourRep => "没有改动：您只能给自己打分，或者给接受了您邀请的团队成员打分。";

    public override string NoRepsToChange => "还没有人接受您的邀请，所以没有可以打分或单独设重要性的团队成员。没有改动。";

    public override string RatingStays => "没有撤回：这位同事已不在您的团队，打分留在对方那里。";

    public override string ImportanceStays => "没有撤回：这位同事已不在您的团队，您设的重要性对其不再起作用。";

    public override string OnlyOneRated => "只给一项打了分。另一项请单独发一行：";

    public override string ScoreMissing => "请从七条里选一条。";

    public override string SkillGone => "这项技能已停用，请换一项。";

    public override string RatingTooOld => "没有撤回：只能撤回最近十六次打分。可以重新打一次，以最新的为准。";

    public override string ScoreRefused(string typed) => $"“{Quote(typed)}”不是分数。分数是 1 到 7 的整数。没有保存。";

    public override string SkillUnknown(string typed, IReadOnlyList<string> nearest) => typed.Length == 0
        ? $"评哪一项技能？比如{Listed(nearest)}；发“{RateWord}”可以看全部。"
        : $"没有叫“{Quote(typed)}”的技能。您是指{Listed(nearest)}吗？发“{RateWord}”可以看全部。";

    public override string NoSkillNear(string typed, string word) => $"没有叫“{Quote(typed)}”的技能。发“{word}”可以看全部。";

    public override string EvidenceTooLong(int length, int longest) => $"依据有 {length} 个字，最多 {longest} 个字。没有保存。";

    public override string SkillRetired(string skill, IReadOnlyList<string> nearest) =>
        $"“{Escape.Markdown(skill)}”在贵公司已停用，以前的打分都还在。这次没有保存。相近的技能：{Listed(nearest)}。";

    public override string SkillMeans(string name, string definition) => $"**{Escape.Markdown(name)}**：{Escape.Markdown(definition)}";

    public override string AnchorLine(int score, string anchor) => $"{score} 分 · {anchor}";

    public override string NextAnchor(int score, string anchor) => $"**{score} 分会是什么样**：{Escape.Markdown(anchor)}";

    public override string Rated(string? rep, string skill, int score) => rep is null ? $"{Escape.Markdown(skill)}：{score} 分（满分 7 分）" : $"{Escape.Markdown(rep)} · {Escape.Markdown(skill)}：{score} 分（满分 7 分）";

    public override string RatingUndone(string? rep, string skill) => rep is null ? $"已撤回您对“{Escape.Markdown(skill)}”的打分。" : $"已撤回您给{Escape.Markdown(rep)}的“{Escape.Markdown(skill)}”打分。";

    public override string EvidenceLine(string evidence, string? account) =>
        account is null ? $"依据：{Escape.Markdown(evidence)}" : $"依据（{Escape.Markdown(account)}）：{Escape.Markdown(evidence)}";

    public override string RatedBefore(int score, LocalDate date) => $"上次：{FullDate(date)} {score} 分。";

    public override string SeenOtherwise(Rater by, int score) => by switch
    {
        Rater.Self => $"经理给这项打过 {score} 分，差了两分或以上：先聊这一项。",
        Rater.Manager => $"您的这位成员自评 {score} 分，差了两分或以上：先聊这一项。",
        _ => throw new NotSupportedException($"{by} 不打分。"),
    };

    private static string Listed(IReadOnlyList<string> names) => string.Join("、", names.Select(name => $"“{Quote(name)}”"));
}

using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the matrix of ability and attitude.</content>
public sealed partial class Chinese
{
    public override string MatrixWord => "团队矩阵";

    public override string MatrixTitle => "团队矩阵";

    public override string MatrixFallback => "能力/态度矩阵。请在电脑或浏览器的 Teams 里打开这个聊天查看。";

    public override string MatrixPrivacy => "只有您和您的上级经理看得到。销售本人永远看不到；不进任何汇总，也只出现在您自己的导出里。";

    public override string MatrixWithoutTeam => $"您的团队里还没有人，没有可以评定的对象。发“{TeamWord}”邀请销售，对方接受后就会出现在这里。";

    public override string AbilityLabel => "能力";

    public override string AttitudeLabel => "态度";

    public override string NobodyHere => "无";

    public override string RepLabel => "评定哪位销售";

    public override string RepMissing => "请选择您团队里的一位销售。";

    public override string PlaceNoteLabel => $"理由（您和您的上级经理能看到，最多 {TeamPlacement.LongestNote} 字）";

    public override string PlaceButton => "评定";

    public override string RepNotOnTeam => "什么都没有改：这个人不在您的团队里。";

    public override string PlacedSince => "没有撤销：这个位置后来又改过。";

    public override string MatrixTitleOf(string name) => $"{Quote(name)}的团队矩阵";

    public override string MatrixPrivacyOf(string name) => $"由{Quote(name)}评定，只有{Quote(name)}和您看得到，销售本人永远看不到。";

    public override string AbilityName(Ability ability) => ability switch
    {
        Ability.Has => "具备能力",
        Ability.CanLearn => "还不具备，能学会",
        Ability.Cannot => "学不会",
        _ => throw new NotSupportedException($"{ability} has no Chinese name."),
    };

    public override string AttitudeName(Attitude attitude) => attitude switch
    {
        Attitude.Willing => "愿意",
        Attitude.Unwilling => "不愿意",
        _ => throw new NotSupportedException($"{attitude} has no Chinese name."),
    };

    public override string TeamActionName(TeamAction action) => action switch
    {
        TeamAction.Reward => "奖励、强化、培训",
        TeamAction.Train => "积极培训",
        TeamAction.Move => "调岗，招人补位",
        TeamAction.Guide => "引导、辅导、培训",
        TeamAction.Encourage => "鼓励并积极培训",
        TeamAction.Replace => "招人替换",
        _ => throw new NotSupportedException($"{action} has no Chinese name."),
    };

    public override string MatrixRow(Ability ability, int? share) => AbilityName(ability) + Share(share);

    public override string MatrixCell(Attitude attitude, int? share) => AttitudeName(attitude) + Share(share);

    public override string Names(IEnumerable<string> names) => string.Join("、", names.Select(Quote));

    public override string TeamConclusion(TeamConclusion conclusion) => (conclusion.Measure, conclusion.Holds) switch
    {
        (TeamMeasure.TrainMore, true) => $"**需要大力加强培训**：“还不具备，能学会”的占 {conclusion.Percent}%（{conclusion.Threshold}% 起就需要）。",
        (TeamMeasure.TrainMore, false) => $"暂时不用大力加强培训：“还不具备，能学会”的占 {conclusion.Percent}%（{conclusion.Threshold}% 起才需要）。",
        (TeamMeasure.ChangeHiring, true) => $"**需要改变招聘标准**：“学不会”的占 {conclusion.Percent}%（{conclusion.Threshold}% 起就需要）。",
        (TeamMeasure.ChangeHiring, false) => $"招聘标准不用变：“学不会”的占 {conclusion.Percent}%（{conclusion.Threshold}% 起才需要）。",
        _ => throw new NotSupportedException($"{conclusion.Measure} has no Chinese words."),
    };

    public override string MatrixTooFew(int placed, int least) => $"评定满 {least} 人才显示占比和团队结论，目前 {placed} 人。";

    public override string NotPlacedYet(IEnumerable<string> names) => $"**还没评定**：{Names(names)}";

    public override string PlaceNote(string name, LocalDate date, string? note) => $"**{Quote(name)}**，{FullDate(date)}" + (note is null ? "" : $"：{Escape.Markdown(note)}");

    public override string MoreNotes(int count) => $"还有 {count} 人：发“{MatrixWord}”加姓名，看什么时候评的、为什么。";

    public override string RepPlaced(string name) => $"已评定：{Quote(name)}。";

    public override string PlaceUndone(string name) => $"已撤销：{Quote(name)}回到原来的位置。";

    public override string NobodyOnTeamCalled(string typed) => $"您的团队里没有叫“{Quote(typed)}”的人。发“{TeamWord}”看看都有谁。";

    public override string WhoIsMeant(string typed, IEnumerable<string> names) => $"“{Quote(typed)}”是指{Alternatives(names.Select(Quote))}？";

    private static string Share(int? share) => share is { } percent ? $"：{percent}%" : "";
}

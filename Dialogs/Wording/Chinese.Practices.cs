using System.Globalization;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the check of a training programme.</content>
public sealed partial class Chinese
{
    public override string CheckTitle => "对照好培训的七条做法";

    public override string GapsNotKnown => "要先知道团队的差距，现在判断不了。";

    public override string NoGapsToAimAt => "您的团队没有差距，这一条不用看。";

    public override string GapsNotCovered => "最大的差距里，还没有主题的";

    public override string NoTeamForGaps => $"差距看的是自己带的团队，您没有带团队。经理打开这项检查，能看到自己团队的差距：发“{ProgrammeWord}”，再点“{CheckProgramme}”。";

    public override string NothingTrainsSkills => "还没有主题是练技能的。";

    public override string Practice(Practice practice) => practice switch
    {
        Coaching.Training.Practice.Continuous => "贯穿整个职业生涯",
        Coaching.Training.Practice.AimedAtGaps => "针对技能差距",
        Coaching.Training.Practice.JustInTime => "及时，学了就用",
        Coaching.Training.Practice.FittedToAppraisal => "与考核、与新人情况相配",
        Coaching.Training.Practice.Focused => "内容集中",
        Coaching.Training.Practice.DriveFromWithin => "靠内在动力，不靠压力",
        Coaching.Training.Practice.TrainersRise => "当培训师是晋升之路",
        _ => throw new NotSupportedException($"{practice} has no Chinese name."),
    };

    public override string PracticesKept(int kept, int of) => $"{of} 条里做到了 {kept} 条";

    public override string YearsTaught(int years, IReadOnlyCollection<int> without) =>
        years == 0 ? "还没有任何阶段。"
        : without.Count == 0 ? $"{years} 年里每年都有课。"
        : $"{years} 年里，第 {string.Join("、", without)} 年没有课。";

    public override string HoursAtGaps(int hours, int of, int gaps, int leastPercent) =>
        of == 0 ? NothingTrainsSkills : $"练技能的 {of} 小时里，{hours} 小时练的是您团队{(gaps == 1 ? "唯一的差距" : $"最大的 {gaps} 项差距")}；到 {leastPercent}% 算做到。";

    public override string UsesOf(string without) => without.Length == 0 ? "每个主题都写明了四周内用在什么工作上。" : $"没写四周内用在哪里的：{without}。";

    public override string RatedAsTaught(int forNewcomers, string unrated) =>
        forNewcomers == 0 ? "新人阶段没有一个主题是针对评分技能的。"
        : unrated.Length == 0 ? $"新人阶段有 {TopicCount(forNewcomers)}针对评分技能，之后的主题也都是。"
        : $"前三个月之后，这些主题不针对任何评分技能：{unrated}。";

    public override string FocusOf(int most, string crowded) => crowded.Length == 0 ? $"没有主题同时练超过 {most} 项技能。" : $"同时练超过 {most} 项技能的：{crowded}。";

    public override string ChosenOf(int chosen, int of, int least) => $"{TopicCount(of)}里，{chosen} 个由销售自己选学；有 {least} 个就算做到。";

    public override string TaughtByReps(int taught, int of, int least) => $"{TopicCount(of)}里，{taught} 个由有经验的销售来教；有 {least} 个就算做到。";

    public override string AndMore(string named, int more) => $"{named}，还有 {more} 个";

    public override string AllGapsCovered(int gaps) => gaps == 1 ? "您团队唯一的差距已有主题" : $"您团队最大的 {gaps} 项差距都有主题";

    public override string TeamGapLine(double gap, int target, int reps) =>
        $"平均比目标 {target} 分低 {gap.ToString("0.0", CultureInfo.InvariantCulture)} 分，{reps} 人有打分";

    public override string GapsOfTeam(int rated) => $"看的是您自己团队的差距：{rated} 人有打分。";

    public override string TeamHasNoGaps(int rated) => $"您的团队没有差距：{rated} 人有打分，都达到了目标。";

    public override string TooFewRated(int rated, int fewest) => $"您的团队里打过分的有 {rated} 人，满 {fewest} 人才显示差距。发“{RateWord}”给更多成员打分。";
}

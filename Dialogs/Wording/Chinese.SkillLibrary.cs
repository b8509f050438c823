using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the skill library.</content>
public sealed partial class Chinese
{
    public override string SkillsWord => "技能库";

    public override string TrainerHelp => $"您是培训师，还可以修改、新增和停用技能（发“{SkillsWord}”），制定培训计划并做检查（发“{ProgrammeWord}”），培训后安排跟进练习（发“{CampaignWord}”）。";

    public override string SkillsTitle => "技能库";

    public override string SkillsIntro => "按客户购买过程排列，看每项技能在哪一步最要紧；下面一行是适用的销售类型。";

    public override string SkillsFallback => $"这个应用显示不了技能库卡片，可以直接发技能名：“{SkillsWord} 谈判”。";

    public override string ShowSkill => "查看";

    public override string EditSkill => "修改";

    public override string AddSkill => "新增技能";

    public override string RetireSkill => "停用";

    public override string RestoreSkill => "恢复使用";

    public override string RetiredSkills => "已停用的技能";

    public override string RetiredExplained => "选一项，可以查看，也可以恢复使用。以前打的分都还在。";

    public override string NothingRetired => "没有停用的技能。";

    public override string RateThisSkill => "给这项打分";

    public override string AllSkills => "全部技能";

    public override string ChooseSkill => "请从列表里选一项技能。";

    public override string AnchorsTitle => "旁人在现场看到什么";

    public override string NotNow => "不保存";

    public override string SkillFormFallback => "修改技能要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string SkillNameLabel => $"名称（最多 {SkillText.LongestName} 字）";

    public override string SkillShortNameLabel => $"简称，用在图和按钮上（最多 {SkillText.LongestShortName} 字）";

    public override string SkillDefinitionLabel => $"定义（最多 {SkillText.LongestDefinition} 字）";

    public override string StageLabel => "在购买过程的哪一步";

    public override string StageMissing => "请选它在哪一步最要紧。";

    public override string SaleTypesLabel => "适用的销售类型";

    public override string SubSkillsLabel => $"子技能，一行一个（最多 {SkillText.MostSubSkills} 个）";

    public override string SkillWordsLabel => $"大家打字时的其他叫法，一行一个（最多 {SkillText.MostWords} 个）";

    public override string BothLanguagesSee => "中文和英文读者先看到同样的文字，等有人修改另一种语言后才分开。";

    public override string SkillUnchanged => "没有改动：内容和已保存的一样。";

    public override string LastSkillStays => "没有改动：这是最后一项技能，至少要留一项。请先新增别的技能。";

    public override string SkillsChangedSince => "没有撤销：技能库后来又有改动，或者时间太久了。请打开这项技能直接修改。";

    public override string Several(IEnumerable<string> items) => string.Join("、", items);

    public override string Stage(BuyingStage stage) => stage switch
    {
        BuyingStage.Recognise => "认识需求",
        BuyingStage.Evaluate => "评估方案",
        BuyingStage.Resolve => "消除顾虑",
        BuyingStage.Decide => "决策",
        BuyingStage.Implement => "实施",
        BuyingStage.Throughout => "贯穿始终",
        _ => throw new NotSupportedException($"{stage} has no Chinese name."),
    };

    public override string SaleType(SaleTypes type) => type switch
    {
        SaleTypes.Transactional => "交易型",
        SaleTypes.Relationship => "关系型",
        SaleTypes.Collaborative => "合作型",
        _ => throw new NotSupportedException($"{type} has no Chinese name."),
    };

    public override string RetiredName(string name) => $"{name}（已停用）";

    public override string NoSuchSkill(string typed, IReadOnlyList<string> nearest) =>
        $"没有叫“{Quote(typed)}”的技能。您是指{Listed(nearest)}吗？发“{SkillsWord}”可以看全部。";

    public override string SkillPlace(BuyingStage stage, string types) => $"**{Stage(stage)}** · {types}";

    public override string SubSkillsLine(string parts) => $"**子技能**：{parts}";

    public override string NamesLine(string names) => $"**打字时也可以叫**：{names}";

    public override string OwnScore(int score, LocalDate date, string anchor, bool isOlder) => isOlder
        ? $"**您的自评**：{FullDate(date)} {score} 分。当时那一条写的是：{anchor}"
        : $"**您的自评**：{FullDate(date)} {score} 分。{anchor}";

    public override string SkillVersion(int version) => $"第 {version} 版。打过的分一直对应当时那一版的描述。";

    public override string EditText(Language language) => language switch
    {
        Language.English => "改英文",
        Language.Chinese => "改中文",
        _ => throw new NotSupportedException($"{language} has no Chinese name."),
    };

    public override string EditSkillTitle(string name, Language language) => language switch
    {
        Language.English => $"{Escape.Markdown(name)}：英文内容",
        Language.Chinese => $"{Escape.Markdown(name)}：中文内容",
        _ => throw new NotSupportedException($"{language} has no Chinese name."),
    };

    public override string OtherLanguageStays(Language other, string name) => other switch
    {
        Language.English => $"英文内容“{Escape.Markdown(name)}”保持不变，要改请另外修改英文。",
        Language.Chinese => $"中文内容“{Escape.Markdown(name)}”保持不变，要改请另外修改中文。",
        _ => throw new NotSupportedException($"{other} has no Chinese name."),
    };

    public override string EarlierRatingsStay(int version) => $"现在是第 {version} 版，保存后是第 {version + 1} 版。以前打的分仍对应原来的描述。";

    public override string AnchorLabel(int score) => score switch
    {
        Score.Lowest => $"{score} 分：帮倒忙，或者根本没做",
        4 => $"{score} 分：稳扎稳打",
        Score.Highest => $"{score} 分：标杆，值得别人学",
        _ => $"{score} 分",
    };

    public override string SkillProblem(SkillProblem problem) => problem switch
    {
        { Fault: SkillFault.TooMany, Field: SkillField.Skill } => LibraryFull(problem.Limit),
        { Fault: SkillFault.Empty, Field: SkillField.SaleTypes } => "请至少选一种。",
        { Fault: SkillFault.Empty, Field: SkillField.Anchor } => "请写出旁人在现场会看到什么。",
        { Fault: SkillFault.Empty, Value: "" } => "这里还没有填。",
        { Fault: SkillFault.Empty } => $"“{Quote(problem.Value)}”里没有文字。",
        { Fault: SkillFault.TooLong } => $"“{Quote(problem.Value)}”有 {problem.Value.Length} 字，最多 {problem.Limit} 字。",
        { Fault: SkillFault.Alike, Field: SkillField.Anchor } => $"和 {problem.Limit} 分的描述一样。",
        { Fault: SkillFault.Alike } => $"“{Quote(problem.Value)}”写了两遍。",
        { Fault: SkillFault.TooFew } => $"请至少写 {problem.Limit} 个，一行一个。",
        { Fault: SkillFault.TooMany } => $"写了 {problem.Value} 个，最多 {problem.Limit} 个。",
        _ => throw new NotSupportedException($"{problem.Fault} of {problem.Field} has no Chinese words."),
    };

    public override string NameTaken(string name, string by, bool isRetired) =>
        $"“{Quote(name)}”已经被占用：{(isRetired ? "已停用的" : "")}技能“{Escape.Markdown(by)}”也这么叫。";

    public override string SkillChangedSince(int version) =>
        $"没有保存：这项技能后来有过改动（别人改的，或者在另一张卡片上改的），现在是第 {version} 版。您填的内容都在下面，和已保存的不同之处已标出。再按保存，就以您填的为准。";

    public override string SkillNotChanged(int version) => $"没有改动：这项技能后来有过改动（别人改的，或者在另一张卡片上改的），现在是第 {version} 版。下面是现在的内容。";

    public override string SavedMeanwhile(string saved) => saved.Length == 0 ? "现在保存的是：空" : $"现在保存的是：{Escape.Markdown(saved)}";

    public override string SkillChangeMade(SkillsChangeKind kind, int version) => kind switch
    {
        SkillsChangeKind.Added => "已新增，现在就可以打分。",
        SkillsChangeKind.Edited => $"已保存为第 {version} 版。",
        SkillsChangeKind.Retired => "已停用，以后不再打分；以前打的分都还在。",
        SkillsChangeKind.Restored => "已恢复使用，可以继续打分。",
        _ => throw new NotSupportedException($"{kind} has no Chinese words."),
    };

    public override string SkillUndone(bool isRetired, int version) => isRetired ? "已撤销，这项技能不再打分。" : $"已撤销，这项技能恢复原样，现在是第 {version} 版。";

    public override string SkillSoAlready(SkillsChangeKind kind) => kind switch
    {
        SkillsChangeKind.Retired => "没有改动：这项技能本来就已停用。",
        SkillsChangeKind.Restored => "没有改动：这项技能本来就在用。",
        _ => throw new NotSupportedException($"A skill is never {kind} already."),
    };

    public override string LibraryFull(int most) => $"已经有 {most} 项技能，不能再多了。请先停用一项。";
}

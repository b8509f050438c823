using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Dialogs.Wording;

/// <content>The drills as trainers write them, and packs of them.</content>
public sealed partial class Chinese
{
    public override string DrillsWord => "练习题库";

    public override string DrillsTitle => "练习题库";

    public override string DrillsIntro => "按技能看大家在练什么。您写的题和自带的题一起用，只在本单位内用。";

    public override string DrillsFallback => "练习题库要用卡片看，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string DrillFormFallback => "写练习题要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string ImportDrills => "批量导入";

    public override string ExportDrills => "导出自有题";

    public override string ObjectivesOf(int number) => $"{number} 个目标";

    public override string DrillsOf(int number, int own) => own == 0 ? $"{number} 题" : $"{number} 题，自有 {own}";

    public override string FlaggedDrills => "请复核：这些题的答对率和预期差得多";

    public override string DrillFlag(DrillDeviation figures) => $"掌握率 {Whole(figures.Recalled * 100)}%，预期 {Whole(figures.Expected * 100)}%（{figures.Answers} 次作答）";

    public override string BuiltInDrill => "自带";

    public override string OwnDrill => "自有";

    public override string OnlyIn(Language language) => language == Language.English ? "只有英文" : "只有中文";

    public override string DrillRetired => "已停用";

    public override string RetiredDrills => "已停用";

    public override string DrillsOfSkill(string skill) => $"练习题：{skill}";

    public override string NoObjectivesYet => "这项技能还没有练习题。先定一个目标：业务员能做到的一件事，要具体到能判断对错。";

    public override string ObjectiveLabel => "目标";

    public override string ShowDrills => "查看题目";

    public override string ShowDrill => "查看";

    public override string AddDrill => "新增题目";

    public override string AddObjective => "新增目标";

    public override string AllObjectives => "全部目标";

    public override string AllDrills => "全部练习题";

    public override string DrillLabel => "题目";

    public override string DrillsOfObjective => "这个目标的题目";

    public override string DrillOfObjective(string objective, int number) => $"{objective}：第 {number} 题";

    public override string AnswerNumber(int number, bool isBest) => isBest ? $"✓ 做法 {number}（最好）" : $"做法 {number}";

    public override string PreviewDrill => "预览";

    public override string DrillFormTitle(string of, Language language, bool isNew) => $"{of}：{(isNew ? "新目标和第一道题" : "题目")}（{(language == Language.English ? "英文" : "中文")}）";

    public override string DrillAdvice => "四种做法都要像那么回事，长短相近：最长的不超过最短的一倍半。答完以后，每种做法的理由都会显示。";

    public override string DrillGetsNumber => "保存后算一道新题，替换这一道；两道题的作答不会混在一起。";

    public override string OtherSeesThis(Language other) => $"{(other == Language.English ? "英文" : "中文")}读者先看到这份文字，等有人写了{(other == Language.English ? "英文" : "中文")}版再分开。";

    public override string AnswersStay(Language other, int best) => $"{(other == Language.English ? "英文" : "中文")}版不变。做法的顺序要和它一致：最好的是做法 {best}。";

    public override string ObjectiveNameLabel(int most) => $"目标名称（最多 {most} 字）";

    public override string ObjectiveGoalLabel(int most) => $"业务员能做到什么（最多 {most} 字）";

    public override string SituationLabel(int least, int most) => $"场景，两到四句话（{least}～{most} 字）";

    public override string OptionLabel(int number, int least, int most) => $"做法 {number}：怎么做、怎么说（{least}～{most} 字）";

    public override string WhyLabel(int number, int least, int most) => $"理由 {number}：为什么行，为什么不行（{least}～{most} 字）";

    public override string BestLabel => "最好的做法";

    public override string TryLabel(int least, int most) => $"这周试一试：一个具体动作（{least}～{most} 字）";

    public override string DrillProblem(DrillProblem problem) => problem switch
    {
        { Fault: DrillFault.Empty, Field: DrillField.Best } => "请选出最好的做法。",
        { Fault: DrillFault.Empty } => $"这里还没有填，至少要 {problem.Limit} 字。",
        { Fault: DrillFault.TooShort } => $"“{Quote(problem.Value)}”只有 {problem.Value.Length} 字，至少要 {problem.Limit} 字。",
        { Fault: DrillFault.TooLong } => $"“{Quote(problem.Value)}”有 {problem.Value.Length} 字，最多 {problem.Limit} 字。",
        { Fault: DrillFault.Alike, Field: DrillField.Why } => $"和理由 {problem.Limit} 一样。",
        { Fault: DrillFault.Alike } => $"和做法 {problem.Limit} 一样。",
        { Fault: DrillFault.Uneven } => $"有 {problem.Value.Length} 字，超过最短的做法 {problem.Limit} 的一倍半：一看长短就能猜到答案。",
        { Fault: DrillFault.Taken } => "已有一道在用的题，场景和这个一样。",
        _ => throw new NotSupportedException($"{problem.Fault} of {problem.Field} has no Chinese words."),
    };

    public override string PreviewTitle(int number) => number == 1 ? "预览" : $"预览：{number} 道题";

    public override string NotInUseYet => "还没有启用，大家现在练不到。";

    public override string UseDrills(int number) => number == 1 ? "启用" : $"启用 {number} 道题";

    public override string UseAsNewDrill => "另作一道新题启用";

    public override string ChangeDrill => "再改改";

    public override string DiscardDrills => "放弃";

    public override string DrillsDiscarded => "已放弃，没有改动。";

    public override string DraftGone => "那份预览已经不在了：可能已启用、已放弃，或者被另一份替换。下面是现在的题库。";

    public override string DrillReplacedMeanwhile => "没有改动：要替换的那道题已经被停用或替换（别人改的，或者在另一张卡片上改的）。您这道可以另作一道新题启用。";

    public override string DrillsByObjective => "按目标";

    public override string NewObjective(string skill) => $"{skill}，新目标";

    public override string MoreObjectives(int number) => $"……还有 {number} 个";

    public override string DrillsInUse(int number) => number == 1 ? "题目已启用" : $"{number} 道题已启用";

    public override string DrillsAskedFromNow => "从现在起和同一目标的其他题一起用。练到这个目标时，没做过的题先出。";

    public override string TakeBackDrills => "撤回";

    public override string DrillsTakenBack => "已撤回，题库恢复原样。";

    public override string DrillsChangedSince => "没有撤回：题库后来又有改动。不要的题请逐一停用。";

    public override string DrillRetirement(bool isRetired) => isRetired ? "已停用，以后不再出这道题；以前的作答都还在。" : "已恢复使用，会继续出这道题。";

    public override string DrillSoAlready(bool isRetired) => isRetired ? "没有改动：这道题本来就已停用。" : "没有改动：这道题本来就在用。";

    public override string TooManyDrills(int number, int most) => $"自有题会达到 {number} 道，最多 {most} 道。请先停用一些。";

    public override string TooManyDrillsEver(int most) => $"连停用的在内，自有题最多写 {most} 道，现在已经满了。";

    public override string TooManyOfObjective(string objective, int number, int most) => $"“{Quote(objective)}”的自有题会达到 {number} 道，最多 {most} 道。";

    public override string TooManyObjectives(int number, int most) => $"自有目标会达到 {number} 个，这里最多 {most} 个。";

    public override string ImportTitle => "批量导入练习题";

    public override string ImportHow(int most) => $"用回形针把文件发到这里：表格另存为“CSV UTF-8”，或者 JSON，一次最多 {most} 道题。也可以直接粘贴在“导入练习”后面。";

    public override string ImportFormat => "一行是一道题的一种语言：语言（zh 或 en）、技能、目标、场景、四种做法和各自的理由、最佳（1～4）、试一试。“题号”相同的两行，是同一道题的中英文版。目标如果还没有，会自动新增，要写“目标说明”。";

    public override string ImportAllOrNothing => "先预览再启用。只要有一处不对，就都不导入，并告诉您在哪行哪列。";

    public override string PackTemplate => "下载模板";

    public override string PackRefused => "没有导入";

    public override string NothingImported(int errors) => $"有 {errors} 处不对，改好后重新发一次。";

    public override string MoreErrors(int number) => $"……还有 {number} 处。";

    public override string PackPlace(PackPlace at, string? column) => at switch
    {
        { IsSheet: true, Column: 0 } => $"**第 {at.Line} 行**",
        { IsSheet: true } => $"**第 {at.Line} 行 {at.Letters} 列**{(column is null ? "" : $"（{column}）")}",
        _ => $"**第 {at.Line} 行第 {at.Column} 个字符**{(column is null ? "" : $"（{column}）")}",
    };

    public override string QuoteNotClosed => "这里的双引号没有收尾。";

    public override string TextAfterQuote(string rest) => $"双引号收尾后面还有“{Quote(rest)}”。单元格里的双引号要写两遍。";

    public override string PackEmpty => "里面没有题目。";

    public override string UnknownColumn(string name) => $"没有叫“{Quote(name)}”的列。可以用：{string.Join("、", PackColumns.All.Select(id => PackColumns.NameOf(id, Language.Chinese)))}。";

    public override string ColumnTwice => "这一列写了两遍。";

    public override string ColumnMissing(string id) => $"缺少“{PackColumns.NameOf(id, Language.Chinese)}”列。";

    public override string TooManyCells(int cells, int columns) => $"这一行有 {cells} 格，表头只有 {columns} 列。";

    public override string NothingThere => "这里还没有填。";

    public override string UnknownLanguage(string typed) => $"“{Quote(typed)}”不是可用的语言，请填 zh 或 en。";

    public override string UnknownSkill(string typed) => $"没有叫“{Quote(typed)}”的技能。发“{SkillsWord}”可以看全部。";

    public override string UnknownObjective(string typed) => $"这项技能没有目标“{Quote(typed)}”。请写目标的名称；要新增，就写新名称和目标说明。";

    public override string ObjectivesDiffer(string typed, int line) => $"第 {line} 行是同一道题，但“{Quote(typed)}”和它的目标不是一个。";

    public override string DrillTwice(string label, int line) => $"题号“{Quote(label)}”的这种语言在第 {line} 行已经有了。";

    public override string BestDiffers(int best, int other, int line) => $"这里最佳是 {best}，第 {line} 行是 {other}。两种语言的做法顺序要一致。";

    public override string NoBest(string typed) => typed.Length == 0 ? "这里还没有填，请填 1～4。" : $"“{Quote(typed)}”不是做法的编号，请填 1～4。";

    public override string SituationTwice(int line) => $"和第 {line} 行的场景一样。";

    public override string NewObjectiveProblem(string name, DrillProblem problem) => problem is { Field: DrillField.Goal, Fault: DrillFault.Empty } ? $"目标“{Quote(name)}”还没有；要新增，请写目标说明。" : DrillProblem(problem);

    public override string PackTooLarge(int number, int most) => $"里面有 {number} 道题，一次最多 {most} 道。";

    public override string JsonBroken => "从这里起不是有效的 JSON。";

    public override string JsonNoArray => "题库以 [ 开头，每道题的每种语言是一个对象。";

    public override string JsonNoDrill => "这里应该是一道题的对象。";

    public override string JsonNoOptions => "“options”是四个对象的列表，每个有“text”和“why”。";

    public override string JsonNoText => "这里应该是文字或数字。";

    public override string WrongNumberOfOptions(int number, int wanted) => $"有 {number} 种做法，要正好 {wanted} 种。";

    public override string PackIsWorkbook => "这是 Excel 工作簿。请在 Excel 里“另存为”“CSV UTF-8（逗号分隔）”，再把那个文件发来。";

    public override string PackEncoding => "文字读不出来：文件不是 UTF-8，也不是 UTF-16（可能是 GBK）。请在 Excel 里“另存为”“CSV UTF-8（逗号分隔）”。";

    public override string FileFault(FileFault fault, int most) => fault switch
    {
        Drills.Packs.FileFault.Elsewhere => "文件不在 Teams 存放文件的地方，没有读取。",
        Drills.Packs.FileFault.TooLarge => $"文件超过 {most / 1_000_000} MB，读不了。",
        Drills.Packs.FileFault.Failed => "文件没能取到，请再发一次。",
        _ => throw new NotSupportedException($"{fault} has no Chinese words."),
    };

    public override string FilesOnlyFromTrainers => "我只读培训师发来的练习题文件。您的文件没有读取。";

    public override string NoOwnDrills => "还没有自有题。";

    public override string OwnDrillsOffer(int number) => $"自有题 {number} 道，CSV 表格。改好后发回来就能导入。";

    public override string TemplateOffer => "CSV 表格，里面有一道样题。用 Excel 打开，写上您的题，另存为 CSV UTF-8 后发回来。";

    public override string OwnDrillsFile => "练习题";

    public override string TemplateFile => "练习题模板";

    public override string DrillFileOnce => "这个文件您已经答复过了。要再下载，请发“导出练习”或“练习模板”。";

    public override string DrillFileDeclined => "没有生成文件。";

    public override string DrillFileFailed => "文件没能存进您在 Teams 里的文件夹，请再试一次。";

    public override string DrillFileWritten(string path) => $"练习题已写入文件：\n\n`{path}`";
}

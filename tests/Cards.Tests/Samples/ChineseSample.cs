using System.Collections.Immutable;

namespace CoachBot.Cards.Tests.Samples;

public sealed class ChineseSample : Sample
{
    private static readonly string[] Activities =
    [
        "客户计划", "面对面的销售拜访", "报价准备/订货单", "项目规划", "后续拜访",
        "处理问题", "交通时间和等待", "独自用餐及个人时间", "撰写报告", "会议及其他",
    ];

    private static readonly ImmutableArray<Button> LogButtons =
    [
        new("保存", Press("log.save"), Answer.InPlace),
        new("以后再说", Press("log.leave"), Answer.InPlace) { SendsInputs = false },
    ];

    public override string Lang => "zh-Hans";

    public override SplitView Day => new(
        "11月20日 星期五：9小时",
        Rows(Activities, ["5分钟", "2小时20分钟", "10分钟", "5分钟", "30分钟", "2小时20分钟", "1小时55分钟", "10分钟", "55分钟", "30分钟"]),
        new("你的时间与理想分配对比（%）", "你", "理想", "直接创造收入"),
        [
            new("总时间", "9小时（理想 10–11 小时）"),
            new("直接创造收入", "29%（一般团队 15–25%，高效团队 40–50%）"),
            new("最近5天", "27%，上升 3 个百分点"),
        ],
        "改进空间最大的是**处理问题**：2小时20分钟（26%），理想是 5%。把下单和发货流程理顺，或请内勤分担单据工作，每天能腾出近2小时拜访客户。",
        [
            new("修改", Press("log.edit"), Answer.InPlace),
            new("撤销", Press("log.undo"), Answer.InPlace),
            new("本周情况", Press("week.show"), Answer.NewMessage),
        ],
        "11月20日 星期五：共记录 9 小时，其中 29% 直接创造收入。改进空间最大的是处理问题：26%（理想 5%）。");

    public override SplitView DayAgain => Day with
    {
        Notice = "这一天已经保存过了，没有重复记录。",
        Note = Escape.Markdown("华东仓又有两单发货延迟（第3次！）"),
    };

    public override FormView Log => new(
        "11月20日 星期五，时间都用在哪里了？",
        ["可以写 1.5、45m 或 1:30；没有做的项目留空即可。"],
        [.. Amounts(Activities).Select(f => f with { Placeholder = "0" }), new TextField("note", "备注", null, 300, Multiline: true)],
        LogButtons,
        "11月20日 星期五，时间都用在哪里了？也可以直接发送：记录 拜访 2.5，交通 1:30");

    public override FormView LogToCorrect => Log with
    {
        Notice = "这张卡片显示之后，当天的记录有过变动。下面是目前保存的内容。",
        Error = "有两项需要再确认一下。",
        Fields =
        [
            .. Amounts(Activities, "15m", "2:20", null, "一会儿", "30m", "26", "1:55", null, "55m", "0.5").Select(f => f.Value switch
            {
                "一会儿" => f with { Error = "请填写时间，例如 1.5、45m 或 1:30。" },
                "26" => f with { Error = "一天只有24小时。" },
                _ => f,
            }),
            new TextField("note", "备注", "华东仓又有两单发货延迟", 300, Multiline: true),
        ],
    };

    public override FormView Estimate => new(
        "估算你平常的一天",
        [],
        [
            new NumberField("customers", "目标客户数", "80", 1, 5000),
            new NumberField("visits", "每月拜访次数", "四次", 1, 60) { Error = "请填写 1 到 60 之间的整数。" },
            new DateField("until", "计划完成日期", "2026-12-24", "2026-11-21", "2027-11-20"),
            new TimeField("at", "提醒时间", "17:30"),
            new ChoiceField("class", "客户类别", "b", [new("a", "A：跨区域大客户"), new("b", "B：中型客户"), new("c", "C：小型门店")]),
            new TextField("why", "目前的主要障碍是什么？", null, 120, Multiline: false) { Placeholder = "一句话即可" },
        ],
        [new("保存", Press("estimate.save"), Answer.InPlace)],
        "估算你平常的一天。");

    public override FormView Roles => new(
        "角色",
        ["选一个人，再选要授予还是收回的角色。", "11月23日（周一）授予经理：33333333-cccc-4ddd-8eee-000000000003"],
        [
            new PersonField("who", "人员", "33333333-cccc-4ddd-8eee-000000000003"),
            new PersonField("other", "另一个人", null),
            new ChoiceField("role", "角色", null, [new("manager", "经理"), new("trainer", "培训师"), new("admin", "管理员")]),
        ],
        [new("保存", Press("roles.save"), Answer.InPlace), new("撤销", Press("roles.undo"), Answer.InPlace) { SendsInputs = false }],
        "授予角色要用卡片，您现在用的应用显示不了。")
    {
        Notice = "好了，对方现在是经理。",
    };

    public override FormView Skill => new(
        "全面发展客户需求：中文内容",
        ["英文内容“Developing the customer’s needs”保持不变，要改请另外修改英文。", "现在是第 2 版，保存后是第 3 版。以前打的分仍对应原来的描述。"],
        [
            new TextField("name", "名称（最多 60 字）", "深挖需求", 100, Multiline: false),
            new TextField("parts", "子技能，一行一个（最多 7 个）", "提问\n倾听", 600, Multiline: true) { Error = "现在保存的是：准备问题" },
            new ChoiceField("stage", "在购买过程的哪一步", "recognise", [new("recognise", "认识需求"), new("decide", "决策")]),
            new ManyField("types", "适用的销售类型", "relationship,collaborative", [new("transactional", "交易型"), new("relationship", "关系型"), new("collaborative", "合作型")]) { IsOpen = true },
            new ManyField("skills", "练哪些技能", null, [new("needs", "挖掘需求"), new("price", "价格谈判")]),
        ],
        [new("保存", Press("skills.save"), Answer.InPlace), new("不保存", Press("skills.show"), Answer.InPlace) { SendsInputs = false }],
        "修改技能要用卡片，您现在用的应用显示不了。")
    {
        Notice = "没有保存：这项技能后来有过改动，现在是第 2 版。",
    };

    public override SectionsView Programme => new(
        "培训计划",
        [
            new("刚入职（第 1 周）", "8 小时", [new("入职引导：岗位、区域和工具", "入职引导", "8 小时")]),
            new("前三个月（第 2–13 周）", "14 小时",
            [
                new("基础销售", "区域授课 · 挖掘需求、价格谈判", "4 小时"),
                new(Escape.Markdown("*订货*与送货（三项轮流，合计每周 2–3 次）"), "在岗辅导 · 内部协同", "10 小时"),
            ]),
            new("第二年（第 53–104 周）", "0 小时", []),
        ],
        [new("打开", Press("programme.stage"), Answer.InPlace), new("撤销", Press("programme.undo"), Answer.InPlace) { SendsInputs = false }],
        "培训计划：3 个主题，22 小时。")
    {
        Notice = "主题已保存。",
        Intro = ["按入职时间排，销售在每个阶段学什么：3 个主题，22 小时。"],
        Fields = [new ChoiceField("stage", "阶段", "week-1", [new("week-1", "刚入职"), new("year-2", "第二年")])],
    };

    public override SectionsView SkillPage => new(
        "高效磋商价格",
        [new("旁人在现场看到什么", null, [new("1 分 · 一开口就让价。"), new("7 分 · 客户在自己公司里替这个价格说话。")]), new("决策", null, [new("✓ 内容集中", "没有主题同时练超过 2 项技能。")])],
        [new("给这项打分", Press("rate.open"), Answer.NewMessage)],
        "高效磋商价格。")
    {
        Intro = ["**决策** · 关系型", "用价值守住价格。"],
        Closing = ["第 2 版。打过的分一直对应当时那一版的描述。"],
    };

    public override NoteView Undone => new(
        "已撤销11月20日 星期五的记录",
        ["之前记录的 9 小时已删除。"],
        [new("重新记录", Press("log.show"), Answer.NewMessage)]);

    public override MatrixView Matrix => new(
        "团队矩阵",
        [
            new("具备能力：20%", [new("愿意：0%", "无", "奖励、强化、培训"), new("不愿意：20%", "欧阳振华", "引导、辅导、培训")]),
            new("还不具备，能学会：60%", [new("愿意：40%", "王伟、李小龙", "积极培训"), new("不愿意：20%", "Cy Sample", "鼓励并积极培训")]),
            new("学不会：20%", [new("愿意：20%", Escape.Markdown("*赵* 敏"), "调岗，招人补位"), new("不愿意：0%", "无", "招人替换")]),
        ],
        ["**需要大力加强培训**：“还不具备，能学会”的占 60%（30% 起就需要）。", "招聘标准不用变：“学不会”的占 20%（25% 起才需要）。"],
        ["**还没评定**：钱多多", "**王伟**，2026年11月20日：爱提问", "只有您和您的上级经理看得到。销售本人永远看不到；不进任何汇总，也只出现在您自己的导出里。"],
        "能力/态度矩阵。")
    {
        Notice = "已评定：王伟。",
        Fields =
        [
            new ChoiceField("rep", "评定哪位销售", null, [new("id-1", "王伟"), new("id-2", "李小龙")]) { Error = "请选择您团队里的一位销售。" },
            new ChoiceField("ability", "能力", "has", [new("has", "具备能力"), new("can-learn", "还不具备，能学会"), new("cannot", "学不会")]),
            new ChoiceField("attitude", "态度", null, [new("willing", "愿意"), new("unwilling", "不愿意")]),
            new TextField("why", "理由（您自己的备注）", null, 300, Multiline: true),
        ],
        Buttons = [new("评定", Press("matrix.save"), Answer.InPlace), new("撤销", Press("matrix.undo"), Answer.InPlace) { SendsInputs = false }],
    };

    public override SkillMapView SkillMap => new(
        "我的技能图",
        ["**先聊价格磋商**：您自评 5 分，经理评 3 分。先说清各自看到了什么，再定练什么。"],
        new(
            "横看：目前表现；竖看：未来两三年的重要性。有底色的格子先练。",
            ["弱 1–2", "中 3–5", "强 6–7"],
            [
                new("重要性高", [[], ["价格磋商 **3** #1"], []]),
                new("重要性中", [["挖掘需求 **2** #2"], ["量化效益 **5** #3", "客户规划 **5** #4"], ["应对竞争 **6** ✓"]]),
                new("重要性低", [[], [], []]),
            ]),
        new(
            "先练什么",
            "离目标的差距 × 重要性（低 1、中 2、高 3）。",
            "分数 1–7",
            "自评 · 经理评",
            [
                new("#1 价格磋商", "5 · **3**", "目标 6 分，现在 3 分，差距 3 × 重要性高（权重 3）= 9"),
                new("#2 挖掘需求", "**2** · –", "目标 6 分，现在 2 分，差距 4 × 重要性中（权重 2）= 8"),
                new("✓ 应对竞争", "– · **6**", "已达到目标 6 分（重要性中）"),
            ]),
        ["还没打分的：接触高层。", "重要性和目标由陈静为团队设定。"],
        [new("打分", Press("rate.open"), Answer.NewMessage) { SendsInputs = false }, new("历史", Press("skills.history"), Answer.NewMessage)],
        "我的技能图。最该先练：价格磋商。")
    {
        History = new("skill", "看哪一项的历史", "price", [new("price", "价格磋商"), new("needs", "挖掘需求")]),
    };

    public override SkillHistoryView SkillHistory => new(
        "高效磋商价格：历次得分",
        ["目标 6 分，重要性高。", "目前打过 6 次分。"],
        new("历次得分（1–7 分，一天多次的取最后一次）", "日期", "自评", "经理评") { Earlier = "前任经理" },
        [
            new("2026-03-03", "2026年3月3日", 2, null, "旧版描述") { Earlier = 3 },
            new("2026-08-03", "2026年8月3日", 3, 3, null),
            new("2026-08-03", "2026年8月3日", 4, null, null),
            new("2026-11-23", "2026年11月23日", 5, null, null),
        ],
        ["旧版描述（第 1 版），当时 2 分指：马上降价。", "自评，2026年11月23日。依据：守住了价格"],
        [new("打分", Press("rate.open"), Answer.NewMessage) { SendsInputs = false }, new("技能图", Press("skills.map"), Answer.NewMessage)],
        "高效磋商价格：历次得分。目前打过 6 次分。");

    public override CurveView Curve => new(
        "我的记忆曲线",
        ["第30天：今天的预计记忆率为**91%**。如果首次作答后再没练过，大约只剩65%。"],
        new("预计练习记忆率（%）", "距首次作答的天数", "有练习（预测）", "从今天起不再练（预测）", "只答过一次（估算）", new("天数", "有练习", "不练习", "已到")),
        [
            new(0, 100, 100) { Name = "0", Reached = "7/7" },
            new(7, 86, 78) { Name = "7", Reached = "7/7" },
            new(20, 90, 69),
            new(30, 91, 65) { Name = "30", Reached = "5/7" },
            new(60, 84, 58) { Name = "60（未到）", Reached = "0/7" },
        ],
        30,
        [new("实测：练后4–10天（41次）", 7, 79), new("一种说法，据称出自施乐公司的研究（Rackham 1979）", 30, 13, IsClaim: true)],
        [new("实测：隔几天再答时的掌握率", null, [new("4–10天：41次作答", "剔除猜测前答对83%", "**79%**")])],
        ["圆点按距上次练习的天数。"],
        [new("查看", Press("curve.own"), Answer.InPlace), new("做练习", Press("curve.drill"), Answer.NewMessage) { SendsInputs = false }],
        "我的记忆曲线。第30天：今天的预计记忆率为91%。")
    {
        Fields = [new ChoiceField("skill", "技能", "all skills", [new("all skills", "全部技能"), new("price", "价格")])],
    };
}

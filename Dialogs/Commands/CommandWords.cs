using System.Collections.Frozen;
using CoachBot.Dialogs.Drills.Library;

namespace CoachBot.Dialogs.Commands;

/// <summary>The words commands are called by, in both languages; whoever reads one language may use the other's.</summary>
public static class CommandWords
{
    private static readonly (Func<string, Command> Make, string[] Words)[] Table =
    [
        (line => new LogDay(line), ["log", "log time", "log day", "log my day", "记录", "记录时间", "记录今天", "登记", "填报"]),
        (day => new EditDay(day), ["edit", "correct", "change", "修改", "更正", "编辑"]),
        (name => new ChooseLanguage(name), ["language", "lang", "语言"]),
        (zone => new ChooseTimeZone(zone), ["time zone", "timezone", "时区"]),
        (length => new SetUsualDay(length), ["my day", "usual day", "每天工时", "日工时", "工时"]),
        (_ => new ShowSettings(), ["settings", "setting", "my settings", "preferences", "options", "设置", "我的设置", "偏好设置"]),
        (_ => new SetWeekly(), ["weekly", "weekly message", "weekly contact", "每周提醒", "每周消息", "每周一次"]),
        (line => new PauseContact(line), ["pause", "暂停"]),
        (_ => new ResumeContact(), ["resume", "unpause", "恢复"]),
        (line => new RateSkill(line), ["rate", "rate a skill", "评分", "打分", "技能评分", "评技能"]),
        (who => new ShowSkillMap(who), ["skills map", "skill map", "my skills", "my skill map", "my skills map", "show my skills", "技能图", "技能地图", "我的技能", "我的技能图"]),
        (line => new ShowSkillHistory(line), ["skill history", "skills history", "技能历史"]),
        (who => new SetImportance(who), ["importance", "skill importance", "importance of skills", "重要性", "技能重要性"]),
        (_ => new AskWhatNext(),
            ["what next", "what's next", "what’s next", "what should i train", "what should i train next", "what to train", "what to train next", "what should i practise", "what should i practice",
            "下一步练什么", "练什么", "该练什么", "我该练什么", "先练什么", "接下来练什么"]),
        (line => new AskCurve(line), ["curve", "forgetting curve", "my curve", "show curve", "my forgetting curve", "记忆曲线", "遗忘曲线", "我的记忆曲线"]),
        (name => new AskDrill(name), ["drill", "practise", "practice", "quiz", "练习", "做练习", "练一题", "复习"]),
        (line => new ShowDrills(line), ["drills", "drill library", "练习题库", "题库", "练习题"]),
        (pack => new ShowDrills($"{DrillsCommand.Import} {pack}".TrimEnd()), ["drills import", "import drills", "导入练习", "导入练习题"]),
        (_ => new ShowDrills(DrillsCommand.Template), ["drills template", "drill template", "练习模板", "练习题模板"]),
        (_ => new ShowDrills(DrillsCommand.Export), ["drills export", "export drills", "导出练习", "导出练习题"]),
        (_ => new ShowReport(), ["campaign report", "campaign reports", "report on campaign", "跟进计划报告", "跟进报告"]),
        (_ => new ShowCampaigns(), ["campaign", "campaigns", "follow-up campaign", "follow-up campaigns", "跟进计划", "培训跟进", "跟进培训"]),
        (name => new ShowSkills(name), ["skills", "skill library", "skills library", "skill list", "show skills", "技能库", "技能列表", "技能清单", "技能"]),
        (_ => new ShowProgramme(), ["programme", "program", "training programme", "training program", "training plan", "培训计划", "培训方案", "培训安排"]),
        (_ => new CheckPractice(), ["key account check", "key accounts check", "check key accounts", "大客户自检", "客户规划自检", "大客户管理自检"]),
        (account => new ShowPlans(account), ["plan", "account plan", "account plans", "my account plans", "my plans", "客户计划", "我的客户计划", "大客户计划"]),
        (line => new ExportPlan(line), ["plan export", "export plan", "export account plan", "导出客户计划", "客户计划导出", "导出计划"]),
        (_ => new ShowAllPlans(), ["plans", "all plans", "all account plans", "plan portfolio", "所有计划", "全部计划", "所有客户计划", "全部客户计划", "团队客户计划"]),
        (_ => new ShowWeek(), ["week", "this week", "my week", "show week", "show my week", "本周", "这周", "这一周", "周"]),
        (_ => new ShowMonth(), ["month", "this month", "my month", "show month", "本月", "这个月", "月"]),
        (_ => new UndoWrite(), ["undo", "撤销", "撤回", "取消上次"]),
        (_ => new AskHelp(), ["help", "?", "commands", "menu", "what can you do", "help me", "帮助", "你能做什么", "怎么用", "菜单", "你会什么"]),
        (_ => new Cancel(), ["cancel", "quit", "stop", "exit", "never mind", "nevermind", "取消", "退出", "停止", "算了"]),
        (_ => new Back(), ["back", "go back", "previous", "返回", "上一步", "后退"]),
        (_ => new Skip(), ["skip", "next", "pass", "none", "跳过", "下一个", "没有"]),
        (_ => new AskOneByOne(), ["ask me", "one by one", "step by step", "逐项", "问我", "逐项问我", "一项一项问", "一步一步来", "逐项问"]),
        (_ => new Thank(), ["thanks", "thank you", "thx", "cheers", "谢谢", "多谢", "辛苦了"]),
        (_ => new AskAboutData(), ["privacy", "my data", "who can see my data", "who sees my data", "what do you store", "隐私", "我的数据", "谁能看到我的数据", "谁能看到"]),
        (line => line.Length == 0 ? new ShowRoles() : new ChangeRole(line), ["roles", "role", "角色"]),
        (_ => new ShowRoles(), ["manage roles", "give a role", "角色管理", "管理角色", "授予角色"]),
        (_ => new ShowMyRoles(), ["my role", "my roles", "what is my role", "我的角色", "我是什么角色"]),
        (_ => new ShowTeam(), ["team", "my team", "show team", "show my team", "who leads me", "my manager", "团队", "我的团队", "团队成员", "我的经理"]),
        (name => new ShowMatrix(name), ["team matrix", "matrix", "团队矩阵", "能力态度矩阵", "矩阵"]),
        (_ => new LeaveTeam(), ["leave team", "leave the team", "leave my team", "退出团队", "离开团队"]),
        (_ => new Greet(), ["hi", "hello", "hey", "good morning", "start", "get started", "你好", "您好", "嗨", "早上好", "开始"]),
    ];

    /// <summary>Commands that take something after their word; the rest are commands only as a whole message.</summary>
    private static readonly string[] WithArgument =
        ["log", "记录", "登记", "edit", "correct", "修改", "更正", "language", "语言", "time zone", "timezone", "时区", "my day", "usual day", "每天工时", "日工时", "工时", "roles", "role", "角色",
            "rate", "评分", "打分", "skills", "技能库", "skills map", "skill map", "技能图", "skill history", "skills history", "技能历史", "importance", "重要性", "team matrix", "团队矩阵", "plan", "account plan", "客户计划",
            "plan export", "export plan", "导出客户计划", "客户计划导出", "导出计划", "drill", "练习", "drills", "练习题库", "drills import", "import drills", "导入练习", "导入练习题", "curve", "forgetting curve", "记忆曲线", "遗忘曲线", "pause", "暂停"];

    /// <summary>What each word makes of the text after it.</summary>
    public static FrozenDictionary<string, Func<string, Command>> Makers { get; } = Table
        .SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, row.Make)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that may open a longer message, the longest first.</summary>
    public static IReadOnlyList<string> Openings { get; } = [.. WithArgument.OrderByDescending(word => word.Length)];
}

using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said at the first contact and about settings.</content>
public sealed partial class Chinese
{
    public override string WelcomeTitle => "我是 CoachBot，您的销售教练";

    public override ImmutableArray<string> WelcomeParagraphs =>
    [
        $"**我做什么**：您用一句话告诉我一天的时间花在哪里，比如“{LogExample}”。我拿它和理想分配比，指出最该改的一点。",
        .. DataInShort,
        "开始记录之前先问一句：您觉得自己的工作时间里，有多少是真正在做销售？",
    ];

    public override string SettingsTitle => "设置";

    public override string NotSet => "没有打开";

    public override string UsualDayButton => "工时";

    public override string DataButton => "隐私";

    public override string DataTitle => "我记什么，谁能看到";

    public override ImmutableArray<string> DataParagraphs =>
    [
        "**我记什么**：您记录的时间和备注，每天最多再留五个改之前的版本；还有您的回答。发“撤销”可以收回。",
        "**设置**：语言、时区、平常一天的工时，还有提醒和每周提醒的时间，以及下一次的时刻。",
        "**Teams 告诉我的**：您的姓名、语言和时区，还有这个聊天的地址，提醒才发得到您这里。最近的消息只留编号；我最近的几条回答会留着，万一 Teams 要我重发。",
        "**角色**：您有哪些角色。您的角色每次变动都长期保留：哪个角色、什么时候、哪位管理员改的。管理员自己能看到自己最近做的五次改动。",
        "**Teams 群聊和频道**：是哪个群聊或频道，谁把我加进去的。",
        "**技能**：每次评分的分数、看到的表现、客户或拜访、日期，还有是谁评的。您最近评的十六次另外留着，“撤销”要用。培训师保存过的每一版技能带日期留着，还有最近对技能库和培训计划的改动。",
        "**客户计划**：您的每份计划和其中写的全部内容、提到的人，您提交过的每一版，以及审阅结果：谁审阅的、怎么回答、有什么意见；您最近打开的是哪一份；还有您没做完的审阅，到做完为止。同事要给您在做的客户做计划时，会知道是您在做。",
        "**跟进计划**：您参加了哪些、从什么时候到什么时候，摸底和结束测评各答了几题。跟进计划本身记着有谁参加、什么时候加入，以及是哪位培训师制定的。",
        "**同事在客户计划上做的、和您有关的事**：最近二十条，包括谁做的、哪个客户；还有您在同事的哪些计划里负责行动。",
        "**团队**：您的经理是谁、还没答复的邀请，都带日期。经理另有自己的名单：邀请过谁，对每位成员能力和态度的评定（带备注），每项技能对谁有多重要、要做到几分、为什么；最近一次改动另外留着，“撤销”要用。",
        $"**谁能看到**：在聊天里只有您自己。您接受经理的邀请后，这位经理能看到您记录的时间、全部技能评分（含依据）、练习结果和客户计划（包括草稿和各个版本），直到您退出；看不到每天的备注，也看不到聊天。发“{TeamWord}”看看是谁。"
            + "技能对您有多重要、为什么，您在自己的技能图上看得到。经理对团队的其他评定，只有这位经理和其上级经理看得到。您给计划指定的高层负责人，只要仍由您指定，就能看那份计划的摘要。培训师和管理员能看到谁参加了跟进计划，看不到您个人的结果。改您角色的管理员能看到您的姓名和那个角色。数据文件由贵公司负责运行 CoachBot 的人保管。",
    ];

    public override ImmutableArray<string> DataInShort =>
    [
        "**我记什么**：您记录的时间和备注、技能评分、您的回答、设置和角色，还有 Teams 告诉我的姓名和聊天地址。发“撤销”可以收回，发“隐私”看全部说明。",
        "**谁能看到**：在聊天里只有您自己；您接受经理的邀请后，那位经理还能看到您记录的时间、技能评分、练习结果和客户计划，但看不到每天的备注。数据文件由贵公司负责运行 CoachBot 的人保管。",
    ];

    public override string YouAreWelcome => "不客气。";

    public override string WelcomeFallback => $"我是 CoachBot，您的销售教练。告诉我一天的时间花在哪里：{LogExample}。您记的内容只有您自己看得到，除非您加入某个团队。";

    public override string WelcomeBack => "欢迎回来，以前的记录都还在。";

    public override string Hello => "您好！今天的时间都花在哪里了？";

    public override string HelpTitle => "您可以这样和我说";

    public override ImmutableArray<string> HelpParagraphs =>
    [
        $"**记录一天**：“{LogExample}”，或发“记录”打开表格。写百分比也行：“9小时：拜访40%，路上20%，其余开会”。",
        "**补记**：加上“昨天”“上周五”或“11月20日”，最多31天前。“同昨天”照抄一天。",
        "**回顾**：“本周”“本月”。",
        "**更正**：“修改”“修改 周五”“撤销”。",
        $"**下班前提醒**：“{RemindExample}”，只在工作日，当天还没记才提醒；不需要了发“{RemindNotWord}”。",
        $"**技能**：“{RateExample("谈判", 4)} 守住了价格”“{SkillMapWord}”“{SkillHistoryWord} 谈判”“下一步练什么”；“{SkillsWord}”看每项技能按什么打分。",
        $"**客户计划**：“{PlanWord}”“{PlanWord} 华瑞 第3步”“客户计划待办”“导出客户计划”“大客户自检”；“每周提醒”设定什么时候告诉您快到期的事。一句话添一条：“机会：二号线改造，40万，60%”。",
        $"**团队**：“{TeamWord}”看谁是您的经理、能看到什么；“{LeaveWord}”随时退出。",
        "**填表时**：“返回”“跳过”“取消”“帮助”。",
        "**设置**：发“设置”；也可以直接发“语言”“时区”“工时 9小时”“隐私”。",
    ];

    public override string EstimateForm => "您的估计";

    public override string EstimateLabel => "我的时间里，做销售占百分之几";

    public override string EstimateQuestion => "您觉得自己的工作时间里，百分之几是在做销售？大概估一个就行。";

    public override string EstimateHelp => "填0到100之间的整数。能直接创收的才算销售，最主要的是面对面拜访客户。以后我会把这个估计和您的记录放在一起看。";

    public override string EstimateSkipped => "好，先不估。来记第一天吧，一句话就够。";

    public override string LanguageForm => "语言";

    public override string LanguageLabel => "语言";

    public override string LanguageQuestion => "用哪种语言？中文还是 English？";

    public override string LanguageHelp => "我会说中文和英文，选好以后从下一句就换。";

    public override string LanguageSwitched => "好，从现在起我说中文。";

    public override string ZoneForm => "时区";

    public override string ZoneLabel => "时区";

    public override string ZoneQuestion => "您在哪个时区？写城市就行，比如“上海”“柏林”，也可以写“UTC+8”。";

    public override string ZoneHelp => "时区决定哪一天算今天。可以写城市（上海）、标准名称（Asia/Shanghai）或时差（UTC+8）。";

    public override string UsualDayForm => "平常一天的工时";

    public override string UsualDayLabel => "平常一天工作几小时";

    public override string UsualDayQuestion => "您平常一天工作多长时间？比如“9小时”。";

    public override string UsualDayHelp => "1到24小时。我靠它来算“半天”是多久，也用它看一天有没有记全。";

    public override string TurnFailed => "我这边出了点问题，什么都没有改，请再发一次。";

    public override string OutcomeUnknown => "后台没有回应，这条记没记上，我也不确定。过一分钟发“今天”看一下。";

    public override string PressUnknown => "后台没有回应，这一下存没存上，我也不确定。过一分钟再点一次就行，不会重复。";

    public override string StillWorking => "这次比平时慢，稍后再点一次看看结果。";

    public override string NoIdentity => "Teams 没有告诉我您是谁，没法为您保存。请用工作账号和我说话。";

    public override string GroupHello(string? mention) =>
        $"{(mention is null ? "大家好。" : $"谢谢{mention}把我请进来。")}我是销售教练CoachBot：每天记一句话，就能看到销售时间花在哪儿、最该改哪一点。"
        + "每个人的记录都是私人的，我只在一对一聊天里辅导：打开和我的聊天，发“帮助”。";

    public override string PersonalChatOnly => "您的记录是私人的，我只在一对一聊天里辅导。请单独打开和我的聊天，发“帮助”。";

    public override string NotUnderstood(string typed) => $"“{Quote(typed)}”我没看懂。可以试试下面几句，发“帮助”看我都会什么。";

    public override string EstimateSaved(int share) => $"记下了：销售占{share}%。现在记一天看看，一句话就够。";

    public override string ZoneUnknown(string typed) => $"我不认识“{Quote(typed)}”这个时区。可以写城市（“上海”“柏林”）、标准名称（“Asia/Shanghai”）或“UTC+8”。";

    public override string ZoneAmbiguous(string typed, IEnumerable<string> zones) => $"“{Quote(typed)}”是指{Alternatives(zones)}？";

    public override string ZoneSaved(string zone, LocalDateTime now) => $"时区：{zone}。那里现在是{Date(now.Date)}{now.Hour:00}:{now.Minute:00}。";

    public override string Setting(string name, string value) => $"**{name}**：{Quote(value)}";

    public override string UsualDaySaved(int minutes) => $"记下了：平常一天{Duration(minutes)}。";

    public override string MessageTooLong(int length, int longest) => $"这条消息有{length}个字，最多{longest}个字。什么都没有改。";
}

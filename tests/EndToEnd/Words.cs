using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Wording;

namespace CoachBot.EndToEnd;

/// <summary>What is typed and what is expected on the screen, in one language.</summary>
public sealed record Words(
    Texts Texts, string ChooseLanguage, string Log, string Lots, string Line, string UnclearLine, string UnclearQuestion, string NotAnAmount, string HelpText, string UndoWord, string TimeZoneUtc, string Remind, string MyRole)
{
    private static readonly Words English = new(
        Texts.In(Language.English), "language english", "log", "lots", "log replace 9h: 40% visits, 20% travel, rest meetings",
        "log replace 3h visits, 2h golf", "which activity is that?", "is not an amount of time", "Look back", "undo", "time zone UTC", "remind", "my role");

    private static readonly Words Chinese = new(
        Texts.In(Language.Chinese), "语言 中文", "记录", "很多", "记录 改成 9小时：拜访40%，路上20%，其余开会",
        "记录 改成 拜访3小时，打高尔夫2小时", "算哪一项？", "不是时间长度", "回顾", "撤销", "时区 UTC", "提醒", "我的角色");

    public string LanguageChosen => Texts.LanguageSwitched;

    public string FormTitle => Texts.LogForm;

    public string Calls => Texts.Activity(WorkActivity.FaceToFaceCalls);

    public string Travel => Texts.Activity(WorkActivity.TravelAndWaiting);

    public string Reports => Texts.Activity(WorkActivity.WritingReports);

    public string Save => Texts.Save;

    public string Edit => Texts.Edit;

    public string Undo => Texts.Undo;

    public string ThisWeek => Texts.ThisWeek;

    public string SixAndAQuarter => Texts.Duration(375);

    public string SevenAndAQuarter => Texts.Duration(435);

    public string NineHours => Texts.Duration(216);

    public string WeekTitle => Texts.DaysLogged(1);

    public string Undone => Texts == English.Texts ? "Undone." : "已撤销";

    public string Cancel => Texts.CancelWord;

    public string Cancelled => Texts.Cancelled;

    public string Help => Texts.HelpWord;

    public string NothingToUndo => Texts.NothingToUndo;

    public static Words In(string language) => language switch
    {
        "en" => English,
        "zh" => Chinese,
        _ => throw new ArgumentException($"'{language}' is none of the languages tried: en, zh.", nameof(language)),
    };
}

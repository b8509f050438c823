using CoachBot.Cards;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Periods;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Skills.History;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Skills.WhatNext;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.TimeLine;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Commands;

/// <summary>Does what a command asks for.</summary>
public static class CommandRunner
{
    /// <summary>Runs a command that is not about the form under way; one that takes a role the person does not have is refused.</summary>
    public static Exchange Run(Command command, Exchange exchange) => command switch
    {
        _ when !Permissions.Allow(command, exchange) => exchange.Say(exchange.Texts.RoleNeeded(Permissions.Needed(command))),
        LogDay { Line: "" } => FormEngine.Open(LogForm.Instance, exchange),
        LogDay log => Log(log.Line, exchange),
        ShowWeek => PeriodReport.ShowWeek(exchange),
        ShowMonth => PeriodReport.ShowMonth(exchange),
        EditDay edit => Edit(edit.Day, exchange),
        RateSkill rate => RateCommand.Run(rate.Line, exchange),
        ShowSkillMap map => SkillMapCommand.Run(map.Who, exchange),
        SetImportance { Who: "" } => AimsPresses.Open(exchange),
        SetImportance { Who: var who } => SkillMapCommand.Named(who, exchange, exchange.Texts.ImportanceWord, rep => OverrideCards.Open(rep.ObjectId, exchange)),
        AskWhatNext => WhatNextCommand.Run(exchange),
        ShowSkillHistory history => SkillHistoryCommand.Run(history.Line, exchange),
        AskDrill drill => DrillCommand.Run(drill.Skill, exchange),
        ShowDrills drills => DrillsCommand.Run(drills.Line, exchange),
        AskCurve curve => CurveCommand.Run(curve.Of, exchange),
        ShowReport => ReportCommand.Run(exchange),
        ShowCampaigns => CampaignsCard.Show(null, exchange),
        ShowSkills skills => SkillsCommand.Run(skills.Name, exchange),
        ShowProgramme => ProgrammePresses.Show(exchange),
        CheckPractice => PracticeCards.ShowForm(FormDraft.Empty, exchange),
        ShowPlans plans => PlanCommand.Run(plans.Account, exchange),
        ExportPlan export => PlanExport.Run(export.Line, exchange),
        ShowAllPlans => TogetherPresses.Show(null, exchange),
        UndoWrite => Undo.Last(exchange),
        ChooseLanguage { Language: var name } when LanguageNames.Find(name) is { } language => LanguageForm.Switch(language, exchange),
        ChooseLanguage { Language: var name } => OpenOrAnswer(LanguageForm.Instance, name, exchange),
        ChooseTimeZone { Zone: var zone } => OpenOrAnswer(TimeZoneForm.Instance, zone, exchange),
        SetUsualDay { Length: var line } when LogLine.IsOne(line, exchange) => Log(line, exchange),
        SetUsualDay { Length: var length } => OpenOrAnswer(UsualDayForm.Instance, length, exchange),
        SetReminder { Time: var time } => OpenOrAnswer(ReminderForm.Instance, time, exchange),
        SetWeekly => FormEngine.Open(WeeklyForm.Instance, exchange),
        PauseContact pause => PauseForm.Run(pause.Line, exchange),
        ResumeContact => Pausing.End(exchange),
        SkipReminder => ReminderReplies.RefuseSkip(exchange),
        ShowDay show => LogCards.ShowResult(exchange.Days[show.Date], null, exchange),
        ShowSettings => SettingsCard.Show(exchange),
        AskAboutData => exchange.Show(NoteCard.Draw(new(exchange.Texts.DataTitle, exchange.Texts.DataParagraphs, []), exchange.Turn.Language.Tag())),
        ShowRoles => RolesForm.Instance.ShowCard(RolesForm.Begun(null), exchange),
        ChangeRole change => RoleLines.Take(change.Line, exchange),
        ShowMyRoles => OwnRoles.Show(exchange),
        ShowTeam => OwnTeam.Show(exchange),
        ShowMatrix matrix => MatrixLookup.Show(matrix.Name, exchange),
        LeaveTeam => OwnTeam.AskToLeave(exchange),
        Thank => exchange.Say(exchange.Texts.YouAreWelcome),
        Greet => exchange.Say(exchange.Texts.Hello, exchange.Texts.HelpSuggestions),
        _ => throw new NotSupportedException($"{command.GetType().Name} is not a command to be run."),
    };

    /// <summary>Logs a typed line; a line that names only a day opens that day's form.</summary>
    private static Exchange Log(string line, Exchange exchange) =>
        DayOf(line, exchange) is { } date ? ShowForm(date, FormEngine.Begin(LogForm.Instance, exchange)) : FormEngine.OpenWith(line, LogForm.Instance, exchange);

    private static Exchange Edit(string day, Exchange exchange)
    {
        var date = day.Length == 0
            ? exchange.Person.Writes is [.., var last] ? last : exchange.Turn.Today
            : DayOf(day, exchange);
        return date is null
            ? exchange.Say(exchange.Texts.DateRefused(day, exchange.Turn.FirstOpenDay, exchange.Turn.Today))
            : ShowForm(date.Value, FormEngine.Begin(LogForm.Instance, exchange));
    }

    private static Exchange ShowForm(LocalDate date, Exchange exchange)
    {
        var accepted = LogForm.Date.Accept(IsoDate.Format(date), exchange.Turn);
        return accepted.Error is { } error
            ? FormStack.DropBlank(LogForm.Instance, exchange).Say(error(exchange.Texts))
            : LogCards.ShowForm(date, FormDraft.Empty, FormEngine.Fill(LogForm.Date.Id, accepted.Value!, exchange));
    }

    private static LocalDate? DayOf(string text, Exchange exchange) =>
        DateReader.Read(text, LogLine.Context(exchange)) is DateFound { Date: var date } ? date : null;

    private static Exchange OpenOrAnswer(Form form, string answer, Exchange exchange)
    {
        if (answer.Length == 0)
        {
            return FormEngine.Open(form, exchange);
        }

        return FormEngine.Answer(answer, FormEngine.Begin(form, exchange));
    }
}

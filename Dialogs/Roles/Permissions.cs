using System.Collections.Frozen;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Periods;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Search;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Skills.History;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Skills.WhatNext;
using CoachBot.Dialogs.Training;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Roles;

/// <summary>
/// Who may do what: every command, every operation of a card and every dataset, with the role it takes. A card is no permission: what it sends is
/// asked about again when it is pressed.
/// </summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Type, Role> Commands = Table<Type>(
        (Role.Rep,
        [
            typeof(LogDay), typeof(ShowWeek), typeof(ShowMonth), typeof(ShowDay), typeof(EditDay), typeof(UndoWrite),
            typeof(AskHelp), typeof(Cancel), typeof(Back), typeof(Skip), typeof(AskOneByOne), typeof(Greet), typeof(Thank),
            typeof(ChooseLanguage), typeof(ChooseTimeZone), typeof(SetUsualDay), typeof(SetReminder), typeof(SkipReminder), typeof(SetWeekly), typeof(PauseContact), typeof(ResumeContact), typeof(AskAboutData), typeof(ShowMyRoles), typeof(ShowSettings),
            typeof(RateSkill), typeof(ShowSkillMap), typeof(ShowSkillHistory), typeof(AskWhatNext), typeof(ShowSkills), typeof(AskDrill), typeof(ShowDrills), typeof(AskCurve), typeof(ShowProgramme), typeof(ShowPlans), typeof(ShowAllPlans), typeof(ExportPlan), typeof(CheckPractice), typeof(ShowTeam), typeof(LeaveTeam),
        ]),
        (Role.Trainer, [typeof(ShowCampaigns), typeof(ShowReport)]),
        (Role.Manager, [typeof(ShowMatrix), typeof(SetImportance)]),
        (Role.Admin, [typeof(ShowRoles), typeof(ChangeRole)]));

    private static readonly FrozenDictionary<string, Role> Operations = Table<string>(
        (Role.Rep,
        [
            LogForm.Instance.SaveOp, LogCards.OpenOp, LogCards.EditOp, LogCards.UndoOp, LogCards.SureOp,
            PeriodReport.WeekOp, PeriodReport.MonthOp,
            ReminderForm.Instance.SaveOp, ReminderCards.OffOp,
            SettingsCard.LanguageOp, SettingsCard.ZoneOp, SettingsCard.UsualDayOp, SettingsCard.ReminderOp, SettingsCard.WeeklyOp, SettingsCard.DataOp,
            EstimateForm.Instance.SaveOp, LanguageForm.Instance.SaveOp, TimeZoneForm.Instance.SaveOp, UsualDayForm.Instance.SaveOp,
            DrillPresses.NextOp, DrillPresses.RetryOp, DrillPresses.SureOp, DrillPresses.NotSureOp, DrillPresses.GuessOp, CampaignPresses.CheckOp,
            CurvePresses.OwnOp, CurvePresses.DrillOp,
            WeeklyForm.Instance.SaveOp, WeeklyPresses.ShowOp, WeeklyPresses.OpenOp, WeeklyPresses.OffOp, WeeklyPresses.SnoozeOp, WeeklyPresses.PauseOp, WeeklyPresses.ResumeOp, PauseForm.Instance.SaveOp,
            QuietQuestion.KeepOp, QuietQuestion.LessOp, QuietQuestion.StopOp, GivenPresses.DoneOp, GivenPresses.NotDoneOp, LookingThrough.StillRightOp,
            RateForm.Instance.SaveOp, RateCards.OpenOp, RateCards.AnchorsOp, RateCards.UndoOp,
            SkillMapCards.OpenOp, SkillHistoryCards.OpenOp, WhatNextCards.OpenOp, WhatNextCards.AnotherOp,
            TeamCards.OpenOp, Invitations.AcceptOp, Invitations.DeclineOp, OwnTeam.LeaveOp, OwnTeam.LeaveSureOp,
            LibraryPresses.ListOp, LibraryPresses.ShowOp,
            ProgrammePresses.ShowOp, ProgrammePresses.StageOp, ProgrammePresses.CheckOp,
            PlanPresses.ListOp, PlanPresses.NewOp, PlanPresses.BeginOp, PlanPresses.BeginSureOp, PlanPresses.ShowOp, PlanPresses.StepOp, PlanPresses.MoreOp, PlanPresses.SaveOp,
            ListPresses.OpenOp, ListPresses.ShowOp, ListPresses.LineOp, ListPresses.AddOp, ListPresses.SaveOp, ListPresses.RemoveOp, ListPresses.PutBackOp, ListPresses.DoneOp, ListPresses.NotDoneOp,
            OverviewPresses.SettingsOp, OverviewPresses.SaveSettingsOp, OverviewPresses.SaveSettingsSureOp, OverviewPresses.QualityOp, OverviewPresses.PrinciplesOp,
            PlanExport.ExportOp,
            ReviewPresses.StandingOp, ReviewPresses.SubmitOp, ReviewPresses.WithdrawOp, ReviewPresses.ReopenOp, ReviewPresses.CommentsOp, ReviewPresses.OpenOp, ReviewPresses.SectionOp,
            VersionPresses.ListOp, VersionPresses.ReadOp, VersionPresses.CompareOp,
            SponsorPresses.OpenOp, SponsorPresses.SaveOp, SponsorPresses.RemoveOp, SponsorPresses.SummaryOp,
            TogetherPresses.ListOp,
            PlanTypingPresses.TextsOp, PlanTypingPresses.LineOp,
            PlanYearPresses.ShowOp, PlanYearPresses.ArchiveOp, PlanYearPresses.ArchiveSureOp, PlanYearPresses.ArchivedOp, PlanYearPresses.ReopenOp, PlanYearPresses.NextOp, PlanYearPresses.SinceOp,
            MergePresses.AskOp, MergePresses.SureOp, PracticePresses.ShowOp, PracticePresses.AnswerOp,
        ]),
        (Role.Trainer,
        [
            ReportPresses.ShowOp, ReportPresses.CurveOp, ReportPresses.FileOp, ReportPresses.ChooseOp,
            LibraryPresses.AddOp, LibraryPresses.EditOp, LibraryPresses.SaveOp, LibraryPresses.RetiredOp, LibraryPresses.RetireOp, LibraryPresses.RestoreOp, LibraryPresses.UndoOp,
            DrillLibraryPresses.ListOp, DrillLibraryPresses.SkillOp, DrillLibraryPresses.ObjectiveOp, DrillLibraryPresses.ShowOp, DrillLibraryPresses.AddOp, DrillLibraryPresses.NewOp,
            DrillLibraryPresses.EditOp, DrillLibraryPresses.SaveOp, DrillLibraryPresses.ChangeOp, DrillLibraryPresses.UseOp, DrillLibraryPresses.UseAsNewOp, DrillLibraryPresses.DiscardOp,
            DrillLibraryPresses.TakeBackOp, DrillLibraryPresses.RetireOp, DrillLibraryPresses.RestoreOp, PackPresses.HelpOp, PackPresses.TemplateOp, PackPresses.ExportOp,
            ProgrammePresses.AddStageOp, ProgrammePresses.EditStageOp, ProgrammePresses.SaveStageOp, ProgrammePresses.RemoveStageOp, ProgrammePresses.RemoveStageSureOp,
            ProgrammePresses.AddTopicOp, ProgrammePresses.EditTopicOp, ProgrammePresses.SaveTopicOp, ProgrammePresses.RemoveTopicOp,
            ProgrammePresses.ResetOp, ProgrammePresses.ResetSureOp, ProgrammePresses.UndoOp,
            CampaignPresses.ListOp, CampaignPresses.NewOp, CampaignPresses.OpenOp, CampaignPresses.StepOp, CampaignPresses.SaveOp, CampaignPresses.ClearOp, CampaignPresses.EaseOp,
            CampaignPresses.PreviewOp, CampaignPresses.SampleOp, CampaignPresses.StartOp, CampaignPresses.PauseOp, CampaignPresses.ResumeOp, CampaignPresses.EndOp, CampaignPresses.EndSureOp,
            CampaignPresses.CloneOp, CampaignPresses.ArchiveOp,
        ]),
        (Role.Manager,
        [
            TeamForm.Instance.SaveOp, TeamCards.RemoveOp, TeamCards.RemoveSureOp, MatrixForm.Instance.SaveOp, MatrixCards.OpenOp, MatrixCards.UndoOp,
            AimsCards.OpenOp, AimsCards.SaveOp, AimsCards.UndoOp, OverrideForm.Instance.SaveOp, OverrideCards.OpenOp,
            ReviewPresses.FormOp, ReviewPresses.ApproveOp, ReviewPresses.ReturnOp, LookingThrough.NextVersionOp, TogetherPresses.SumsOp,
            CurvePresses.TeamOp,
        ]),
        (Role.Admin, [RolesForm.Instance.SaveOp, RoleCards.UndoOp]));

    private static readonly FrozenDictionary<string, Role> Searches = Table<string>(
        (Role.Rep, [Datasets.Zones, Datasets.Activities, Datasets.Skills, Datasets.Accounts]),
        (Role.Admin, [Datasets.People]));

    /// <summary>The role a command takes.</summary>
    /// <exception cref="NotSupportedException">It is not listed.</exception>
    public static Role Needed(Command command) =>
        Commands.TryGetValue(command.GetType(), out var role) ? role : throw new NotSupportedException($"Nobody may {command.GetType().Name} yet.");

    /// <summary>The role an operation of a card takes; null when there is no such operation.</summary>
    public static Role? Needed(string operation) => Operations.TryGetValue(operation, out var role) ? role : null;

    /// <summary>Whether the person may do what a command asks for.</summary>
    public static bool Allow(Command command, Exchange exchange) => exchange.Roles.Has(Needed(command)) || (command is ShowCampaigns or ShowReport && exchange.Roles.Has(Role.Admin));

    /// <summary>Whether the person may do what a button asks for. What is not listed nobody may.</summary>
    public static bool Allow(string operation, Exchange exchange) =>
        Needed(operation) is { } role && (exchange.Roles.Has(role) || (IsOfCampaigns(operation) && exchange.Roles.Has(Role.Admin)) || exchange.Turn.Circumstances.Made is not null);

    /// <summary>Whether the person may search a dataset; one that does not exist nobody may.</summary>
    public static bool AllowSearch(string dataset, Exchange exchange) => Searches.TryGetValue(dataset, out var role) && exchange.Roles.Has(role);

    /// <summary>Campaigns are the trainers' as well as the admins'.</summary>
    private static bool IsOfCampaigns(string operation) => operation.StartsWith(CampaignPresses.Prefix, StringComparison.Ordinal) || operation.StartsWith(ReportPresses.Prefix, StringComparison.Ordinal);

    /// <summary>A thing listed twice is an error: two buttons that send the same are one.</summary>
    private static FrozenDictionary<T, Role> Table<T>(params (Role Role, T[] Things)[] rows)
        where T : notnull => rows.SelectMany(row => row.Things.Select(thing => KeyValuePair.Create(thing, row.Role))).ToDictionary().ToFrozenDictionary();
}

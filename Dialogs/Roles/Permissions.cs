using System.Collections.Frozen;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Periods;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs.Roles;

/// <summary>
/// Who may do what: every command and every operation of a card, with the role it takes. A card is no permission: what it sends is
/// asked about again when it is pressed.
/// </summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Type, Role> Commands = Table<Type>(
        (Role.Rep,
        [
            typeof(LogDay), typeof(ShowWeek), typeof(ShowMonth), typeof(ShowDay), typeof(EditDay), typeof(UndoWrite),
            typeof(AskHelp), typeof(Cancel), typeof(Back), typeof(Skip), typeof(AskOneByOne), typeof(Greet), typeof(Thank),
            typeof(ChooseLanguage), typeof(ChooseTimeZone), typeof(SetUsualDay), typeof(SetReminder), typeof(SkipReminder), typeof(AskAboutData), typeof(ShowMyRoles), typeof(RateSkill), typeof(ShowSkills),
        ]),
        (Role.Trainer, [typeof(ShowProgramme)]),
        (Role.Admin, [typeof(ShowRoles), typeof(ChangeRole)]));

    private static readonly FrozenDictionary<string, Role> Operations = Table<string>(
        (Role.Rep,
        [
            LogForm.Instance.SaveOp, LogCards.OpenOp, LogCards.EditOp, LogCards.UndoOp, LogCards.SureOp,
            PeriodReport.WeekOp, PeriodReport.MonthOp,
            ReminderForm.Instance.SaveOp, ReminderCards.OffOp,
            EstimateForm.Instance.SaveOp, LanguageForm.Instance.SaveOp, TimeZoneForm.Instance.SaveOp, UsualDayForm.Instance.SaveOp,
            RateForm.Instance.SaveOp, RateCards.OpenOp, RateCards.AnchorsOp, RateCards.UndoOp, SkillPresses.ListOp, SkillPresses.ShowOp,
        ]),
        (Role.Trainer,
        [
            SkillPresses.AddOp, SkillPresses.EditOp, SkillPresses.SaveOp, SkillPresses.RetiredOp, SkillPresses.RetireOp, SkillPresses.RestoreOp, SkillPresses.UndoOp,
            ProgrammePresses.ShowOp, ProgrammePresses.StageOp, ProgrammePresses.AddStageOp, ProgrammePresses.EditStageOp, ProgrammePresses.SaveStageOp, ProgrammePresses.RemoveStageOp,
            ProgrammePresses.AddTopicOp, ProgrammePresses.EditTopicOp, ProgrammePresses.SaveTopicOp, ProgrammePresses.RemoveTopicOp,
            ProgrammePresses.CheckOp, ProgrammePresses.ResetOp, ProgrammePresses.ResetSureOp, ProgrammePresses.UndoOp,
        ]),
        (Role.Admin, [RolesForm.Instance.SaveOp, RoleCards.UndoOp]));

    /// <summary>The role a command takes.</summary>
    /// <exception cref="NotSupportedException">It is not listed.</exception>
    public static Role Needed(Command command) =>
        Commands.TryGetValue(command.GetType(), out var role) ? role : throw new NotSupportedException($"Nobody may {command.GetType().Name} yet.");

    /// <summary>The role an operation of a card takes; null when there is no such operation.</summary>
    public static Role? Needed(string operation) => Operations.TryGetValue(operation, out var role) ? role : null;

    /// <summary>Whether the person may do what a command asks for.</summary>
    public static bool Allow(Command command, Exchange exchange) => exchange.Roles.Has(Needed(command));

    /// <summary>Whether the person may do what a button asks for. What is no operation does nothing, and needs no permission.</summary>
    public static bool Allow(string operation, Exchange exchange) => Needed(operation) is not { } role || exchange.Roles.Has(role);

    private static FrozenDictionary<T, Role> Table<T>(params (Role Role, T[] Things)[] rows)
        where T : notnull => rows.SelectMany(row => row.Things.Select(thing => KeyValuePair.Create(thing, row.Role))).ToFrozenDictionary();
}

using System.Collections.Frozen;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Forms;

/// <summary>Every form there is, by its id.</summary>
public static class FormCatalogue
{
    private static readonly FrozenDictionary<string, Form> ById =
        ((Form[])
        [
            LogForm.Instance, EstimateForm.Instance, LanguageForm.Instance, TimeZoneForm.Instance, UsualDayForm.Instance, ReminderForm.Instance, RolesForm.Instance, RateForm.Instance, OverrideForm.Instance,
            WeeklyForm.Instance, PauseForm.Instance, TeamForm.Instance, MatrixForm.Instance, TextsForm.Instance, .. TypedEntryForm.All,
        ])
            .ToFrozenDictionary(form => form.Id, StringComparer.Ordinal);

    /// <summary>All forms.</summary>
    public static IEnumerable<Form> All => ById.Values;

    /// <summary>The form of this id, or null when there is none any more.</summary>
    public static Form? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The form of this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; forms that have gone are dropped when a turn begins.</exception>
    public static Form Get(string id) => ById[id];
}

using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>Chooses when to be reminded of a day that is not logged, or that nothing reminds.</summary>
public sealed record ReminderForm : Form
{
    private static readonly ClockSlot Time = new("at", t => t.ReminderLabel, t => t.ReminderQuestion);

    private ReminderForm()
        : base("remind", t => t.ReminderForm, [Time])
    {
    }

    /// <summary>The one form for the reminder.</summary>
    public static ReminderForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.ReminderHelp;

    /// <summary>A draft with a time in its field.</summary>
    public static FormDraft Filled(FormDraft draft, LocalTime? time) =>
        time is { } set ? draft with { Values = draft.Values.SetItem(Time.Id, IsoTime.Format(set)) } : draft;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => ReminderCards.ShowSetting(draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        var saved = exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { RemindAt = Time.Of(state) } });
        return Time.Of(state) is { } time ? saved.Say(saved.Texts.ReminderSaved(time, LaterThanToday(saved))) : ReminderCards.ShowOff(saved);
    }

    /// <summary>The day of the first reminder; null when that is today. A day that is logged needs none.</summary>
    private static LocalDate? LaterThanToday(Exchange exchange)
    {
        var (turn, profile) = (exchange.Turn, exchange.Person.Profile);
        var calendar = turn.Circumstances.Organisation.Calendar;
        var due = Reminder.NextDue(profile, turn.Zone, turn.Circumstances.Now, calendar)!.Value;
        if (due.InZone(turn.Zone).Date == turn.Today)
        {
            if (!exchange.Days[turn.Today].IsLogged)
            {
                return null;
            }

            due = Reminder.NextDue(profile, turn.Zone, due, calendar)!.Value;
        }

        return due.InZone(turn.Zone).Date;
    }
}

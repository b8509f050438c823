using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.TimeLine;
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

    /// <summary>A time that may be two is no answer yet, and is as quickly said again.</summary>
    public override bool IsBlank(FormState state) => true;

    /// <summary>A time that may be two is kept, and asked about.</summary>
    public override LineReading? ReadLine(string text, FormState state, Exchange exchange) =>
        ClockReader.Read(text) is ClockAmbiguous ? LineReading.Of(state with { Unclear = [text], Misses = 0 }) : null;

    /// <inheritdoc/>
    public override Question Ask(string unclear, FormState state, Exchange exchange) => ClockReader.Read(unclear) is ClockAmbiguous either
        ? new(exchange.Texts.ClockAmbiguous(unclear, either.Morning, either.Evening), [IsoTime.Format(either.Morning), IsoTime.Format(either.Evening)])
        : new(exchange.Texts.ReminderQuestion);

    /// <inheritdoc/>
    public override LineReading Clarify(string unclear, string reply, FormState state, Exchange exchange)
    {
        var settled = state with { Unclear = [] };
        return ClockReader.Read(unclear) is ClockAmbiguous either && EitherTime.Match(reply, either) is { } time ? LineReading.Of(settled.With(Time.Id, IsoTime.Format(time)))
            : ReadLine(reply, settled, exchange) ?? LineReading.Of(Time.Accept(reply, exchange.Turn), Time, settled);
    }

    /// <summary>A draft with a time in its field.</summary>
    public static FormDraft Filled(FormDraft draft, LocalTime? time) =>
        time is { } set ? draft with { Values = draft.Values.SetItem(Time.Id, IsoTime.Format(set)) } : draft;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => ReminderCards.ShowSetting(draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        var saved = exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { RemindAt = Time.Of(state) } });
        return Time.Of(state) is { } time ? saved.Say(Confirm(time, exchange.Person.Profile.RemindAt is null, saved)) : ReminderCards.ShowOff(saved);
    }

    private static string Confirm(LocalTime time, bool isFirst, Exchange saved)
    {
        var texts = saved.Texts;
        string next = LaterThanToday(saved) is { } date ? isFirst ? texts.ReminderFirst(date) : texts.ReminderNext(date) : "";
        return texts.ReminderSaved(time, ZoneNames.City(saved.Turn.Zone.Id, saved.Turn.Language), Reminder.SparesWeekends(saved)) + next + texts.ReminderStops;
    }

    /// <summary>The day of the next reminder; null when that is today. A day that is logged needs none.</summary>
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

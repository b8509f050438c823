using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>Chooses the time zone that "today" is counted in.</summary>
public sealed record TimeZoneForm : Form
{
    private static readonly ZoneSlot Zone = new("zone", t => t.ZoneLabel, t => t.ZoneQuestion);

    private TimeZoneForm()
        : base("time-zone", t => t.ZoneForm, [Zone])
    {
    }

    /// <summary>The one time-zone form.</summary>
    public static TimeZoneForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Phrase Help => t => t.ZoneHelp;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => SettingCard.Show(this, draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        string id = state.Find(Zone.Id)!;
        var moved = exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { ZoneId = id } });
        string saved = moved.Texts.ZoneSaved(id, moved.Turn.Circumstances.Now.InZone(moved.Turn.Zone).LocalDateTime);
        return moved.Say(moved.Person.Profile.RemindAt is { } time ? saved + moved.Texts.ReminderMoves(time) : saved);
    }
}

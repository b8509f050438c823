using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>Sets the length of a usual day, of which "half a day" is half.</summary>
public sealed record UsualDayForm : Form
{
    private static readonly DurationSlot Length = new("length", t => t.UsualDayLabel, t => t.UsualDayQuestion, 60, DayLog.MostMinutes);

    private UsualDayForm()
        : base("usual-day", t => t.UsualDayForm, [Length])
    {
    }

    /// <summary>The one form for the usual day.</summary>
    public static UsualDayForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Phrase Help => t => t.UsualDayHelp;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => SettingCard.Show(this, draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        int minutes = Length.Of(state);
        return exchange
            .With(exchange.Person with { Profile = exchange.Person.Profile with { UsualDay = minutes } })
            .Say(exchange.Texts.UsualDaySaved(minutes));
    }
}

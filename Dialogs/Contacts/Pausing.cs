using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Keeps the coach from beginning for a while.</summary>
public static class Pausing
{
    /// <summary>Whether the coach is not to begin now.</summary>
    public static bool Holds(Exchange exchange) => Current(exchange) is not null;

    /// <summary>The pause that holds today; null for none.</summary>
    public static ContactPause? Current(Exchange exchange) => exchange.Person.Profile.Contact.Pause is { } pause && pause.Holds(exchange.Turn.Today) ? pause : null;

    /// <summary>The moment after which the coach may begin: a given one, or the end of the pause if that is later.</summary>
    public static Instant After(Exchange exchange, Instant after) => exchange.Person.Profile.Contact.Pause is { } pause
        ? Instant.Max(after, exchange.Turn.Zone.AtStartOfDay(pause.Until).ToInstant() - Duration.Epsilon)
        : after;

    /// <summary>Begins a pause, or moves its end.</summary>
    /// <param name="until">The first day on which the coach may begin again, after today.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Begin(LocalDate until, Exchange exchange)
    {
        var paused = exchange.With(exchange.Person.NotingFinal())
            .WithContact(contact => contact with { Pause = new(Current(exchange)?.From ?? exchange.Turn.Today, until), Again = null, IsOpen = false });
        return paused.Show(NoteCard.Draw(
            new(paused.Texts.Paused(until), [paused.Texts.PausedMore], [Resume(paused)]) { FallbackText = paused.Texts.Paused(until) },
            paused.Turn.Language.Tag()));
    }

    /// <summary>Ends the pause; the next slot comes as if there had been none.</summary>
    public static Exchange End(Exchange exchange)
    {
        if (!Holds(exchange))
        {
            return exchange.Say(exchange.Texts.NotPaused, exchange.Texts.PauseWord);
        }

        var resumed = FormStack.DropBlank(PauseForm.Instance, exchange.With(exchange.Person.NotingFinal()))
            .WithContact(contact => contact with { Pause = contact.Pause! with { Until = exchange.Turn.Today } });
        return ContactMoments.NextSlot(resumed, resumed.Turn.Circumstances.Now) is { } next
            ? resumed.Say(resumed.Texts.Resumed(next.Date, ContactMoments.SlotOf(resumed)!.Time))
            : resumed.Say(resumed.Texts.ResumedOff);
    }

    /// <summary>The button that ends the pause.</summary>
    internal static Button Resume(Exchange exchange) => new(exchange.Texts.ResumeNow, exchange.Press(WeeklyPresses.ResumeOp), Answer.InPlace) { SendsInputs = false };
}

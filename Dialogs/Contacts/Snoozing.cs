using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Puts a contact off: by an hour, to the next working day, or to the next slot. Nothing is graded by it.</summary>
public static class Snoozing
{
    /// <summary>The field of how long.</summary>
    public const string Field = "snooze";

    private const string Hour = "hour", Tomorrow = "tomorrow", Next = "next";

    /// <summary>How long, to be chosen.</summary>
    public static ChoiceField Choice(Exchange exchange) => new(
        Field,
        exchange.Texts.SnoozeLabel,
        Tomorrow,
        [
            new(Hour, exchange.Texts.SnoozeHour),
            new(Tomorrow, exchange.Texts.SnoozeTomorrow),
            new(Next, exchange.Texts.SnoozeNext(ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.Date)),
        ]);

    /// <summary>The button; it is of the contact that is open, and puts no later one off.</summary>
    public static Button Button(Exchange exchange) => new(
        exchange.Texts.SnoozeButton, exchange.Press(WeeklyPresses.SnoozeOp) with { Shown = IdOf(exchange.Person.Profile.Contact) }, Answer.InPlace);

    /// <summary>Does it.</summary>
    public static Exchange Take(Pressed button, Exchange exchange)
    {
        var contact = exchange.Person.Profile.Contact;
        if (button.Press.Shown is not { Length: > 0 } shown || shown != IdOf(contact) || Read(button.Inputs.GetValueOrDefault(Field)) is not { } snooze || ContactMoments.SlotOf(exchange) is null)
        {
            return exchange.Say(exchange.Texts.CardOutOfDate);
        }

        return PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () =>
        {
            var again = Until(snooze, contact.Snoozes, exchange);
            var off = exchange.With(exchange.Person.Did(button.Press.Id)).WithContact(state => state with
            {
                IsOpen = false,
                Snoozes = state.Snoozes + 1,
                Again = again,
            });
            return Told(again?.At, off);
        });
    }

    /// <summary>When it comes again; null for the next slot.</summary>
    private static ContactAgain? Until(Snooze snooze, int before, Exchange exchange)
    {
        var (now, turn) = (exchange.Turn.Circumstances.Now, exchange.Turn);
        var next = ContactMoments.NextSlot(exchange, now)?.At;
        return Postponed.Until(snooze, before, now, turn.Zone, turn.Calendar, next) is { } at ? ContactAgain.InHours(at, next, AgainReason.Snoozed, exchange) : null;
    }

    private static Exchange Told(Instant? at, Exchange exchange)
    {
        var next = (at ?? ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.At)?.InZone(exchange.Turn.Zone).LocalDateTime;
        string title = next is { } local ? exchange.Texts.Snoozed(local.Date, local.TimeOfDay) : exchange.Texts.SnoozedAway;
        return exchange.Show(NoteCard.Draw(
            new(title, [exchange.Texts.SnoozedMore], [new(exchange.Texts.SnoozeBack, exchange.Press(WeeklyPresses.ShowOp), Answer.NewMessage) { SendsInputs = false }]) { FallbackText = title },
            exchange.Turn.Language.Tag()));
    }

    private static Snooze? Read(string? chosen) => chosen switch
    {
        Hour => Snooze.Hour,
        Tomorrow => Snooze.Tomorrow,
        Next => Snooze.NextSlot,
        _ => null,
    };

    private static string? IdOf(ContactState contact) => contact.At is { } at ? $"{at.ToUnixTimeSeconds()}" : null;
}

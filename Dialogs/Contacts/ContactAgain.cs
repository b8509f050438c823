using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>A contact that comes between two slots.</summary>
/// <param name="At">When, in whole seconds.</param>
/// <param name="Reason">Why.</param>
public sealed record ContactAgain(Instant At, AgainReason Reason)
{
    /// <summary>The contact at a moment, or at the beginning of the next working hours; null where the next slot comes first.</summary>
    internal static ContactAgain? InHours(Instant at, Instant? nextSlot, AgainReason reason, Exchange exchange) =>
        ContactMoments.InHours(at, exchange) is var inHours && (nextSlot is null || inHours < nextSlot) ? new(inHours, reason) : null;
}

/// <summary>Why a contact comes between two slots.</summary>
public enum AgainReason
{
    /// <summary>The person has put it off.</summary>
    Snoozed,

    /// <summary>It was not answered.</summary>
    Reminder,

    /// <summary>It could not come at its slot: there were too many contacts already, or it was late and at night.</summary>
    Delayed,
}

using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Dialogs.Contacts;

/// <summary>When somebody wants to be written to once a week. Who has not chosen is written to when the organisation says.</summary>
/// <param name="Slot">When in the week; null for never.</param>
public sealed record WeeklyChoice(WeeklySlot? Slot)
{
    /// <summary>Never.</summary>
    public static WeeklyChoice Off { get; } = new(Slot: null);
}

namespace CoachBot.Dialogs.Forms;

/// <summary>What was answered to one slot.</summary>
/// <param name="Slot">The slot's id.</param>
/// <param name="Value">Free of language and culture: "2026-11-20", "90m". Empty when the slot was skipped.</param>
public readonly record struct SlotAnswer(string Slot, string Value);

using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Contacts;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>When a person chose to be written to each week, as a part of the state row, and back: "2 09:30" for Tuesday, nothing where nothing was chosen.</summary>
internal static class WeeklyRows
{
    private const string Off = "off";

    /// <summary>The choice as stored.</summary>
    public static string? Write(WeeklyChoice? choice) => choice is null ? null : choice.Slot is { } slot ? Write(slot) : Off;

    /// <summary>The choice that is stored; null for none.</summary>
    public static WeeklyChoice? Read(string? stored) => stored switch
    {
        null => null,
        Off => WeeklyChoice.Off,
        _ => new(Slot(stored) ?? throw new FormatException($"'{stored}' is no day and time of a week.")),
    };

    private static string Write(WeeklySlot slot) => $"{(int)slot.Day} {IsoTime.Format(slot.Time)}";

    private static WeeklySlot? Slot(string stored) => stored.Split(' ') is [[var day and >= '1' and <= '5'], var time] && IsoTime.Parse(time) is { } at
        ? WeeklySlot.From((IsoDayOfWeek)(day - '0'), at)
        : null;
}

using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>When a person is written to each week, as a part of the state row, and back: "2 09:30" for Tuesday, nothing for what holds by itself.</summary>
internal static class WeeklyRows
{
    private const string Off = "off";

    /// <summary>The slot as stored.</summary>
    public static string? Write(WeeklySlot? slot) =>
        slot is null ? Off : slot == WeeklySlot.Default ? null : $"{(int)slot.Day} {IsoTime.Format(slot.Time)}";

    /// <summary>The slot that is stored; null for none.</summary>
    public static WeeklySlot? Read(string? stored) => stored switch
    {
        null => WeeklySlot.Default,
        Off => null,
        _ => stored.Split(' ') is [[var day and >= '1' and <= '5'], var time] && IsoTime.Parse(time) is { } at && WeeklySlot.From((IsoDayOfWeek)(day - '0'), at) is { } slot
            ? slot
            : throw new FormatException($"'{stored}' is no day and time of a week."),
    };
}

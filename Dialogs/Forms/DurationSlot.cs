using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Forms;

/// <summary>An amount of time, from nothing to a whole day; a bare number is hours.</summary>
/// <param name="MinMinutes">The least accepted.</param>
/// <param name="MaxMinutes">The most accepted.</param>
public sealed record DurationSlot(string Id, Phrase Label, Phrase Question, int MinMinutes = 0, int MaxMinutes = DayLog.MostMinutes)
    : Slot(Id, Label, Question)
{
    /// <summary>The minutes answered; 0 when none were.</summary>
    public int Of(FormState state) => Minutes(state.Find(Id)) ?? 0;

    /// <summary>Minutes as they are stored, which reads as minutes in every language.</summary>
    public static string Stored(int minutes) => minutes.ToString(CultureInfo.InvariantCulture) + "m";

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => DurationReader.Read(text, Context(turn), bareNumberIsHours: true) switch
    {
        DurationFound { Minutes: var minutes } when minutes >= MinMinutes && minutes <= MaxMinutes => Acceptance.Of(Stored(minutes)),
        DurationFound => Acceptance.Refuse(texts => texts.DurationOutOfRange(text, MinMinutes, MaxMinutes)),
        DurationProblem { Problem: var problem } => Acceptance.Refuse(texts => texts.Problem(problem)),
        _ => Acceptance.Refuse(texts => texts.DurationRefused(text)),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        new AmountField(Id, Label(turn.Texts), Minutes(value) is { } minutes ? Entered(minutes) : value) { Placeholder = turn.Texts.Hours };

    /// <summary>Minutes as a person would type them into a field: hours, or hours and minutes where hours alone would be clumsy.</summary>
    private static string Entered(int minutes) => minutes % 15 == 0
        ? (minutes / 60m).ToString("0.##", CultureInfo.InvariantCulture)
        : $"{minutes / 60}:{minutes % 60:00}";

    private static int? Minutes(string? stored) =>
        stored is { Length: > 1 } && stored[^1] == 'm' && int.TryParse(stored.AsSpan(0, stored.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
            ? minutes
            : null;

    private static TimeLineContext Context(Turn turn) => new(turn.Today, Profile.DefaultDay);
}

using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>What a typed line needs to know about the day it is typed on.</summary>
/// <param name="Today">Today in the person's zone; weekdays and dates without a year are counted from it.</param>
/// <param name="UsualDayMinutes">Minutes of the person's usual day, of which "half a day" is half.</param>
public sealed record TimeLineContext(LocalDate Today, int UsualDayMinutes);

/// <summary>What a typed line says about a day. Nothing in it is guessed: what could not be read is listed.</summary>
/// <param name="Date">The day the line names; null when it names none.</param>
/// <param name="SameAs">The day to be copied, for "same as Monday"; null when the line copies none.</param>
/// <param name="Minutes">The time that was understood.</param>
/// <param name="Unclear">Parts to ask about, in the order they were typed; the rest of the line holds without them.</param>
/// <param name="Problems">Values that cannot be right; with any of them the line as a whole is refused.</param>
public sealed record TimeLineReading(
    LocalDate? Date,
    LocalDate? SameAs,
    ActivityMinutes Minutes,
    ImmutableArray<UnclearPart> Unclear,
    ImmutableArray<LineProblem> Problems)
{
    /// <summary>Whether the line speaks of time at all, so that a message without a command may be taken for one.</summary>
    public bool IsTimeLine { get; init; }
}

/// <summary>A part of a typed line that has to be asked about.</summary>
/// <param name="Text">The part as it was typed, to be quoted back; reading it alone gives the same part again.</param>
public abstract record UnclearPart(string Text);

/// <summary>A time on something that is none of the ten activities.</summary>
/// <param name="Text">As typed: "2h golf".</param>
/// <param name="Minutes">The time, which was understood.</param>
/// <param name="Nearest">The activities whose names come nearest, best first, one to three.</param>
public sealed record UnknownActivity(string Text, int Minutes, ImmutableArray<WorkActivity> Nearest) : UnclearPart(Text);

/// <summary>A time on a word that stands for more than one activity: "planning 1h".</summary>
public sealed record AmbiguousActivity(string Text, int Minutes, ImmutableArray<WorkActivity> Candidates) : UnclearPart(Text);

/// <summary>An activity without a time.</summary>
public sealed record MissingAmount(string Text, WorkActivity Activity) : UnclearPart(Text);

/// <summary>A number without a unit: "travel 2".</summary>
public sealed record MissingUnit(string Text, WorkActivity Activity) : UnclearPart(Text);

/// <summary>A time without an activity: "3h", or what a stated total leaves over.</summary>
public sealed record MissingActivity(string Text, int Minutes) : UnclearPart(Text);

/// <summary>Percentages or a rest of a total that was not stated; read again with the total in front they are clear.</summary>
public sealed record MissingTotal(string Text) : UnclearPart(Text);

/// <summary>Words that say nothing about time.</summary>
public sealed record NotUnderstood(string Text, ImmutableArray<WorkActivity> Nearest) : UnclearPart(Text);

/// <summary>A value that cannot be right, with the words it came from.</summary>
/// <param name="Text">The part as it was typed.</param>
public abstract record LineProblem(string Text);

/// <summary>"-3h", "NaN h", "1e9 h": not a plain number from 0 up.</summary>
public sealed record NotANumber(string Text) : LineProblem(Text);

/// <summary>One amount of over 24 hours.</summary>
public sealed record AmountTooLarge(string Text) : LineProblem(Text);

/// <summary>"11:30-09:00": a range that ends at or before its start.</summary>
public sealed record RangeBackwards(string Text) : LineProblem(Text);

/// <summary>"25:00-26:00": not a time of day.</summary>
public sealed record NoTimeOfDay(string Text) : LineProblem(Text);

/// <summary>Two ranges of clock times that share minutes.</summary>
public sealed record RangesOverlap(string Text, string Other) : LineProblem(Text);

/// <summary>Percentages of over 100, alone or together.</summary>
/// <param name="Text">The percentages as typed.</param>
/// <param name="Percent">What they add up to.</param>
public sealed record PercentOver100(string Text, double Percent) : LineProblem(Text);

/// <summary>The parts add up to more than the total that was stated.</summary>
public sealed record PartsOverTotal(string Text, int PartsMinutes, int TotalMinutes) : LineProblem(Text);

/// <summary>All parts together are over 24 hours.</summary>
public sealed record DayOver24Hours(string Text, int Minutes) : LineProblem(Text);

/// <summary>"Nov 31", "2026-13-01": written like a date, but no day of the calendar.</summary>
public sealed record NoSuchDate(string Text) : LineProblem(Text);

/// <summary>Two different days in one line.</summary>
public sealed record TwoDates(string Text) : LineProblem(Text);

/// <summary>More characters than a line may have.</summary>
public sealed record LineTooLong(string Text, int Length, int Longest) : LineProblem(Text);

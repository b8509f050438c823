using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>A piece of a line and what it means; the positions are those of the typed text.</summary>
internal abstract record Token(int Start, int End);

/// <summary>What can stand for a time: an amount, a share, a rest.</summary>
internal abstract record ValueToken(int Start, int End) : Token(Start, End);

/// <summary>"3h". Hours alone may be followed by "and 30 minutes".</summary>
internal sealed record AmountToken(int Start, int End, int Minutes, AmountShape Shape) : ValueToken(Start, End);

internal enum AmountShape
{
    Whole,
    HoursOnly,
    MinutesOnly,

    /// <summary>"All day", which in front of an amount says that the amount is the total.</summary>
    Day,
}

/// <summary>"09:00-11:30", in minutes of the day.</summary>
internal sealed record RangeToken(int Start, int End, int From, int To) : ValueToken(Start, End);

/// <summary>"40%".</summary>
internal sealed record PercentToken(int Start, int End, decimal Percent) : ValueToken(Start, End);

/// <summary>"The rest".</summary>
internal sealed record RestToken(int Start, int End) : ValueToken(Start, End);

/// <summary>Written like a time, but one that cannot be right; without a unit it may be no time at all.</summary>
internal sealed record BadValueToken(int Start, int End, LineProblem Problem, bool HasUnit) : ValueToken(Start, End);

/// <summary>A number without a unit; without a value for what is more than one number, such as "9-11".</summary>
internal sealed record NumberToken(int Start, int End, decimal? Value) : Token(Start, End)
{
    /// <summary>The times that "9-11" names where it stands beside an activity; null for any other number.</summary>
    public RangeToken? Clock { get; init; }

    /// <summary>How many of something it can count; null for 2.5 and 2-3.</summary>
    public int? Count => Value is { } value and >= 0 and < 100 && value == decimal.Truncate(value) ? (int)value : null;
}

/// <summary>One activity, or the several a word can stand for.</summary>
internal sealed record ActivityToken(int Start, int End, ImmutableArray<WorkActivity> Activities) : Token(Start, End);

internal sealed record DateToken(int Start, int End, LocalDate Date) : Token(Start, End);

internal sealed record BadDateToken(int Start, int End, LineProblem Problem) : Token(Start, End);

/// <summary>"Same as": of the date that follows, or, for "和昨天一样", that stands before.</summary>
internal sealed record SameToken(int Start, int End, bool DateBefore) : Token(Start, End);

/// <summary>What states a total.</summary>
internal sealed record TotalToken(int Start, int End, TotalKind Kind) : Token(Start, End);

internal enum TotalKind
{
    /// <summary>"Total", 共.</summary>
    Stated,

    /// <summary>"Of", which only sometimes says so.</summary>
    Of,

    /// <summary>"Worked", 干了, which do so in front of an amount that is nothing else's.</summary>
    Work,
}

/// <summary>What parts a line; soft for "and", which may also part words that belong together.</summary>
internal sealed record SeparatorToken(int Start, int End, bool Soft) : Token(Start, End);

/// <summary>"Each", 各: the time is that of every activity named.</summary>
internal sealed record EachToken(int Start, int End) : Token(Start, End);

internal sealed record ColonToken(int Start, int End) : Token(Start, End);

/// <summary>Words and signs without a meaning for time.</summary>
internal sealed record FillerToken(int Start, int End) : Token(Start, End);

/// <summary>An unknown word; an aside ("customers", "the boss") is not asked about where the time is clear.</summary>
internal sealed record WordToken(int Start, int End, bool Aside) : Token(Start, End);

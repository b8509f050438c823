using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Bot.Configuration;

/// <summary>Days that calendar files tell apart from ordinary ones.</summary>
/// <param name="Off">Days off.</param>
/// <param name="Worked">Days worked although they would be off.</param>
internal sealed record CalendarDays(ImmutableHashSet<LocalDate> Off, ImmutableHashSet<LocalDate> Worked)
{
    /// <summary>None.</summary>
    public static CalendarDays None { get; } = new([], []);

    /// <summary>Both together.</summary>
    public CalendarDays And(CalendarDays other) => new(Off.Union(other.Off), Worked.Union(other.Worked));
}

using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>A time in which the coach does not begin; forgetting goes on all the same.</summary>
/// <param name="From">The day it was chosen.</param>
/// <param name="Until">The first day on which the coach may begin again.</param>
public sealed record ContactPause(LocalDate From, LocalDate Until)
{
    /// <summary>Days it may last.</summary>
    public const int MostDays = 366;

    /// <summary>Whether it holds on a day.</summary>
    public bool Holds(LocalDate day) => day < Until;
}

using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs;

/// <summary>Dates as they are stored and put on cards: 2026-11-23.</summary>
public static class IsoDate
{
    /// <summary>The date as text.</summary>
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The date of a text, or null when it is none.</summary>
    public static LocalDate? Parse(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;
}

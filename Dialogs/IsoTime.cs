using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs;

/// <summary>Times of day as they are stored, put on cards and said in both languages: 17:30.</summary>
public static class IsoTime
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The time as text; seconds are left out.</summary>
    public static string Format(LocalTime time) => Pattern.Format(time);

    /// <summary>The time of a text, or null when it is none.</summary>
    public static LocalTime? Parse(string? text) => Pattern.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;
}

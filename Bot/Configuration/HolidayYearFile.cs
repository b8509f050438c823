using System.Text.Json;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Configuration;

/// <summary>
/// Reads a year file in the open layout of holiday-cn: {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}. A day with isOffDay false
/// is worked in exchange for another.
/// </summary>
internal static class HolidayYearFile
{
    private const string Layout = """a file such as {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]} is accepted""";

    /// <summary>The days of the file.</summary>
    /// <exception cref="CalendarFileException">It is not in that layout.</exception>
    public static CalendarDays Read(string text)
    {
        using var json = Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("days", out var days) || days.ValueKind != JsonValueKind.Array)
        {
            throw new CalendarFileException("the whole", "has no list \"days\"", Layout);
        }

        var read = days.EnumerateArray().Select(Day).ToList();
        return read.GroupBy(day => day.Date).FirstOrDefault(same => same.Select(day => day.IsOff).Distinct().Count() > 1) is { } both
            ? throw new CalendarFileException(IsoDate.Format(both.Key), "is off and worked", "a day that is one of the two is accepted")
            : new([.. read.Where(day => day.IsOff).Select(day => day.Date)], [.. read.Where(day => !day.IsOff).Select(day => day.Date)]);
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException wrong)
        {
            throw new CalendarFileException($"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}", "is no JSON", Layout);
        }
    }

    private static (LocalDate Date, bool IsOff) Day(JsonElement day, int index)
    {
        string place = $"days[{index}]";
        return day.ValueKind != JsonValueKind.Object ? throw new CalendarFileException(place, $"is {day.GetRawText()}", Layout)
            : !day.TryGetProperty("date", out var text) || text.ValueKind != JsonValueKind.String || IsoDate.Parse(text.GetString()) is not { } date
            ? throw new CalendarFileException($"{place}.date", $"is {Shown(day, "date")}", "a date such as \"2026-01-01\" is accepted")
            : !day.TryGetProperty("isOffDay", out var off) || off.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
            ? throw new CalendarFileException($"{place}.isOffDay", $"is {Shown(day, "isOffDay")}", "true and false are accepted")
            : (date, off.GetBoolean());
    }

    private static string Shown(JsonElement day, string name) => day.TryGetProperty(name, out var value) ? value.GetRawText() : "missing";
}

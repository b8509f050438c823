
namespace CoachBot.Bot.Configuration;

/// <summary>Reads the calendar files that are set: year files of holidays in JSON, and iCalendar files.</summary>
internal static class CalendarFiles
{
    private const long MostBytes = 1_000_000;

    /// <summary>The days of all of them; each wrong file, and each day on which two of them differ, adds a line to the problems.</summary>
    /// <param name="section">The list of files.</param>
    /// <param name="contentRoot">Where files are whose names begin nowhere.</param>
    /// <param name="problems">What is wrong so far.</param>
    public static CalendarDays Read(IConfigurationSection section, string contentRoot, List<string> problems)
    {
        int year = Services.SystemClock.GetUtcNow().Year;
        var all = CalendarDays.None;
        foreach (var entry in SettingsList.Read(section, problems))
        {
            all = all.And(Read(entry, contentRoot, year, problems));
        }

        problems.AddRange(all.Worked.Intersect(all.Off).Order().Take(1).Select(date =>
            $"{section.Path}: {Dialogs.IsoDate.Format(date)} is off in one of the files and worked in another; a day that is one of the two is accepted. Coach:Holidays and Coach:MakeUpDays hold against files."));
        return all;
    }

    private static CalendarDays Read(SettingsEntry entry, string contentRoot, int year, List<string> problems)
    {
        try
        {
            return ReadFile(Path.Combine(contentRoot, entry.Value), year);
        }
        catch (CalendarFileException wrong)
        {
            problems.Add($"{entry.Path}: '{entry.Value}', {wrong.Message}");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add($"{entry.Path}: '{entry.Value}' cannot be read ({failed.Message}); a file that exists, of at most 1 MB, is accepted.");
        }

        return CalendarDays.None;
    }

    private static CalendarDays ReadFile(string path, int year) => new FileInfo(path).Length > MostBytes
        ? throw new IOException("it is too large")
        : Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => HolidayYearFile.Read(File.ReadAllText(path)),
            ".ics" => CalendarEventFile.Read(File.ReadAllText(path), year),
            var other => throw new CalendarFileException("its name", $"ends in '{other}'", "a year file in .json and an iCalendar file in .ics are accepted"),
        };
}

using CoachBot.Bot.Configuration;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Bot.Tests.Configuration;

/// <summary>Days off as files tell them.</summary>
public sealed class CalendarFilesTests
{
    private const string Layout = """a file such as {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]} is accepted""";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Configuration", "calendars");

    [Fact]
    public void A_year_file_has_days_off_and_days_made_up_for()
    {
        var calendar = Read("--Coach:Calendar:Files", "holidays-2027.json");
        Assert.False(calendar.IsWorkingDay(new(2027, 1, 1)));
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 10)));
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 4)));
    }

    [Fact]
    public void An_iCalendar_file_has_days_off_each_year_and_no_meetings()
    {
        var days = CalendarEventFile.Read(File.ReadAllText(Path.Combine(Folder, "company.ics")), 2026);
        Assert.Equal(
            [new(2026, 11, 27), .. Enumerable.Range(2026, 5).SelectMany(year => (LocalDate[])[new(year, 12, 25), new(year, 12, 26)])],
            days.Off.Order());
        Assert.Empty(days.Worked);
    }

    [Fact]
    public void Files_and_values_hold_together_and_a_value_holds_against_a_file()
    {
        var calendar = Read(
            "--Coach:Calendar:Files", "holidays-2027.json, company.ics", "--Coach:MakeUpDays", "2027-01-01", "--Coach:Holidays", "2027-01-10,2027-01-05");
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 1)));
        Assert.False(calendar.IsWorkingDay(new(2027, 1, 10)));
        Assert.False(calendar.IsWorkingDay(new(2027, 1, 5)));
        Assert.False(calendar.IsWorkingDay(new(2026, 11, 27)));
    }

    [Theory]
    [InlineData("none.json", "", null)]
    [InlineData("days.txt", "x", "its name: ends in '.txt'; a year file in .json and an iCalendar file in .ics are accepted.")]
    [InlineData("a.json", "{\"days\":[\n}", "line 2, byte 1: is no JSON; " + Layout + ".")]
    [InlineData("a.json", "[]", "the whole: has no list \"days\"; " + Layout + ".")]
    [InlineData("a.json", "{\"days\":[3]}", "days[0]: is 3; " + Layout + ".")]
    [InlineData("a.json", "{\"days\":[{\"date\":\"2026-02-30\",\"isOffDay\":true}]}", "days[0].date: is \"2026-02-30\"; a date such as \"2026-01-01\" is accepted.")]
    [InlineData("a.json", "{\"days\":[{\"isOffDay\":true}]}", "days[0].date: is missing; a date such as \"2026-01-01\" is accepted.")]
    [InlineData("a.json", "{\"days\":[{\"date\":\"2026-01-01\",\"isOffDay\":\"yes\"}]}", "days[0].isOffDay: is \"yes\"; true and false are accepted.")]
    [InlineData("a.json", "{\"days\":[{\"date\":\"2026-01-01\",\"isOffDay\":true},{\"date\":\"2026-01-01\",\"isOffDay\":false}]}", "2026-01-01: is off and worked; a day that is one of the two is accepted.")]
    [InlineData("a.ics", "", "the whole: has no BEGIN:VCALENDAR; an iCalendar file (RFC 5545) whose all-day events are days off is accepted.")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nhello\n", "line 3: Could not parse line: 'hello'; an iCalendar file (RFC 5545) whose all-day events are days off is accepted.")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Party\nDTSTART;VALUE=DATE:2026xx25\nEND:VEVENT\nEND:VCALENDAR", "the event 'Party': has no DTSTART that is a day or a moment; an iCalendar file (RFC 5545) whose all-day events are days off is accepted.")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR", "the event '1': makes every day of a year a day off; an iCalendar file (RFC 5545) whose all-day events are days off is accepted.")]
    public void A_wrong_file_stops_the_start_with_one_line(string name, string text, string? why)
    {
        string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
        try
        {
            if (why is not null)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            var refused = Assert.Throws<SettingsException>(() => Settings.ReadWithoutChannel(new ConfigurationBuilder().AddCommandLine(["--Coach:Calendar:Files", name]).Build(), folder));
            string line = Assert.Single(refused.Problems);
            Assert.StartsWith($"Coach:Calendar:Files: '{name}'", line, StringComparison.Ordinal);
            Assert.EndsWith(why is null ? "a file that exists, of at most 1 MB, is accepted." : $"', {why}", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', line);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Files_that_differ_on_a_day_are_refused_and_the_day_is_named()
    {
        string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.json"), "{\"days\":[{\"date\":\"2027-10-01\",\"isOffDay\":true}]}");
            File.WriteAllText(Path.Combine(folder, "b.json"), "{\"days\":[{\"date\":\"2027-10-01\",\"isOffDay\":false}]}");
            var refused = Assert.Throws<SettingsException>(() => Settings.ReadWithoutChannel(new ConfigurationBuilder().AddCommandLine(["--Coach:Calendar:Files", "a.json,b.json"]).Build(), folder));
            Assert.StartsWith("Coach:Calendar:Files: 2027-10-01 is off in one of the files and worked in another", Assert.Single(refused.Problems), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WorkingCalendar Read(params string[] args) => Settings.ReadWithoutChannel(new ConfigurationBuilder().AddCommandLine(args).Build(), Folder).Organisation.Calendar;
}

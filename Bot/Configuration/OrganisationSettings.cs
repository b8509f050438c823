using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads what the organisation has set for everybody; what it has not set is as the method has it.</summary>
public static class OrganisationSettings
{
    /// <summary>Reads the section `Coach`; each wrong value adds a line to the problems.</summary>
    /// <param name="coach">The section.</param>
    /// <param name="contentRoot">Where files are whose names begin nowhere.</param>
    /// <param name="problems">What is wrong so far.</param>
    public static Organisation Read(IConfigurationSection coach, string contentRoot, List<string> problems) => new(
        ReadLanguage(coach["Language"], problems),
        ReadZone(coach["TimeZone"], problems),
        new(
            ReadIdeal(coach.GetSection("IdealTime"), problems),
            ReadRevenueProducing(coach.GetSection("RevenueProducing"), problems),
            ReadBand(coach, "Benchmarks:IdealDayHours", TimeStandard.Default.IdealDay, 1, 24, problems),
            ReadBand(coach, "Benchmarks:AverageForce", TimeStandard.Default.AverageForce, 0, 100, problems),
            ReadBand(coach, "Benchmarks:HighPerformingForce", TimeStandard.Default.HighPerformingForce, 0, 100, problems)),
        WorkingCalendarSettings.Read(coach, contentRoot, problems))
    {
        WeeklySlot = ReadWeeklySlot(coach["WeeklySlot"], problems),
        Admins = AdminSettings.Read(coach, problems),
        MostPlans = ReadMostPlans(coach["Plans:MostPerPerson"], problems),
    };

    private static int ReadMostPlans(string? text, List<string> problems)
    {
        if (text is null or "")
        {
            return Organisation.UsualMostPlans;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most is >= 1 and <= Organisation.LargestMostPlans)
        {
            return most;
        }

        problems.Add($"Coach:Plans:MostPerPerson: '{text}' is not accepted; a whole number from 1 to {Organisation.LargestMostPlans} is.");
        return Organisation.UsualMostPlans;
    }

    private static WeeklySlot? ReadWeeklySlot(string? text, List<string> problems)
    {
        if (text is null or "")
        {
            return WeeklySlot.Default;
        }

        if (string.Equals(text, "off", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, var time] && IsoTime.Parse(time) is { } at
            && !char.IsAsciiDigit(name[0]) && Enum.TryParse<IsoDayOfWeek>(name, ignoreCase: true, out var day) && WeeklySlot.From(day, at) is { } slot)
        {
            return slot;
        }

        problems.Add($"Coach:WeeklySlot: '{text}' is not accepted; a day from Monday to Friday and a time from 09:00 to 16:30, such as Tuesday 09:30, or off, is.");
        return WeeklySlot.Default;
    }

    private static Language ReadLanguage(string? tag, List<string> problems)
    {
        if (tag is null or "")
        {
            return Language.Chinese;
        }

        if (Languages.FromLocale(tag) is { } language)
        {
            return language;
        }

        problems.Add($"Coach:Language: '{tag}' is not accepted; zh-Hans and en are.");
        return default;
    }

    private static DateTimeZone ReadZone(string? id, List<string> problems)
    {
        string wanted = id is null or "" ? "Asia/Shanghai" : id;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(wanted) is { } zone)
        {
            return zone;
        }

        problems.Add($"Coach:TimeZone: '{wanted}' is not accepted; an IANA id such as Asia/Shanghai or Europe/Berlin is.");
        return DateTimeZone.Utc;
    }

    private static ImmutableArray<int> ReadIdeal(IConfigurationSection section, List<string> problems)
    {
        if (!section.Exists())
        {
            return TimeStandard.Default.IdealShares;
        }

        var shares = new int[WorkActivities.All.Length];
        foreach (var entry in section.GetChildren())
        {
            if (WorkActivities.FromId(entry.Key) is not { } activity)
            {
                problems.Add($"{entry.Path}: is no activity; {string.Join(", ", WorkActivities.All.Select(known => known.Id()))} are.");
            }
            else if (!int.TryParse(entry.Value, NumberStyles.None, CultureInfo.InvariantCulture, out shares[(int)activity]) || shares[(int)activity] > 100)
            {
                problems.Add($"{entry.Path}: '{entry.Value}' is not accepted; a whole percent from 0 to 100 is.");
            }
        }

        if (shares.Sum() != 100)
        {
            problems.Add($"{section.Path}: the shares add up to {shares.Sum()}; 100 is accepted.");
        }

        return [.. shares];
    }

    private static ImmutableHashSet<WorkActivity> ReadRevenueProducing(IConfigurationSection section, List<string> problems)
    {
        if (!section.Exists())
        {
            return TimeStandard.Default.RevenueProducing;
        }

        var known = SettingsList.Read(section, problems).Select(entry => (entry, Activity: WorkActivities.FromId(entry.Value))).ToList();
        problems.AddRange(known.Where(pair => pair.Activity is null).Select(pair =>
            $"{pair.entry.Path}: '{pair.entry.Value}' is no activity; {string.Join(", ", WorkActivities.All.Select(activity => activity.Id()))} are."));
        return [.. known.Where(pair => pair.Activity is not null).Select(pair => pair.Activity!.Value)];
    }

    private static Band ReadBand(IConfigurationSection coach, string key, Band standard, int min, int max, List<string> problems)
    {
        if (coach[key] is not { Length: > 0 } text)
        {
            return standard;
        }

        if (text.Split('-') is [var low, var high]
            && int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out int to)
            && min <= from && from <= to && to <= max)
        {
            return new(from, to);
        }

        problems.Add($"{coach.Path}:{key}: '{text}' is not accepted; two whole numbers from {min} to {max}, the smaller first, such as {standard.From}-{standard.To}, are.");
        return standard;
    }
}

namespace CoachBot.Coaching.Training;

/// <summary>A stage of a rep's tenure.</summary>
/// <param name="Id">The id it is stored under; it never changes.</param>
/// <param name="Name">What it is called, at most <see cref="LongestName"/> characters.</param>
/// <param name="FromWeek">The first week of tenure that belongs to it, from 1.</param>
/// <param name="ToWeek">The last week, included.</param>
public sealed record ProgrammeStage(string Id, Bilingual<string> Name, int FromWeek, int ToWeek)
{
    /// <summary>Characters a name may have.</summary>
    public const int LongestName = 40;

    /// <summary>The last week a stage may reach: forty years.</summary>
    public const int LastWeek = 40 * WeeksAYear;

    /// <summary>Weeks in a year of tenure.</summary>
    public const int WeeksAYear = 52;

    /// <summary>Weeks that somebody is new: the first three months.</summary>
    public const int NewcomerWeeks = 13;

    /// <summary>Whether it is over before somebody is no longer new.</summary>
    public bool IsForNewcomers => ToWeek <= NewcomerWeeks;

    /// <summary>Whether any of its weeks is in this year of tenure, from 1.</summary>
    public bool IsInYear(int year) => FromWeek <= year * WeeksAYear && ToWeek > (year - 1) * WeeksAYear;
}

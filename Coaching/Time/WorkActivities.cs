using System.Collections.Immutable;

namespace CoachBot.Coaching.Time;

/// <summary>The ten activities as a list, and the ids they are stored and configured under.</summary>
public static class WorkActivities
{
    private static readonly ImmutableArray<string> Ids =
    [
        "account-planning", "face-to-face", "quotes", "project-planning", "follow-ups",
        "problems", "travel", "personal", "reports", "meetings",
    ];

    /// <summary>All ten, in the method's order.</summary>
    public static ImmutableArray<WorkActivity> All { get; } = [.. Enum.GetValues<WorkActivity>()];

    /// <summary>The id an activity is stored under; it never changes, whatever the language or the wording.</summary>
    public static string Id(this WorkActivity activity) => Ids[(int)activity];

    /// <summary>The activity stored under <paramref name="id"/>, or null when there is none.</summary>
    public static WorkActivity? FromId(string id) => Ids.IndexOf(id) is var index and >= 0 ? (WorkActivity)index : null;
}

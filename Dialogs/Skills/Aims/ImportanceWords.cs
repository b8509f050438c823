using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>How cards spell an importance.</summary>
internal static class ImportanceWords
{
    /// <summary>All three, the highest first.</summary>
    public static IReadOnlyList<Importance> All { get; } = [Importance.High, Importance.Medium, Importance.Low];

    public static string Id(Importance importance) => importance switch
    {
        Importance.Low => "low",
        Importance.Medium => "medium",
        Importance.High => "high",
        _ => throw new NotSupportedException($"{importance} has no id."),
    };

    /// <summary>The importance of this id; null for what is none.</summary>
    public static Importance? Read(string? id)
    {
        foreach (var importance in All)
        {
            if (Id(importance) == id)
            {
                return importance;
            }
        }

        return null;
    }
}

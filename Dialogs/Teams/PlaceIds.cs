using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Teams;

/// <summary>Abilities and attitudes as they are put on cards.</summary>
public static class PlaceIds
{
    /// <summary>The id of an ability.</summary>
    public static string Id(this Ability ability) => ability switch
    {
        Ability.Has => "has",
        Ability.CanLearn => "can-learn",
        Ability.Cannot => "cannot",
        _ => throw new NotSupportedException($"{ability} has no id."),
    };

    /// <summary>The id of an attitude.</summary>
    public static string Id(this Attitude attitude) => attitude switch
    {
        Attitude.Willing => "willing",
        Attitude.Unwilling => "unwilling",
        _ => throw new NotSupportedException($"{attitude} has no id."),
    };
}

namespace CoachBot.Coaching.Skills;

/// <summary>One of the six cells of the ability × attitude matrix.</summary>
/// <param name="Ability">The column.</param>
/// <param name="Attitude">The row.</param>
public readonly record struct TeamCell(Ability Ability, Attitude Attitude)
{
    /// <summary>All six: the willing first, each row from has to cannot.</summary>
    public static IReadOnlyList<TeamCell> All { get; } =
        [.. Enum.GetValues<Attitude>().SelectMany(_ => Enum.GetValues<Ability>(), (attitude, ability) => new TeamCell(ability, attitude))];

    /// <summary>What to do with the reps in it.</summary>
    public TeamAction Action => (Attitude, Ability) switch
    {
        (Attitude.Willing, Ability.Has) => TeamAction.Reward,
        (Attitude.Willing, Ability.CanLearn) => TeamAction.Train,
        (Attitude.Willing, Ability.Cannot) => TeamAction.Move,
        (Attitude.Unwilling, Ability.Has) => TeamAction.Guide,
        (Attitude.Unwilling, Ability.CanLearn) => TeamAction.Encourage,
        (Attitude.Unwilling, Ability.Cannot) => TeamAction.Replace,
        _ => throw new NotSupportedException($"There is no cell {Attitude}, {Ability}."),
    };
}

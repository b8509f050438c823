using System.Collections.Immutable;

namespace CoachBot.Coaching.Time;

/// <summary>Whole minutes for each of the ten activities; compared by value.</summary>
public sealed class ActivityMinutes : IEquatable<ActivityMinutes>
{
    private readonly ImmutableArray<int> minutes;

    private ActivityMinutes(ImmutableArray<int> minutes)
    {
        this.minutes = minutes;
        Total = minutes.Sum();
    }

    /// <summary>No time on anything.</summary>
    public static ActivityMinutes None { get; } = new([.. WorkActivities.All.Select(_ => 0)]);

    /// <summary>Minutes over all ten activities.</summary>
    public int Total { get; }

    /// <summary>Minutes spent on one activity, 0 or more.</summary>
    public int this[WorkActivity activity] => minutes[(int)activity];

    /// <summary>Ten values in the method's order, as they are stored.</summary>
    /// <exception cref="ArgumentException">There are not ten values, or one is below 0.</exception>
    public static ActivityMinutes FromValues(IReadOnlyList<int> values) =>
        values.Count == WorkActivities.All.Length && values.All(value => value >= 0)
            ? new([.. values])
            : throw new ArgumentException($"{values.Count} numbers, {values.Count(value => value < 0)} of them below 0, are not {WorkActivities.All.Length} numbers of minutes from 0 up.", nameof(values));

    /// <summary>The same, with one activity's minutes replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 0.</exception>
    public ActivityMinutes With(WorkActivity activity, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new(minutes.SetItem((int)activity, value));
    }

    /// <summary>The same, with minutes added to one activity.</summary>
    public ActivityMinutes Plus(WorkActivity activity, int more) => With(activity, this[activity] + more);

    /// <summary>Both together, activity by activity.</summary>
    public ActivityMinutes Plus(ActivityMinutes other) => new([.. minutes.Zip(other.minutes, (mine, theirs) => mine + theirs)]);

    /// <summary>The ten values in the method's order.</summary>
    public IReadOnlyList<int> Values => minutes;

    /// <inheritdoc/>
    public bool Equals(ActivityMinutes? other) => other is not null && minutes.SequenceEqual(other.minutes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActivityMinutes);

    /// <inheritdoc/>
    public override int GetHashCode() => minutes.Aggregate(0, HashCode.Combine);

    /// <summary>For test output: the activities with time on them.</summary>
    public override string ToString() =>
        string.Join(", ", WorkActivities.All.Where(activity => this[activity] > 0).Select(activity => $"{activity.Id()} {this[activity]}"));
}

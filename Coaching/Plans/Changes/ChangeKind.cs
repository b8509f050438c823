namespace CoachBot.Coaching.Plans.Changes;

/// <summary>What became of something.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is no more.</summary>
    Removed,
}

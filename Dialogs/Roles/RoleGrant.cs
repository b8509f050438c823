using NodaTime;

namespace CoachBot.Dialogs.Roles;

/// <summary>A change of a role as the admin who made it remembers it.</summary>
/// <param name="Change">What was changed.</param>
/// <param name="Revision">That of the person's roles after it.</param>
/// <param name="At">When.</param>
public sealed record RoleGrant(RoleChange Change, int Revision, Instant At)
{
    /// <summary>What the person was called then; null when nobody had told.</summary>
    public string? Name { get; init; }

    /// <summary>The operation that takes it back, by button or by word.</summary>
    public string UndoOperation => Change.Operation + "/undo";

    /// <summary>The change that takes it back.</summary>
    public RoleChange Inverse => Change with { IsGiven = !Change.IsGiven, Operation = UndoOperation };
}

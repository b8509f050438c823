namespace CoachBot.Dialogs.Roles;

/// <summary>The roles a person was given.</summary>
/// <param name="Now">Those held.</param>
/// <param name="Told">Those the person has been told of.</param>
/// <param name="Revision">Counts the changes; one made on an older revision is stale.</param>
public sealed record HeldRoles(RoleSet Now, RoleSet Told, int Revision)
{
    /// <summary>Somebody who was never given one.</summary>
    public static HeldRoles None { get; } = new(default, default, 0);

    /// <summary>The roles after a change.</summary>
    public HeldRoles After(RoleChange change) =>
        this with { Now = change.IsGiven ? Now.With(change.Role) : Now.Without(change.Role), Revision = Revision + 1 };

    /// <summary>The same, all of them told.</summary>
    public HeldRoles AllTold() => Told == Now ? this : this with { Told = Now };
}

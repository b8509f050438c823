namespace CoachBot.Dialogs.Roles;

/// <summary>Some roles; <see cref="Role.Rep"/> is in every set.</summary>
public readonly record struct RoleSet
{
    private readonly int bits;

    private RoleSet(int bits) => this.bits = bits;

    /// <summary>The roles of the set that were given, in the order of <see cref="RoleIds.Given"/>.</summary>
    public IEnumerable<Role> Given
    {
        get
        {
            var set = this;
            return RoleIds.Given.Where(role => set.Has(role));
        }
    }

    /// <summary>Whether no role is in it but that of a rep.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The set of these roles.</summary>
    public static RoleSet Of(params IEnumerable<Role> roles) => roles.Aggregate(default(RoleSet), (set, role) => set.With(role));

    /// <summary>Whether a role is in it.</summary>
    public bool Has(Role role) => role == Role.Rep || (bits & Bit(role)) != 0;

    /// <summary>The set with a role.</summary>
    public RoleSet With(Role role) => role == Role.Rep ? this : new(bits | Bit(role));

    /// <summary>The set without a role.</summary>
    public RoleSet Without(Role role) => new(bits & ~Bit(role));

    /// <summary>The roles that are in this set and not in another.</summary>
    public RoleSet Except(RoleSet other) => new(bits & ~other.bits);

    private static int Bit(Role role) => 1 << (int)role;
}

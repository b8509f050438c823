namespace CoachBot.Dialogs.Roles;

/// <summary>What a person is in the sales force. Everybody is a rep; the others are given by admins.</summary>
public enum Role
{
    /// <summary>Logs days and looks at them.</summary>
    Rep,

    /// <summary>Leads reps.</summary>
    Manager,

    /// <summary>Trains reps.</summary>
    Trainer,

    /// <summary>Gives and takes roles.</summary>
    Admin,
}

/// <summary>Roles by their ids.</summary>
public static class RoleIds
{
    /// <summary>The roles that are given and taken.</summary>
    public static IReadOnlyList<Role> Given { get; } = [Role.Manager, Role.Trainer, Role.Admin];

    /// <summary>How a role is stored and put on cards.</summary>
    public static string Id(this Role role) => role switch
    {
        Role.Rep => "rep",
        Role.Manager => "manager",
        Role.Trainer => "trainer",
        Role.Admin => "admin",
        _ => throw new NotSupportedException($"{role} has no id."),
    };

    /// <summary>The role of an id, or null when it is none that is given.</summary>
    public static Role? FromId(string? id)
    {
        foreach (var role in Given)
        {
            if (role.Id() == id)
            {
                return role;
            }
        }

        return null;
    }
}

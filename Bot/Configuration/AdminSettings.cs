using System.Collections.Immutable;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads who is an admin whatever is stored.</summary>
internal static class AdminSettings
{
    /// <summary>Reads `Admins`, a list of Entra object ids; each wrong value adds a line to the problems.</summary>
    /// <returns>In lower case.</returns>
    public static ImmutableHashSet<string> Read(IConfigurationSection coach, List<string> problems)
    {
        var admins = ImmutableHashSet.CreateBuilder<string>();
        foreach (var entry in SettingsList.Read(coach.GetSection("Admins"), problems))
        {
            if (Guid.TryParseExact(entry.Value, "D", out var id))
            {
                admins.Add(id.ToString("D"));
            }
            else
            {
                problems.Add($"{entry.Path}: '{entry.Value}' is not accepted; the Entra object id of a person, such as 11111111-2222-3333-4444-555555555555, is.");
            }
        }

        return admins.ToImmutable();
    }
}

namespace CoachBot.Bot.Configuration;

/// <summary>Reads a list, which an environment variable gives as one text with commas in between, and a file as a list.</summary>
internal static class SettingsList
{
    /// <summary>The values, in order; one that is given in both ways adds a line to the problems.</summary>
    public static IReadOnlyList<SettingsEntry> Read(IConfigurationSection section, List<string> problems)
    {
        SettingsEntry[] listed = [.. section.GetChildren().Select(child => new SettingsEntry(child.Path, child.Value ?? ""))];
        if (section.Value is not { Length: > 0 } text)
        {
            return listed;
        }

        if (listed.Length > 0)
        {
            problems.Add($"{section.Path}: is set as a text and as a list ({listed[0].Path}); one of the two is accepted.");
        }

        return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new SettingsEntry(section.Path, part))];
    }
}

/// <summary>One value of a list.</summary>
/// <param name="Path">The key it was given with.</param>
/// <param name="Value">The value; empty when there is none.</param>
internal readonly record struct SettingsEntry(string Path, string Value);

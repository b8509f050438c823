namespace CoachBot.EndToEnd;

/// <summary>Where the repository is.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")) ? folder.FullName : Find(folder.Parent!);
}

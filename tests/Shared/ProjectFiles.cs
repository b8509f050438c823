using System.Reflection;

namespace CoachBot.Tests.Shared;

/// <summary>Files of this project that lie beside its code.</summary>
internal static class ProjectFiles
{
    private static readonly string Root = typeof(ProjectFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}

namespace CoachBot.Storage.Tests.Azure;

/// <summary>A prefix with which no queue of the account begins yet.</summary>
internal static class SomePrefix
{
    public static string New() => $"t{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}";
}

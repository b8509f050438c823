namespace CoachBot.Storage.Tests;

/// <summary>Values that do not matter.</summary>
internal static class Some
{
    public const string Body = """{"v":1}""";

    /// <summary>Nobody has stored anything for this owner yet.</summary>
    public static Owner Owner() => new("people", $"tenant/{Path.GetRandomFileName()}");
}

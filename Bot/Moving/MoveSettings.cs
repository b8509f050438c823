namespace CoachBot.Bot.Moving;

/// <summary>The settings that a command which moves rows takes.</summary>
internal static class MoveSettings
{
    /// <summary>How they begin.</summary>
    public static string[] Accepted { get; } = ["--Storage:", "--Logging:"];
}

namespace CoachBot.EndToEnd;

/// <summary>The playground with its user, Alice, as an admin.</summary>
public sealed class AdminPlayground : PlaygroundFixture
{
    /// <summary>As Bot/Playground/PlaygroundPerson has it.</summary>
    public const string Alice = "a1a1a1a1-0000-0000-0000-000000000020";

    protected override string[] Settings => ["--Coach:Admins", Alice];
}

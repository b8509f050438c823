namespace CoachBot.EndToEnd;

/// <summary>The playground with its user, Alice, as an admin.</summary>
public sealed class AdminPlayground : PlaygroundFixture
{
    /// <summary>As Bot/Playground/.m365agentsplayground.yml has it.</summary>
    private const string Alice = "a1a1a1a1-0000-0000-0000-000000000020";

    protected override string[] Settings => ["--Coach:Admins", Alice];
}

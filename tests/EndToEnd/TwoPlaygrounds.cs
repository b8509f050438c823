namespace CoachBot.EndToEnd;

/// <summary>Two people, each with a bot and a playground as `play` starts them, on one store: Alice, who is an admin, and Bob.</summary>
public sealed class TwoPlaygrounds : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-e2e-").FullName;

    public TwoPlaygrounds()
    {
        string store = Path.Combine(folder, "coach.db");
        Alice = new("Alice", store);
        Bob = new("Bob", store);
    }

    public PlaygroundOf Alice { get; }

    public PlaygroundOf Bob { get; }

    public async ValueTask InitializeAsync()
    {
        await Alice.InitializeAsync();
        await Bob.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Alice.DisposeAsync();
        await Bob.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The playground of one of them.</summary>
    public sealed class PlaygroundOf(string user, string store) : PlaygroundFixture
    {
        protected override string[] Settings => ["--Coach:Admins", AdminPlayground.Alice, "--Play:User", user, "--Storage:Sqlite:Path", store];
    }
}

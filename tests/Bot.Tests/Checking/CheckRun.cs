using CoachBot.Bot.Checking;
using CoachBot.Bot.Tests.Packaging;

namespace CoachBot.Bot.Tests.Checking;

/// <summary>Runs the command as a deployer would, in a folder of its own. Only what is outside of this machine is the test's.</summary>
public abstract class CheckRun : IDisposable
{
    protected const string AppId = PackagedApp.AppId;

    /// <summary>What no line may hold.</summary>
    protected const string Secret = "s3cr3t-of-the-bot";

    /// <summary>Nobody listens there.</summary>
    protected const string Nowhere = "http://127.0.0.1:1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");

    protected string Database => At("coach.db");

    protected static string[] Identity => ["--Bot:AppId", AppId, "--Bot:TenantId", AppId, "--Bot:Credential:Secret", Secret];

    /// <summary>Goes as the clocks of real servers do, with which it is compared.</summary>
    private protected TimeProvider Clock { get; set; } = new ShiftedClock(TimeSpan.Zero);

    /// <summary>Answers for hosts outside of this machine; nobody there does, unless a test says otherwise.</summary>
    private protected Func<HttpRequestMessage, HttpResponseMessage> Outside { get; set; } = _ => throw new HttpRequestException("No such host is known.");

    /// <summary>What lies in the folder.</summary>
    protected IEnumerable<string> Left => folder.GetFileSystemInfos().Select(file => file.Name);

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Runs it in the Development environment, on a database of the test's where nothing else is said.</summary>
    private protected async Task<Report> CheckAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        using var network = new CheckNetwork(Here(), new HttpClient(new OutsideHandler(request => Outside(request))));
        int code = await CheckCommand.RunAsync(["--environment=Development", "--Storage:Sqlite:Path", Database, .. args], network, Clock, output, errors);
        return new(code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }

    private static HttpClient Here() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = CheckNetwork.Patience };

    /// <summary>Passes on what is for this machine.</summary>
    private sealed class OutsideHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.IsLoopback ? await base.SendAsync(request, cancellationToken) : answer(request);
    }
}

/// <summary>The real clock, ahead by some time.</summary>
public sealed class ShiftedClock(TimeSpan ahead) : TimeProvider
{
#pragma warning disable RS0030 // That is what it is for.
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
#pragma warning restore RS0030
}

/// <summary>What the command printed.</summary>
public sealed record Report(int Code, IReadOnlyList<string> Lines, string Errors)
{
    /// <summary>The one line about something, without its name.</summary>
    public string About(string what) => Assert.Single(Lines, line => line.Length > 5 && line[5..].StartsWith($"{what,-18} ", StringComparison.Ordinal)).Replace($" {what,-18}", "", StringComparison.Ordinal);
}

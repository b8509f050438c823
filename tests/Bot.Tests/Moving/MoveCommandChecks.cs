using CoachBot.Bot.Moving;
using CoachBot.Storage.Moving;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Moving;

/// <summary>Runs the commands on stores in memory: one for each provider.</summary>
public abstract class MoveCommandChecks : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    private protected RowsAtHand Sqlite { get; set; } = RowsAtHand.Of(people: 3);

    private protected RowsAtHand Azure { get; set; } = new();

    protected string File => Path.Combine(folder.FullName, "rows.backup");

    /// <summary>Rows whose wake-up was to be scheduled.</summary>
    private protected List<OwnedRow> Arrived { get; } = [];

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected MoveHost Host => new(Open, output, errors, new FakeTimeProvider(new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero)));

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Expects an exit code and what was printed since the last time.</summary>
    protected void Ends(int expected, int code, string printed, string problems)
    {
        Assert.Equal((expected, printed, problems), (code, Take(output), Take(errors)));
    }

    /// <summary>What was printed so far does not matter.</summary>
    protected void Forget() => _ = (Take(output), Take(errors));

    private static string Take(StringWriter writer)
    {
        string text = writer.ToString();
        writer.GetStringBuilder().Clear();
        return text;
    }

    private MovableStore Open(string provider, IConfiguration configuration, bool isSource) => new(
        configuration["Storage:Test:Name"] ?? provider,
        provider == "Sqlite" ? Sqlite : Azure,
        (row, _) =>
        {
            Arrived.Add(row);
            return Task.CompletedTask;
        });
}

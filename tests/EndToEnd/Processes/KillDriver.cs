using System.Globalization;

namespace CoachBot.EndToEnd.Processes;

/// <summary>
/// People who log day after day, each message sent again until it is acknowledged, to a bot that is killed over and over in the
/// middle of it.
/// </summary>
public sealed class KillDriver(Kept store, Connector connector, int kills)
{
    private const int People = 8;

    /// <summary>How long after the first acknowledgement the process may live.</summary>
    private const int LongestLife = 60;

    private readonly Random chance = new(20261123);
    private readonly int[] acknowledged = new int[People];
    private TaskCompletionSource<BotProcess> bot = new();
    private TaskCompletionSource anyAcknowledged = new();
    private volatile bool isOver;
    private int sentAgain;

    /// <summary>Messages acknowledged to each person.</summary>
    public IReadOnlyList<int> Acknowledged => acknowledged;

    /// <summary>Messages that had to be sent again, because the process died over them.</summary>
    public int SentAgain => sentAgain;

    public static IEnumerable<Speaker> Everybody => Enumerable.Range(0, People).Select(number => new Speaker(number));

    /// <summary>The minutes of travel that the last message logs; with the number of the message it cannot be taken for another.</summary>
    public static int Travel(int turn) => 1 + turn % 600;

    public async Task RunAsync()
    {
        var talking = Everybody.Select(TalkAsync).ToList();
        for (int kill = 0; kill < kills; kill++)
        {
            var process = await StartAsync();
            await anyAcknowledged.Task;
            await Task.Delay(chance.Next(LongestLife));
            bot = new();
            process.Kill();
            process.Dispose();
        }

        isOver = true;
        using var last = await StartAsync();
        await Task.WhenAll(talking);
    }

    private async Task<BotProcess> StartAsync()
    {
        anyAcknowledged = new();
        var process = await BotProcess.StartAsync(store.Settings);
        bot.SetResult(process);
        return process;
    }

    private async Task TalkAsync(Speaker person)
    {
        for (int turn = 1; !isOver; turn++)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"log replace 1h visits, {Travel(turn)}m travel");
            string message = person.Message(turn, text, connector.Url);
            while (!await (await bot.Task).TryPostAsync(message))
            {
                Interlocked.Increment(ref sentAgain);
                await Task.Yield();
            }

            acknowledged[person.Number] = turn;
            anyAcknowledged.TrySetResult();
        }
    }
}

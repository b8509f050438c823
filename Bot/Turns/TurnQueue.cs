using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Runs the turns of one person, or of one team, one after another in the order they came, and those of different ones side by side.</summary>
public sealed class TurnQueue
{
    private readonly Lock gate = new();
    private readonly Dictionary<Owner, Task> last = [];

    /// <summary>Runs a turn when all earlier ones of the person have ended, however they ended.</summary>
    public Task<T> RunAsync<T>(PersonKey person, Func<Task<T>> turn) => RunAsync(person.Owner, turn);

    /// <summary>Runs a turn when all earlier ones of the owner have ended, however they ended.</summary>
    public Task<T> RunAsync<T>(Owner owner, Func<Task<T>> turn)
    {
        Task<T> mine;
        lock (gate)
        {
            var before = last.GetValueOrDefault(owner, Task.CompletedTask);
            mine = After(before, turn);
            last[owner] = mine;
        }

        _ = ForgetAsync(owner, mine);
        return mine;
    }

    /// <summary>Ends when all that is waiting now has ended.</summary>
    public Task IdleAsync()
    {
        lock (gate)
        {
            return Task.WhenAll(last.Values);
        }
    }

    private static async Task<T> After<T>(Task before, Func<Task<T>> turn)
    {
        await Task.WhenAny(before).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await turn();
    }

    private async Task ForgetAsync(Owner owner, Task mine)
    {
        await Task.WhenAny(mine);
        lock (gate)
        {
            if (last.TryGetValue(owner, out var newest) && newest == mine)
            {
                last.Remove(owner);
            }
        }
    }
}

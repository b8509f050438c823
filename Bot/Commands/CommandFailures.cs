using CoachBot.Bot.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Commands;

/// <summary>Ends a command with one line for what went wrong.</summary>
internal static class CommandFailures
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <summary>Runs a command.</summary>
    /// <param name="errors">Where the line goes.</param>
    /// <param name="whenTaken">What can be done when something is there already where rows are to go.</param>
    /// <param name="whenBroken">What can be done when a store or a file failed on the way.</param>
    /// <param name="command">Answers its exit code.</param>
    /// <returns>Its exit code; 1 when it failed, 2 when it was called wrongly.</returns>
    public static async Task<int> TellAsync(TextWriter errors, string whenTaken, string whenBroken, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (UsageException misused)
        {
            await errors.WriteLineAsync($"{misused.Message} Say help for what can be called.");
            return Misused;
        }
        catch (TargetTakenException taken)
        {
            await errors.WriteLineAsync($"{taken.Message} {whenTaken}");
        }
        catch (BackupRefusedException refused)
        {
            await errors.WriteLineAsync($"The backup is refused, {refused.Message}");
        }
        catch (MoveRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Message);
        }
        catch (Exception broken) when (StoreFailure.Is(broken) || broken is UnauthorizedAccessException or RowRefusedException or UnreadableRowException or FormatException or InvalidDataException)
        {
            await errors.WriteLineAsync($"{StoreFailure.Reason(broken)}. {whenBroken}");
        }

        return Failed;
    }
}

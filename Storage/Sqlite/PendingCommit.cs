using System.Globalization;

namespace CoachBot.Storage.Sqlite;

/// <summary>A commit that waits for the writer, and the caller who waits for it.</summary>
internal sealed class PendingCommit(Owner owner, Commit commit)
{
    // The caller goes on elsewhere: the writer has the next group to write.
    private readonly TaskCompletionSource<string> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? refusal;
    private long version;

    public Owner Owner => owner;

    public Commit Commit => commit;

    /// <summary>The guard's new tag, once it is durable.</summary>
    public Task<string> Outcome => outcome.Task;

    /// <summary>Notes that the rows are written under this number; not told before <see cref="Tell"/>.</summary>
    public void Written(long number) => version = number;

    /// <summary>Notes that nothing of it was written; not told before <see cref="Tell"/>.</summary>
    public void Refused(Exception reason) => refusal = reason;

    /// <summary>Tells the caller, when the transaction has become durable.</summary>
    public void Tell()
    {
        if (refusal is null)
        {
            outcome.SetResult(version.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            outcome.SetException(refusal);
        }
    }

    /// <summary>Tells the caller that the transaction came to nothing.</summary>
    public void Fail(Exception reason) => outcome.SetException(reason);
}

using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace CoachBot.Storage.Azure;

/// <summary>Submits the actions of one owner as one entity-group transaction.</summary>
internal static class RowTransaction
{
    /// <returns>The tag of the row that the first action wrote; empty when it removed one.</returns>
    /// <exception cref="ConflictException">A row is not as it was expected; nothing was written.</exception>
    public static async Task<string> SubmitAsync(
        TableClient table, Owner owner, List<TableTransactionAction> actions, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var answers = await table.SubmitTransactionAsync(actions, cancel);
                return answers.Value[0].Headers.ETag?.ToString() ?? "";
            }
            catch (TableTransactionFailedException refused) when (IsMissingDelete(actions, refused))
            {
                // Azure refuses the whole transaction because of a row to be deleted that is not there; here that is no obstacle. Without it
                // the transaction does the same: whoever has stored the row meanwhile has changed the guard's tag too, and then it is refused.
                actions.RemoveAt(refused.FailedTransactionActionIndex!.Value);
            }
            catch (TableTransactionFailedException refused) when (IsConflict(refused))
            {
                throw new ConflictException(owner, RowEntity.Key(actions[refused.FailedTransactionActionIndex!.Value].Entity));
            }
        }
    }

    private static bool IsMissingDelete(List<TableTransactionAction> actions, TableTransactionFailedException refused) =>
        refused.FailedTransactionActionIndex is { } failed
        && actions[failed].ActionType == TableTransactionActionType.Delete
        && actions[failed].ETag == ETag.All // not the guard's
        && refused.ErrorCode == TableErrorCode.ResourceNotFound;

    private static bool IsConflict(TableTransactionFailedException refused) =>
        refused.FailedTransactionActionIndex is not null
        && (refused.ErrorCode == TableErrorCode.EntityAlreadyExists
            || refused.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
            || refused.ErrorCode == TableErrorCode.ResourceNotFound);
}

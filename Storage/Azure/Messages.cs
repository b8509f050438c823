using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace CoachBot.Storage.Azure;

/// <summary>
/// What is done to a message. What is done to one that is held comes to nothing when its receipt is not valid any more: the message was
/// received again, or it is gone.
/// </summary>
internal static class Messages
{
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>Sends a message that does not expire.</summary>
    /// <param name="queue">Where to.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="hidden">Not received for so many whole seconds, 7 days at most.</param>
    /// <param name="cancel">Gives up.</param>
    public static Task SendAsync(this QueueClient queue, string text, TimeSpan hidden, CancellationToken cancel) =>
        queue.SendMessageAsync(text, hidden, Forever, cancel);

    /// <summary>Hides a message that is held.</summary>
    /// <param name="queue">Has the message.</param>
    /// <param name="id">Names it.</param>
    /// <param name="receipt">Of the last time it was received or hidden.</param>
    /// <param name="text">Its new text; null leaves it as it is.</param>
    /// <param name="length">Hidden for so many whole seconds from now.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The new receipt, or null when the old one is not valid.</returns>
    public static async Task<string?> HideAsync(
        this QueueClient queue, string id, string receipt, string? text, TimeSpan length, CancellationToken cancel)
    {
        try
        {
            UpdateReceipt update = await queue.UpdateMessageAsync(id, receipt, text, length, cancel);
            return update.PopReceipt;
        }
        catch (RequestFailedException error) when (IsLost(error))
        {
            return null;
        }
    }

    /// <summary>Deletes it, or does nothing when the receipt is not valid.</summary>
    public static async Task DeleteAsync(this QueueClient queue, string id, string receipt, CancellationToken cancel)
    {
        try
        {
            await queue.DeleteMessageAsync(id, receipt, cancel);
        }
        catch (RequestFailedException error) when (IsLost(error))
        {
        }
    }

    private static bool IsLost(RequestFailedException error) =>
        error.ErrorCode == QueueErrorCode.MessageNotFound || error.ErrorCode == QueueErrorCode.PopReceiptMismatch;
}

using System.Data.Common;
using Azure;
using Azure.Identity;

namespace CoachBot.Storage;

/// <summary>Tells a store or queue that does not work for the moment from everything else that can go wrong.</summary>
public static class StoreFailure
{
    /// <summary>Whether it may work later with the same call: not reached, busy, silent, not let in, a disk that is full.</summary>
    public static bool Is(Exception failed) => failed switch
    {
        DbException or RequestFailedException or AuthenticationFailedException or IOException or TimeoutException => true,
        AggregateException tries => tries.InnerExceptions.All(each => Is(each) || each is OperationCanceledException), // of a request that was never answered
        _ => false,
    };

    /// <summary>Whether the store never answered, so that nobody knows what it did.</summary>
    public static bool IsSilence(Exception failed) => failed is AggregateException && Is(failed);

    /// <summary>What is wrong, in a line.</summary>
    public static string Reason(Exception failed) => failed switch
    {
        RequestFailedException { Status: 401 or 403 } refused => $"{Answer(refused)}: check the key, or the roles of the identity",
        RequestFailedException { Status: > 0 } refused => Answer(refused),
        AggregateException { InnerException: OperationCanceledException } => "Azure Storage did not answer in time",
        AggregateException { InnerException: { } first } => Reason(first),
        _ => failed.Message.Split('\n')[0].TrimEnd('.', '\r'),
    };

    private static string Answer(RequestFailedException refused) => $"Azure Storage answered {refused.Status} {refused.ErrorCode}".TrimEnd();
}

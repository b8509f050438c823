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
        AggregateException all => all.InnerExceptions.All(Is), // every try of a request that was never answered
        _ => false,
    };
}

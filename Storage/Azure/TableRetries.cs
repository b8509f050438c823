using Azure.Core;
using Azure.Data.Tables;

namespace CoachBot.Storage.Azure;

/// <summary>
/// How long a request is tried again: when the service is busy (500, 503, 429), for 5 to 7 seconds, in which a partition moves to another
/// server; when it does not answer at all, for 15 to 17. Then the caller hears of it.
/// </summary>
internal static class TableRetries
{
    // Tries after the first. The waits between them double, from 0.4 to 3.2 seconds, each up to 20 % longer or shorter by chance, so that
    // those who were refused together do not come again together.
    private const int Most = 4;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    // Of one try. Answers come within milliseconds; the 100 seconds that are the default would hold a turn until nobody waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static TableClientOptions Options() => new()
    {
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = Most,
            Delay = FirstWait,
            MaxDelay = LongestWait,
            NetworkTimeout = Patience,
        },
    };
}

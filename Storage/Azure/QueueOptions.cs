using Azure.Core;
using Azure.Storage.Queues;

namespace CoachBot.Storage.Azure;

/// <summary>How the queues are spoken to.</summary>
internal static class QueueOptions
{
    /// <summary>Messages as plain text. Four tries in about 15 seconds, also where no answer ever comes.</summary>
    public static QueueClientOptions Create() => new()
    {
        MessageEncoding = QueueMessageEncoding.None,
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 3,
            Delay = TimeSpan.FromMilliseconds(500),
            MaxDelay = TimeSpan.FromSeconds(4),
            NetworkTimeout = TimeSpan.FromSeconds(3),
        },
    };
}

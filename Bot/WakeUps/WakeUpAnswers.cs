using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>Sends what a wake-up came to, when it is ours to send and the person wants it.</summary>
public sealed class WakeUpAnswers(DeliveryClaims claims, Outbox outbox, SendMetrics metrics, ILogger<WakeUpAnswers> log)
{
    /// <summary>Well within what a wake-up can be given back for.</summary>
    private static readonly Duration LongestWait = Duration.FromDays(1);

    /// <summary>A channel that refuses is asked again for as long as the message is wanted.</summary>
    private static readonly Duration AskAgain = Duration.FromMinutes(1);

    /// <summary>No other handling of a wake-up has it: the same moment may be scheduled twice, and each may be taken more than once.</summary>
    public static string ClaimOf(LeasedWakeUp leased) => $"{leased.Id}/{leased.Receipt}";

    /// <summary>Sends it.</summary>
    /// <returns>After how long it is to be tried again; null when it is done with.</returns>
    public async Task<Duration?> SendAsync(PersonKey person, LeasedWakeUp leased, TurnResult result, CancellationToken cancel)
    {
        if (result is { Messages.IsEmpty: false, Reference.Inactive: not null })
        {
            metrics.Suppressed();
            return null;
        }

        if (!await IsOursAsync(person, leased, result, cancel))
        {
            return null;
        }

        var sent = await outbox.SendUnaskedAsync(person, result.Reference!, result.Messages);
        WakeUpLog.Answered(log, person.Mark, leased.WakeUp.Due, leased.Try, sent.Outcome);
        if (sent.Outcome != SendOutcome.Refused)
        {
            return null;
        }

        await claims.GiveBackAsync(person, leased.WakeUp.Due, ClaimOf(leased), cancel);
        return Later(AskAgain, sent.RetryAfter);
    }

    /// <summary>Lets go of a wake-up that is not current any more; it is counted where the person is left alone.</summary>
    public void Drop(TurnResult stale)
    {
        if (stale.Reference is null or { Inactive: not null })
        {
            metrics.Suppressed();
        }
    }

    private async Task<bool> IsOursAsync(PersonKey person, LeasedWakeUp leased, TurnResult result, CancellationToken cancel) =>
        !result.Messages.IsEmpty && result.Reference is not null
        && (!result.IsRepeat || (!result.IsOvertaken && await claims.TryTakeAsync(person, leased.WakeUp.Due, ClaimOf(leased), cancel)));

    /// <summary>Not before the connector wants to be asked again.</summary>
    private static Duration Later(Duration backoff, TimeSpan? retryAfter) =>
        retryAfter is { } wait ? Duration.Min(Duration.Max(backoff, Duration.FromTimeSpan(wait)), LongestWait) : backoff;
}

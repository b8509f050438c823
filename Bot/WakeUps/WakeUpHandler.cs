using CoachBot.Bot.Channel;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>
/// Carries out one wake-up: a turn for the person, and what it came to is sent. A wake-up may come more than once and to several
/// processes; the turn's commit lets one of them through.
/// </summary>
public sealed class WakeUpHandler(
    TurnHandler turns, TurnQueue people, TenantPace pace, DeliveryClaims claims, Outbox outbox, TimeProvider clock, ILogger<WakeUpHandler> log)
{
    /// <summary>A wake-up is scheduled before the turn that wants it is committed. One that nobody wants yet is looked at again within this time.</summary>
    private static readonly Duration Settling = Duration.FromMinutes(1);

    private static readonly Duration LookAgain = Duration.FromSeconds(20);

    /// <summary>A channel that refuses is asked again for as long as the message is wanted.</summary>
    private static readonly Duration AskAgain = Duration.FromMinutes(1);

    private static readonly Hints NoHints = new(null, null);

    /// <summary>Carries a wake-up out.</summary>
    /// <returns>After how long it is to be tried again; null when it is done with.</returns>
    public async Task<Duration?> HandleAsync(LeasedWakeUp leased, CancellationToken cancel)
    {
        var person = PersonKey.Of(leased.WakeUp.Owner) ?? throw new NotSupportedException($"Nothing wakes an owner in '{leased.WakeUp.Owner.Table}'.");
        await pace.WaitAsync(person.TenantId, cancel);

        // Nothing may keep the message waiting once it is claimed.
        return await outbox.InTurnAsync(person, () => AnswerAsync(person, leased, cancel));
    }

    private async Task<Duration?> AnswerAsync(PersonKey person, LeasedWakeUp leased, CancellationToken cancel)
    {
        var due = leased.WakeUp.Due;
        string claim = ClaimOf(leased);
        var request = new TurnRequest(person, $"wake/{due}", new Woken(due), NoHints) { Claim = claim };
        var result = await people.RunAsync(person, () => turns.TakeAsync(request, cancel));
        if (result.IsStale)
        {
            return Instant.FromDateTimeOffset(clock.GetUtcNow()) - due < Settling ? LookAgain : null;
        }

        bool isOurs = !result.Messages.IsEmpty && result.Reference is not null
            && (!result.IsRepeat || (!result.IsOvertaken && await claims.TryTakeAsync(person, due, claim, cancel)));
        return isOurs ? await SendAsync(person, leased, result, cancel) : null;
    }

    private async Task<Duration?> SendAsync(PersonKey person, LeasedWakeUp leased, TurnResult result, CancellationToken cancel)
    {
        var outcome = await outbox.SendUnaskedAsync(result.Reference!, result.Messages);
        WakeUpLog.Answered(log, person.Mark, leased.WakeUp.Due, leased.Try, outcome);
        if (outcome != SendOutcome.Refused)
        {
            return null;
        }

        await claims.GiveBackAsync(person, leased.WakeUp.Due, ClaimOf(leased), cancel);
        return AskAgain;
    }

    /// <summary>No other handling of a wake-up has it: the same moment may be scheduled twice, and each may be taken more than once.</summary>
    private static string ClaimOf(LeasedWakeUp leased) => $"{leased.Id}/{leased.Receipt}";
}

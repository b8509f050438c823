using CoachBot.Bot.Channel;
using CoachBot.Bot.Memory;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>
/// Carries out one wake-up: a turn for the person, and what it came to is sent. A wake-up may come more than once and to several
/// processes; the turn's commit lets one of them through. An organisation is woken to fit its memory model.
/// </summary>
public sealed class WakeUpHandler(TurnHandler turns, TurnQueue people, TenantPace pace, Outbox outbox, WakeUpAnswers answers, MonthlyFit fit, TimeProvider clock)
{
    /// <summary>A wake-up is scheduled before the turn that wants it is committed. One that nobody wants yet is looked at again within this time.</summary>
    private static readonly Duration Settling = Duration.FromMinutes(1);

    private static readonly Duration LookAgain = Duration.FromSeconds(20);

    private static readonly Hints NoHints = new(null, null);

    /// <summary>Carries a wake-up out.</summary>
    /// <returns>After how long it is to be tried again; null when it is done with.</returns>
    public async Task<Duration?> HandleAsync(LeasedWakeUp leased, CancellationToken cancel) => leased.WakeUp.Owner switch
    {
        { Table: OrganisationKeys.Table } => await fit.RunAsync(leased.WakeUp, cancel),
        var owner when PersonKey.Of(owner) is { } person => await WakeAsync(person, leased, cancel),
        var owner => throw new NotSupportedException($"Nothing wakes an owner in '{owner.Table}'."),
    };

    private async Task<Duration?> WakeAsync(PersonKey person, LeasedWakeUp leased, CancellationToken cancel)
    {
        await pace.WaitAsync(person.TenantId, cancel);

        // Nothing may keep the message waiting once it is claimed.
        return await outbox.InTurnAsync(person, () => AnswerAsync(person, leased, cancel));
    }

    private async Task<Duration?> AnswerAsync(PersonKey person, LeasedWakeUp leased, CancellationToken cancel)
    {
        var due = leased.WakeUp.Due;
        var request = new TurnRequest(person, $"wake/{due}", new Woken(due), NoHints) { Claim = WakeUpAnswers.ClaimOf(leased) };
        var result = await people.RunAsync(person, () => turns.TakeAsync(request, cancel));
        return result.IsStale ? Drop(result, due) : await answers.SendAsync(person, leased, result, cancel);
    }

    private Duration? Drop(TurnResult stale, Instant due)
    {
        if (Instant.FromDateTimeOffset(clock.GetUtcNow()) - due < Settling)
        {
            return LookAgain;
        }

        answers.Drop(stale);
        return null;
    }
}

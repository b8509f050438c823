namespace CoachBot.Bot.Connector;

/// <summary>
/// Sends a message, and does what a refusal asks for. What is in the way is removed at most once each, so nothing is sent twice in the
/// same form to the same place.
/// </summary>
public sealed class Sender(ConnectorClient connector, Remedies remedies, PausedTenants paused, SendMetrics metrics, ILogger<Sender> log)
{
    /// <summary>Sends it.</summary>
    /// <returns>What became of it; when it did not get out, that is logged.</returns>
    public async Task<SendResult> SendAsync(Parcel parcel)
    {
        if (paused.Contains(parcel.To.TenantId))
        {
            metrics.Suppressed();
            return new(SendOutcome.Suppressed);
        }

        var sent = parcel.IsTooLarge ? parcel.Compacted()! : parcel;
        var answer = await TransmitAsync(sent);
        for (var tried = new HashSet<Verdict>(); answer is Refusal refusal; answer = await TransmitAsync(sent))
        {
            var error = ConnectorErrors.Of(refusal);
            if (!tried.Add(error.Verdict) || await remedies.FindAsync(error, sent) is not { } remedied)
            {
                break;
            }

            ConnectorLog.Remedied(log, error.Verdict);
            sent = remedied;
        }

        return await ConcludeAsync(parcel, sent, answer);
    }

    private Task<ConnectorAnswer> TransmitAsync(Parcel parcel) => parcel.Kind == SendKind.Update
        ? connector.PutAsync(parcel.Message, parcel.To)
        : connector.PostAsync(parcel.Message, parcel.To, parcel.Kind);

    private async Task<SendResult> ConcludeAsync(Parcel wanted, Parcel sent, ConnectorAnswer answer)
    {
        if (answer is Accepted)
        {
            await remedies.KeepAsync(wanted.To, sent.To);
            return new(SendOutcome.Sent);
        }

        ConnectorLog.SendFailed(log, answer, sent.To);
        if (answer is Refusal refusal && ConnectorErrors.Of(refusal).Verdict == Verdict.DropMessage)
        {
            return new(SendOutcome.Obsolete);
        }

        var outcome = SendOutcomes.Of(answer);
        metrics.Failed(outcome);
        return new(outcome, (answer as Refusal)?.RetryAfter);
    }
}

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
        while (true)
        {
            var answer = await TransmitAsync(sent);
            if (answer is Accepted)
            {
                await remedies.KeepAsync(parcel.To, sent.To);
                return new(SendOutcome.Sent);
            }

            var remedy = answer is Refusal refusal ? await remedies.FindAsync(ConnectorErrors.Of(refusal), sent) : default;
            if (remedy.Instead is not { } instead)
            {
                return Fail(sent, answer, remedy.Otherwise ?? SendOutcomes.Of(answer));
            }

            ConnectorLog.Remedied(log, answer, sent.To);
            sent = instead;
        }
    }

    private Task<ConnectorAnswer> TransmitAsync(Parcel parcel) => parcel.Kind == SendKind.Update
        ? connector.PutAsync(parcel.Message, parcel.To)
        : connector.PostAsync(parcel.Message, parcel.To, parcel.Kind);

    private SendResult Fail(Parcel sent, ConnectorAnswer answer, SendOutcome outcome)
    {
        ConnectorLog.SendFailed(log, answer, sent.To);
        if (outcome != SendOutcome.Obsolete)
        {
            metrics.Failed(outcome);
        }

        return new(outcome, (answer as Refusal)?.RetryAfter) { IsFinal = outcome == SendOutcome.Unwanted && SendOutcomes.IsFinal(answer) };
    }
}

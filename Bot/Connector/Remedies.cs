using CoachBot.Bot.Channel;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>What can be done about a refusal.</summary>
public sealed class Remedies(
    ConnectorClient connector, ReferenceUpdates references, PausedTenants paused, ServiceUrls trusted, ILogger<Remedies> log)
{
    private static readonly Uri GovernmentHost = CloudProfiles.Find("GCC")!.ServiceUrl;

    /// <summary>Does what an error asks for.</summary>
    /// <returns>The message as it is to be sent instead; null when it is not to be sent.</returns>
    public async Task<Parcel?> FindAsync(ConnectorError error, Parcel refused)
    {
        switch (error.Verdict)
        {
            case Verdict.Retry or Verdict.GiveUp: // requests are repeated where they are made
                return null;
            case Verdict.Unreachable:
                await LeaveAloneAsync(refused.To, error.Why!.Value);
                return null;
            case Verdict.PauseTenant:
                Pause(refused.To.TenantId);
                return null;
            case Verdict.RecreateConversation:
                return await RecreateAsync(refused);
            case Verdict.SwitchHost:
                return SwitchHost(refused);
            case Verdict.DropMessage:
                return refused.AsNew();
            case Verdict.Compact:
                return refused.Compacted();
            default:
                throw new NotSupportedException($"{error.Verdict} is not a verdict that is carried out.");
        }
    }

    /// <summary>Keeps where a person was reached, when it is not where the person was thought to be.</summary>
    public Task KeepAsync(Destination thought, Destination reached) =>
        thought.PersonalChatOf is { } person && (thought.ServiceUrl, thought.ConversationId) != (reached.ServiceUrl, reached.ConversationId)
            ? references.MoveAsync(person, thought.ConversationId, reached.ServiceUrl, reached.ConversationId)
            : Task.CompletedTask;

    private async Task LeaveAloneAsync(Destination to, InactiveReason reason)
    {
        if (to.PersonalChatOf is { } person)
        {
            ConnectorLog.Deactivated(log, person.Mark, reason);
            await references.DeactivateAsync(person, to.ConversationId, reason);
        }
    }

    private void Pause(string? tenant)
    {
        ConnectorLog.TenantPaused(log, LogText.Clean(tenant));
        paused.Add(tenant);
    }

    /// <summary>Only where nobody has just written: an answer goes to a chat that was there a moment ago.</summary>
    private async Task<Parcel?> RecreateAsync(Parcel refused)
    {
        if (refused is not { Kind: SendKind.Unasked, To: { PersonalChatOf: not null, TenantId: not null } to })
        {
            return null;
        }

        switch (await connector.CreateChatAsync(to))
        {
            case Accepted { Id: { } chat } when chat != to.ConversationId:
                return refused with { To = to with { ConversationId = chat } };
            case Accepted:
                await LeaveAloneAsync(to, InactiveReason.NotInRoster);
                return null;
            case Refusal refusal when ConnectorErrors.Of(refusal) is { Verdict: Verdict.Unreachable or Verdict.PauseTenant } error:
                return await FindAsync(error, refused);
            default:
                return null;
        }
    }

    private Parcel? SwitchHost(Parcel refused) =>
        trusted.Accepts(GovernmentHost.AbsoluteUri) && !refused.To.ServiceUrl.StartsWith(GovernmentHost.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
            ? refused with { To = refused.To with { ServiceUrl = GovernmentHost.AbsoluteUri } }
            : null;
}

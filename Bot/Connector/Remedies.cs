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
    public async Task<Remedy> FindAsync(ConnectorError error, Parcel refused)
    {
        switch (error.Verdict)
        {
            case Verdict.Retry or Verdict.GiveUp: // requests are repeated where they are made
                return new(null);
            case Verdict.Unreachable:
                await LeaveAloneAsync(refused.To, error.Why!.Value);
                return new(null);
            case Verdict.PauseTenant:
                Pause(refused.To.TenantId);
                return new(null);
            case Verdict.RecreateConversation:
                return await RecreateAsync(refused);
            case Verdict.SwitchHost:
                return new(SwitchHost(refused));
            case Verdict.DropMessage:
                return new(refused.AsNew(), SendOutcome.Obsolete);
            case Verdict.Compact:
                return new(refused.Compacted());
            default:
                throw new NotSupportedException($"{error.Verdict} is not a verdict that is carried out.");
        }
    }

    /// <summary>Keeps at which host a person was reached, when it is not where the person was thought to be.</summary>
    public Task KeepAsync(Destination thought, Destination reached) => reached.PersonalChatOf is { } person && thought.ServiceUrl != reached.ServiceUrl
        ? references.MoveAsync(person, reached.ConversationId, reached.ConversationId, reached.ServiceUrl)
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
    private async Task<Remedy> RecreateAsync(Parcel refused)
    {
        if (refused is not { Kind: SendKind.Unasked, To: { PersonalChatOf: not null, TenantId: not null } to })
        {
            return new(null);
        }

        switch (refused.IsToNewChat ? new Accepted() : await connector.CreateChatAsync(to))
        {
            case Accepted { Id: { } chat } when chat != to.ConversationId:
                await references.MoveAsync(to.PersonalChatOf!.Value, to.ConversationId, chat, to.ServiceUrl);
                return new(refused with { To = to with { ConversationId = chat }, IsToNewChat = true });
            case Accepted: // it is the chat that is not found
                await LeaveAloneAsync(to, InactiveReason.NotInRoster);
                return new(null);
            case Refusal refusal when ConnectorErrors.Of(refusal) is { Verdict: Verdict.Unreachable or Verdict.PauseTenant } error:
                return await FindAsync(error, refused);
            case var answer:
                // Whatever came of the chat, no message was sent.
                return new(null, SendOutcomes.Of(answer) == SendOutcome.Unwanted ? SendOutcome.Unwanted : SendOutcome.Refused);
        }
    }

    private Parcel? SwitchHost(Parcel refused) =>
        trusted.Accepts(GovernmentHost.AbsoluteUri) && !refused.To.ServiceUrl.StartsWith(GovernmentHost.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
            ? refused with { To = refused.To with { ServiceUrl = GovernmentHost.AbsoluteUri } }
            : null;
}

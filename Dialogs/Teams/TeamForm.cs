using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Teams;

/// <summary>Invites somebody to the team. Only ever a card: people are chosen from a picker.</summary>
public sealed record TeamForm : Form
{
    private static readonly PersonSlot Who = new("who", t => t.InviteLabel, t => t.PersonMissing);

    private TeamForm()
        : base("team", t => t.TeamForm, [Who])
    {
    }

    /// <summary>The one form for a team.</summary>
    public static TeamForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.TeamHowToBegin;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) =>
        exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), team => TeamCards.Show(team, draft, exchange));

    /// <summary>Invites. The press that asks for it was noted as the person's last operation, and is the operation of the invitation.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => TeamInvites.Invite(state.Find(Who.Id)!, exchange.Person.Operations[^1], exchange);
}

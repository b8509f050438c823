using CoachBot.Cards;

namespace CoachBot.Dialogs.Teams;

/// <summary>Obeys the buttons of a team's cards.</summary>
public static class TeamPresses
{
    /// <summary>What an operation does, or null when it is none of a team's.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string operation) => operation switch
    {
        TeamCards.OpenOp => (_, exchange) => OwnTeam.Show(exchange),
        TeamCards.RemoveOp => TeamRemovals.Remove,
        TeamCards.RemoveSureOp => TeamRemovals.RemoveSure,
        Invitations.AcceptOp => Invitations.Accept,
        Invitations.DeclineOp => Invitations.Decline,
        OwnTeam.LeaveOp => (_, exchange) => OwnTeam.AskToLeave(exchange),
        OwnTeam.LeaveSureOp => OwnTeam.Leave,
        MatrixCards.OpenOp => (_, exchange) => MatrixLookup.Show("", exchange),
        MatrixCards.UndoOp => MatrixPresses.Undo,
        _ => null,
    };
}

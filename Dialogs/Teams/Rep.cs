using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>Another person, as far as who leads whom goes.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">What the person is called; null for somebody the coach has never met.</param>
/// <param name="Leader">Who leads the person; null for nobody.</param>
/// <param name="Invitation">Whose invitation the person has not answered; null for nobody's.</param>
public sealed record Rep(string ObjectId, string? Name, Leader? Leader, Leader? Invitation)
{
    /// <summary>Whether a person leads this one.</summary>
    public bool IsLedBy(string manager) => Leader?.ObjectId == manager;

    /// <summary>Whether the person has an invitation of this manager to answer.</summary>
    public bool IsInvitedBy(string manager) => Invitation?.ObjectId == manager;
}

/// <summary>Another person of the reader's tenant.</summary>
public sealed record RepOf(string ObjectId) : Lookup<Rep>;

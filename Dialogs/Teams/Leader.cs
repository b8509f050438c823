using NodaTime;

namespace CoachBot.Dialogs.Teams;

/// <summary>Who leads a person, or wants to, as it is stored among that person's own rows: this and nothing else says whose rep one is.</summary>
/// <param name="ObjectId">Entra object id of the manager.</param>
/// <param name="Name">What the manager is called; shown, never compared.</param>
/// <param name="Since">When the person accepted, or was invited; in whole seconds.</param>
public sealed record Leader(string ObjectId, string Name, Instant Since)
{
    /// <summary>Whether the person was shown the invitation; of no meaning once it is answered.</summary>
    public bool IsShown { get; init; }
}

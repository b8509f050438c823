using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Lookups;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>How an organisation remembers, as far as its own answers have told.</summary>
/// <param name="Model">What recall is predicted by.</param>
/// <param name="FitAt">When the model is to be fitted next; null when nobody has answered a drill yet.</param>
public sealed record OrganisationMemory(MemoryModel Model, Instant? FitAt)
{
    // A fit this late did not come: its wake-up got lost with a queue.
    private static readonly Duration Patience = Duration.FromDays(1);

    /// <summary>That of an organisation in which nobody has answered.</summary>
    public static OrganisationMemory Standard { get; } = new(MemoryModel.Standard, FitAt: null);

    /// <summary>Whether no fit is to be expected, so that one has to be asked for.</summary>
    public bool LacksFit(Instant now) => FitAt is not { } at || now - at > Patience;
}

/// <summary>How the reader's organisation remembers; looked up before <see cref="OwnDrills"/>, whose memories are then of its model.</summary>
public sealed record OrganisationMemoryLookup : Lookup<OrganisationMemory>;

/// <summary>The person's answers count for the fits of the organisation's model from now on, and a fit is scheduled where none is.</summary>
public sealed record DrillerRegistered(string Operation) : Elsewhere(Operation);

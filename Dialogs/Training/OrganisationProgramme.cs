using System.Collections.Immutable;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Training;

/// <summary>The training programme as the organisation's trainers have made it; the method's template as long as nobody has.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Revision">Counts the changes; one made on an older revision is stale.</param>
public sealed record OrganisationProgramme(Programme Programme, int Revision)
{
    /// <summary>The programme before the last change; null when that cannot be taken back.</summary>
    public Programme? Before { get; init; }

    /// <summary>Entra object id of whoever made the last change; null when that cannot be taken back.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>The reader's last operations on what belongs to the organisation, carried out whether or not their answer was seen.</summary>
    public ImmutableHashSet<string> Done { get; init; } = [];
}

/// <summary>The training programme of the reader's organisation.</summary>
public sealed record OrganisationProgrammeLookup : Lookup<OrganisationProgramme>;

/// <summary>Ways to the programme.</summary>
public static class ProgrammeTurns
{
    /// <summary>The programme of the reader's organisation.</summary>
    /// <exception cref="InvalidOperationException">It was not looked up before.</exception>
    public static OrganisationProgramme Programme(this Turn turn) =>
        turn.Circumstances.Known.Find(new OrganisationProgrammeLookup()) ?? throw new InvalidOperationException("The organisation's programme was not looked up.");
}

using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Training;

/// <summary>A trainer has changed the training programme, which was looked up with <see cref="OrganisationProgrammeLookup"/> before.</summary>
/// <param name="Programme">As it is to be.</param>
/// <param name="Before">As it was, to be taken back to; null where the change takes one back itself.</param>
public sealed record ProgrammeChanged(Programme Programme, Programme? Before, string Operation) : Elsewhere(Operation);

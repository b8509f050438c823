using System.Collections.Immutable;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>Everything a person's skills were ever rated.</summary>
/// <param name="Entries">The earliest first.</param>
public sealed record Ratings(ImmutableArray<RatingEntry> Entries);

/// <summary>A person's ratings: one's own, or those of somebody one leads. Whoever asks sees to it that it is one of the two.</summary>
public sealed record RatingsOf(string ObjectId) : Lookup<Ratings>;

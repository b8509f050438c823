using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>Everything a person's skills were ever rated.</summary>
/// <param name="Entries">The earliest first.</param>
public sealed record Ratings(ImmutableArray<RatingEntry> Entries)
{
    /// <summary>What was seen, as it stands with who leads the person now: whoever led them before is no longer their manager.</summary>
    /// <param name="leader">Entra object id; null for nobody.</param>
    public IEnumerable<SkillRating> Under(string? leader) => Entries.Select(entry =>
        entry.Rating.By == Rater.Manager && entry.RatedBy != leader ? entry.Rating with { By = Rater.EarlierManager } : entry.Rating);
}

/// <summary>A person's ratings: one's own, or those of somebody one leads. Whoever asks sees to it that it is one of the two.</summary>
public sealed record RatingsOf(string ObjectId) : Lookup<Ratings>;

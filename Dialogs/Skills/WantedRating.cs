using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>A rating that somebody wants to give.</summary>
/// <param name="Skill">With the anchors it was made by.</param>
/// <param name="Score">1 to 7.</param>
/// <param name="Evidence">What was seen; null for nothing.</param>
/// <param name="Account">The account or call; null for none.</param>
/// <param name="Rep">Entra object id of whoever is rated; null for oneself.</param>
/// <param name="Operation">Carried out twice, it is one rating.</param>
public sealed record WantedRating(SkillDefinition Skill, Score Score, string? Evidence, string? Account, string? Rep, string Operation)
{
    /// <summary>The id of the rating, which is a part of its row's key.</summary>
    public string Id => Operation.Replace('/', '.');
}

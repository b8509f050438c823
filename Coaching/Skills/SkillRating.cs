using NodaTime;

namespace CoachBot.Coaching.Skills;

/// <summary>Who rated.</summary>
public enum Rater
{
    /// <summary>The rep.</summary>
    Self,

    /// <summary>The rep's manager.</summary>
    Manager,

    /// <summary>Somebody who was the rep's manager, and is no longer; who that is changes when the rep follows another, so that it is never stored.</summary>
    EarlierManager,
}

/// <summary>How well a rep showed a skill, as somebody saw it.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Version">The version of the skill whose anchors were read.</param>
/// <param name="Score">1 to 7.</param>
/// <param name="By">Who rated.</param>
/// <param name="Date">The day, in the rater's zone.</param>
/// <param name="Evidence">What was seen or heard; at most <see cref="LongestEvidence"/> characters, null for none.</param>
/// <param name="Account">The customer or the call it was seen at; null for none in particular.</param>
public sealed record SkillRating(SkillId Skill, int Version, Score Score, Rater By, LocalDate Date, string? Evidence = null, string? Account = null)
{
    /// <summary>Characters evidence may have.</summary>
    public const int LongestEvidence = 500;
}

namespace CoachBot.Coaching.Skills;

/// <summary>One skill of one rep: what is wanted, and what the rep and the managers say.</summary>
/// <param name="Skill">The skill as it is now.</param>
/// <param name="Aim">Importance and target.</param>
/// <param name="Self">The rep's latest rating; null for none.</param>
/// <param name="Manager">The manager's latest rating; null for none.</param>
/// <param name="Earlier">The latest rating by somebody who was the manager before; null for none.</param>
public sealed record SkillMapRow(SkillDefinition Skill, SkillAim Aim, SkillRating? Self, SkillRating? Manager, SkillRating? Earlier)
{
    /// <summary>Steps between the two scores from which they are what to talk about first.</summary>
    public const int TalkFrom = 2;

    /// <summary>
    /// The score that counts: the manager's, and the rep's own as long as there is none; an earlier manager's only where there is no other, as
    /// nobody is left to ask about it. Null for none.
    /// </summary>
    public Score? Score => (Manager ?? Self ?? Earlier)?.Score;

    /// <summary>The rep's score less the manager's: above 0, the rep thinks better of it. Null without both.</summary>
    public int? Difference => Self is { } self && Manager is { } manager ? self.Score.Value - manager.Score.Value : null;

    /// <summary>Whether the two see it so differently that the score is not yet worth training by.</summary>
    public bool IsTalkFirst => Difference is { } difference && Math.Abs(difference) >= TalkFrom;

    /// <summary>The gap to the target; null without a score.</summary>
    public SkillGap? Gap => Score is { } score ? new(Skill, score, Aim) : null;
}

using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>A rating as the person who gave it remembers it, to take it back.</summary>
/// <param name="Rep">Entra object id of whoever was rated.</param>
/// <param name="Skill">Which skill.</param>
/// <param name="Id">The rating's.</param>
public sealed record GivenRating(string Rep, SkillId Skill, string Id)
{
    /// <summary>The operation that takes it back, by button or by word.</summary>
    public string UndoOperation => Id + "/undo";
}

namespace CoachBot.Coaching.Skills;

/// <summary>One version of a skill.</summary>
/// <param name="Id">The same in all versions.</param>
/// <param name="Version">From 1, one more with every edit; ratings name the version whose anchors they were made with.</param>
/// <param name="Stage">Its place in the buying cycle.</param>
/// <param name="SaleTypes">The types of sale in which it matters; at least one.</param>
/// <param name="Text">Its words and anchors.</param>
public sealed record SkillDefinition(SkillId Id, int Version, BuyingStage Stage, SaleTypes SaleTypes, Bilingual<SkillText> Text);

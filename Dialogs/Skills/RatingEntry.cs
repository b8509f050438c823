using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Skills;

/// <summary>A rating as it is stored among the rows of the rep who was rated.</summary>
/// <param name="Id">Stands for the operation that made it: the same press made twice is one rating.</param>
/// <param name="RatedBy">Entra object id of whoever rated: the rep, or whoever was the rep's manager then.</param>
/// <param name="At">When; of two ratings of one day the later counts.</param>
/// <param name="Rating">What was seen.</param>
public sealed record RatingEntry(string Id, string RatedBy, Instant At, SkillRating Rating);

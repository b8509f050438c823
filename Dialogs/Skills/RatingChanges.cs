using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>The person has rated a skill of their own.</summary>
public sealed record OwnRated(RatingEntry Entry) : OwnChange;

/// <summary>The person has taken a rating of their own back.</summary>
public sealed record OwnUnrated(SkillId Skill, string Id) : OwnChange;

/// <summary>The person has rated somebody they lead.</summary>
/// <param name="Rep">Entra object id; looked up with <see cref="Teams.RepOf"/> before.</param>
/// <param name="Entry">Its id is the operation's.</param>
public sealed record RepRated(string Rep, RatingEntry Entry) : Elsewhere(Entry.Id);

/// <summary>The person has taken a rating of somebody they lead back.</summary>
/// <param name="Rep">Entra object id; looked up with <see cref="Teams.RepOf"/> before.</param>
public sealed record RepUnrated(string Rep, SkillId Skill, string Id) : Elsewhere(Id + "/undo");

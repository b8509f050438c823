using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>What is wanted of one rep's skills.</summary>
/// <param name="Team">What holds for the team.</param>
/// <param name="Overrides">Where it does not hold for this rep.</param>
public sealed record RepAims(ImmutableArray<SkillAim> Team, ImmutableArray<ImportanceOverride> Overrides)
{
    /// <summary>What holds without a manager: the defaults.</summary>
    public static RepAims None { get; } = new([], []);

    /// <summary>What holds for the rep: the team's, with the importance that is the rep's own.</summary>
    public IEnumerable<SkillAim> Aims
    {
        get
        {
            var team = Team.ToDictionary(aim => aim.Skill);
            foreach (var own in Overrides)
            {
                team[own.Skill] = (team.GetValueOrDefault(own.Skill) ?? SkillAim.Default(own.Skill)) with { Importance = own.Importance };
            }

            return team.Values;
        }
    }
}

/// <summary>What a manager wants of one of the reps.</summary>
public sealed record RepAimsOf(string Manager, string Rep) : Lookup<RepAims>;

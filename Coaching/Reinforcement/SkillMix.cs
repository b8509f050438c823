using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>Mixes skills: what is drilled in turns with something else is told apart, and kept longer.</summary>
internal static class SkillMix
{
    /// <summary>The first of a ranked list, at most <paramref name="most"/>; no skill takes more than every second place while another has something due.</summary>
    public static IReadOnlyList<DrillNeed> Take(IReadOnlyList<DrillNeed> ranked, int most)
    {
        var mixed = ranked.GroupBy(Skill).SelectMany(same => same.Take((most + 1) / 2)).ToHashSet();
        var taken = ranked.Where(mixed.Contains).Concat(ranked.Where(need => !mixed.Contains(need))).Take(most).ToHashSet();
        return [.. ranked.Where(taken.Contains)];
    }

    /// <summary>The same drills, the first first, and no two of a skill in a row unless more than every second is of it.</summary>
    public static IReadOnlyList<DrillNeed> Alternate(IReadOnlyList<DrillNeed> ranked)
    {
        var left = ranked.ToList();
        var order = new List<DrillNeed>();
        while (left.Count > 0)
        {
            var next = Next(left, order.Count == 0 ? null : Skill(order[^1]));
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    // A skill with more than half of what is left has to come now, or it will come twice in a row later.
    private static DrillNeed Next(List<DrillNeed> left, SkillId? last)
    {
        var others = left.Where(need => Skill(need) != last).ToList();
        return others.FirstOrDefault(need => left.Count(other => Skill(other) == Skill(need)) * 2 > left.Count) ?? others.FirstOrDefault() ?? left[0];
    }

    private static SkillId Skill(DrillNeed need) => need.Aim.Objective.Skill;
}

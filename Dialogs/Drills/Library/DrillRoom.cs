using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>How many drills an organisation may have.</summary>
public static class DrillRoom
{
    /// <summary>Why there is no room for a change; null where there is.</summary>
    /// <param name="after">What there would be.</param>
    /// <param name="library">What there is.</param>
    /// <param name="exchange">The turn.</param>
    public static string? Lacks(WrittenDrills after, DrillLibrary library, Exchange exchange)
    {
        var texts = exchange.Texts;
        int used = after.InUse.Count();
        var crowded = after.InUse.GroupBy(drill => drill.Id.Objective).FirstOrDefault(same => same.Count() > WrittenDrills.MostOfAnObjective);
        var crowdedSkill = after.Objectives.GroupBy(objective => objective.Id.Skill).FirstOrDefault(same => same.Count() > WrittenDrills.MostOfASkill);
        return used > WrittenDrills.MostInUse && used > library.Written.InUse.Count() ? texts.TooManyDrills(used, WrittenDrills.MostInUse)
            : after.Drills.Length > WrittenDrills.MostEver ? texts.TooManyDrillsEver(WrittenDrills.MostEver)
            : crowded is not null ? texts.TooManyOfObjective(Name(after, crowded.Key, exchange), crowded.Count(), WrittenDrills.MostOfAnObjective)
            : after.Objectives.Length > WrittenDrills.MostObjectives ? texts.TooManyObjectives(after.Objectives.Length, WrittenDrills.MostObjectives)
            : crowdedSkill is not null ? texts.TooManyObjectives(crowdedSkill.Count(), WrittenDrills.MostOfASkill)
            : null;
    }

    private static string Name(WrittenDrills drills, ObjectiveId objective, Exchange exchange) => drills.FindWhole(objective)!.TextIn(exchange.Turn.Language).Name;
}

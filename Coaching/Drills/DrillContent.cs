using System.Collections.Immutable;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>Reads the drills of a skill from its two files.</summary>
public static class DrillContent
{
    /// <summary>The objectives of a skill, in the order of the files.</summary>
    /// <param name="open">Opens files by their name.</param>
    /// <param name="skill">Whose.</param>
    /// <exception cref="InvalidDataException">A file is missing, cannot be read, or does not fit the other language's; the message names file and place.</exception>
    public static ImmutableArray<DrillObjective> Read(OpenContent open, SkillId skill)
    {
        string name = $"Drills/{skill}";
        var both = ContentFile.ReadBoth(open, name, ContentJson.Default.DrillFile);
        var place = new DrillPlace(ContentFile.Both(name), "objectives");
        return place.Pair(both.Select(side => side.Objectives), (at, entry) => Objective(skill, at, entry), objective => objective.Id.Value);
    }

    private static DrillObjective Objective(SkillId skill, DrillPlace at, Bilingual<ObjectiveEntry> both)
    {
        string text = at.Part("id").Same(both.Select(side => side.Id));
        var id = ObjectiveId.From(text) is { } found && found.Skill == skill
            ? found
            : throw at.Part("id").Wrong($"'{text}' is no id of an objective of {skill}.");
        var drills = at.Part("drills").Pair(both.Select(side => side.Drills), (drill, entry) => Read(id, drill, entry), drill => drill.Id.ToString());
        return new(id, both.Select(side => new ObjectiveText(side.Name, side.Goal)), drills);
    }

    private static Drill Read(ObjectiveId objective, DrillPlace at, Bilingual<DrillEntry> both)
    {
        string text = at.Part("id").Same(both.Select(side => side.Id));
        var id = DrillId.From(text) is { } found && found.Objective == objective
            ? found
            : throw at.Part("id").Wrong($"'{text}' is no id of a drill of {objective}.");
        at.Part("options").Number(both.Select(side => side.Options.Count), Drill.Options);
        int best = at.Part("best").Same(both.Select(side => side.Best));
        return best is >= 0 and < Drill.Options
            ? new(id, best, both.Select(side => new DrillText(side.Situation, [.. side.Options], side.Try)))
            : throw at.Part("best").Wrong($"{best} is no place of an option, 0 to {Drill.Options - 1}.");
    }
}

/// <summary>What a file holds.</summary>
internal sealed record DrillFile(IReadOnlyList<ObjectiveEntry> Objectives);

/// <summary>The same of an objective.</summary>
internal sealed record ObjectiveEntry(string Id, string Name, string Goal, IReadOnlyList<DrillEntry> Drills);

/// <summary>The same of a drill.</summary>
internal sealed record DrillEntry(string Id, string Situation, IReadOnlyList<DrillOption> Options, int Best, string Try);

using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>What an organisation has made of the drills: those its trainers wrote, and those, of whatever make, that are not asked there. Immutable.</summary>
/// <param name="objectives">Its own, in the order they were added.</param>
/// <param name="drills">Every one that was ever in use, in the order they were added.</param>
/// <param name="retired">Those that are asked no more.</param>
public sealed class WrittenDrills(ImmutableArray<WrittenObjective> objectives, ImmutableArray<WrittenDrill> drills, ImmutableHashSet<DrillId> retired)
{
    /// <summary>Own drills in use at a time, of one objective, and all there ever were: what is retired is kept, for the answers to it.</summary>
    public const int MostInUse = 500, MostOfAnObjective = 30, MostEver = 2_000;

    /// <summary>Objectives of an organisation's own; of a skill, so many as a card lists.</summary>
    public const int MostObjectives = 60, MostOfASkill = 10;

    /// <summary>The number of an own drill: the method's count from 1, and may get more.</summary>
    private const int FirstVariant = 1001;

    private const string OwnPrefix = "own-";

    private readonly ILookup<ObjectiveId, WrittenDrill> byObjective = drills.ToLookup(drill => drill.Id.Objective);
    private readonly Dictionary<DrillId, WrittenDrill> byId = drills.ToDictionary(drill => drill.Id);

    /// <summary>Of an organisation that has changed nothing yet.</summary>
    public static WrittenDrills None { get; } = new([], [], []);

    /// <summary>Its own objectives, in the order they were added.</summary>
    public ImmutableArray<WrittenObjective> Objectives => objectives;

    /// <summary>Every drill of its own, retired or not, in the order they were added.</summary>
    public ImmutableArray<WrittenDrill> Drills => drills;

    /// <summary>The drills of whatever make that are asked no more.</summary>
    public ImmutableHashSet<DrillId> Retired => retired;

    /// <summary>Its own drills that are asked.</summary>
    public IEnumerable<WrittenDrill> InUse => drills.Where(drill => !retired.Contains(drill.Id));

    /// <summary>The drill of its own with this id, retired or not; null for none.</summary>
    public WrittenDrill? Find(DrillId id) => byId.GetValueOrDefault(id);

    /// <summary>Whether a drill is asked no more.</summary>
    public bool IsRetired(DrillId id) => retired.Contains(id);

    /// <summary>An objective that is the method's or its own, with every drill of it, retired or not; null for an unknown one.</summary>
    public DrillObjective? FindWhole(ObjectiveId id) =>
        DrillBank.Standard.Find(id) is { } standard ? standard with { Drills = [.. standard.Drills, .. Own(id)] }
        : objectives.FirstOrDefault(objective => objective.Id == id) is { } own ? new(id, own.Text.ForAll, [.. Own(id)])
        : null;

    /// <summary>All objectives of a skill, with every drill of each, retired or not.</summary>
    public IEnumerable<DrillObjective> WholeOf(SkillId skill) =>
        DrillBank.Standard.Of(skill).Select(objective => objective.Id).Concat(objectives.Select(objective => objective.Id).Where(id => id.Skill == skill)).Select(id => FindWhole(id)!);

    /// <summary>What is asked where these are the skills: nothing of a retired one, and no objective without a drill.</summary>
    public DrillBank In(SkillLibrary skills) => drills.IsEmpty && retired.IsEmpty && skills.Skills.Length == skills.All.Length
        ? DrillBank.Standard
        : new(skills.Skills.SelectMany(skill => WholeOf(skill.Id)).Select(Asked).Where(objective => !objective.Drills.IsEmpty));

    /// <summary>The id of an objective to be added.</summary>
    /// <param name="skill">Its skill.</param>
    /// <param name="before">Others that are to be added before it.</param>
    public ObjectiveId NextObjective(SkillId skill, int before = 0) => ObjectiveId.From($"{skill}/{OwnPrefix}{objectives.Length + before + 1:D3}")!.Value;

    /// <summary>The same with the drills of a pack in use, and what they replace retired. Ids that somebody else got first are given anew.</summary>
    /// <param name="pack">Whatever is wrong with it was told before.</param>
    /// <param name="by">Entra object id of the trainer.</param>
    /// <param name="change">The number of the change.</param>
    public WrittenDrills With(DrillPack pack, string by, int change)
    {
        var (all, ids) = Added(pack.Objectives);
        var added = new List<WrittenDrill>();
        foreach (var drill in pack.Drills)
        {
            var objective = ids.GetValueOrDefault(drill.Objective, drill.Objective);
            int last = byObjective[objective].Concat(added.Where(other => other.Id.Objective == objective)).Select(other => other.Id.Variant).DefaultIfEmpty(FirstVariant - 1).Max();
            added.Add(new(new(objective, last + 1), drill.Best, drill.Text, by, change) { Replaces = drill.Replaces });
        }

        return new(all, drills.AddRange(added), retired.Union(pack.Drills.Select(drill => drill.Replaces).OfType<DrillId>()));
    }

    /// <summary>The same with some drills retired, or asked again.</summary>
    public WrittenDrills With(IEnumerable<DrillId> ids, bool areRetired) => new(objectives, drills, areRetired ? retired.Union(ids) : retired.Except(ids));

    /// <summary>The same without what came with a change, and with what that replaced.</summary>
    public WrittenDrills Without(int change)
    {
        var came = drills.Where(drill => drill.Change == change).ToList();
        return new(objectives, drills, retired.Union(came.Select(drill => drill.Id)).Except(came.Select(drill => drill.Replaces).OfType<DrillId>()));
    }

    private IEnumerable<Drill> Own(ObjectiveId id) => byObjective[id].Select(drill => drill.Asked);

    private DrillObjective Asked(DrillObjective objective) => objective with { Drills = objective.Drills.RemoveAll(drill => retired.Contains(drill.Id)) };

    /// <summary>The objectives with some more, and under which ids those are that somebody else got first: one of the same name is the same.</summary>
    private (ImmutableArray<WrittenObjective> All, Dictionary<ObjectiveId, ObjectiveId> Ids) Added(ImmutableArray<WrittenObjective> wanted)
    {
        var all = objectives;
        var ids = new Dictionary<ObjectiveId, ObjectiveId>();
        foreach (var objective in wanted)
        {
            if (ObjectiveNames.Find(objective.Text, objective.Id.Skill, this) is { } same)
            {
                ids[objective.Id] = same;
                continue;
            }

            var id = NextObjective(objective.Id.Skill, all.Length - objectives.Length);
            ids[objective.Id] = id;
            all = all.Add(objective with { Id = id });
        }

        return (all, ids);
    }
}

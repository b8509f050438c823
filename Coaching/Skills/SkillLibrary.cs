using System.Collections.Immutable;

namespace CoachBot.Coaching.Skills;

/// <summary>The skills of an organisation, in order, with every version ratings were made with. Immutable.</summary>
public sealed class SkillLibrary
{
    /// <summary>Skills a library may have; more do not fit a card, and nobody can coach them.</summary>
    public const int MostSkills = 20;

    private readonly ImmutableArray<SkillDefinition> versions;
    private readonly ImmutableHashSet<SkillId> retired;

    private SkillLibrary(ImmutableArray<SkillDefinition> versions, ImmutableHashSet<SkillId> retired)
    {
        this.versions = versions;
        this.retired = retired;
        Skills = [.. versions.GroupBy(skill => skill.Id).Where(group => !retired.Contains(group.Key)).Select(group => group.MaxBy(skill => skill.Version)!)];
    }

    /// <summary>The method's nine.</summary>
    public static SkillLibrary Standard => throw new NotImplementedException();

    /// <summary>The latest version of each skill that is not retired, the method's nine first, then the organisation's in the order they were added.</summary>
    public ImmutableArray<SkillDefinition> Skills { get; }

    /// <summary>The ids of skills no longer rated.</summary>
    public IReadOnlySet<SkillId> Retired => retired;

    /// <summary>An id for a skill to be added: never one that was used before.</summary>
    public SkillId NextOwnId => throw new NotImplementedException();

    /// <summary>The standard nine with what an organisation made of them.</summary>
    /// <param name="own">Every version the organisation saved, each skill's in order.</param>
    /// <param name="retired">The skills it retired.</param>
    public static SkillLibrary Of(IEnumerable<SkillDefinition> own, IEnumerable<SkillId> retired) => throw new NotImplementedException();

    /// <summary>The latest version of a skill, retired or not; null for an unknown one.</summary>
    public SkillDefinition? Find(SkillId id) => versions.LastOrDefault(skill => skill.Id == id);

    /// <summary>The version a rating was made with; null for an unknown one.</summary>
    public SkillDefinition? Find(SkillId id, int version) => versions.FirstOrDefault(skill => skill.Id == id && skill.Version == version);

    /// <summary>The skill people call so, in either language, whatever the case; null for none.</summary>
    public SkillDefinition? FindByName(string name) => throw new NotImplementedException();

    /// <summary>What keeps a definition from being saved, in either language; empty for nothing.</summary>
    public Bilingual<ImmutableArray<SkillProblem>> Check(SkillDefinition skill) => throw new NotImplementedException();

    /// <summary>The library with a skill added or edited: the version is counted up whatever the definition says, and the earlier ones stay.</summary>
    /// <exception cref="ArgumentException"><see cref="Check"/> finds a problem.</exception>
    public SkillLibrary With(SkillDefinition skill) => throw new NotImplementedException();

    /// <summary>The library without a skill; its versions stay, for past ratings.</summary>
    public SkillLibrary Retire(SkillId id) => new(versions, retired.Add(id));

    /// <summary>The library with a retired skill back in its place.</summary>
    public SkillLibrary Restore(SkillId id) => new(versions, retired.Remove(id));
}

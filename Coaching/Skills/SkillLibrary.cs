using System.Collections.Immutable;
using CoachBot.Coaching.Content;

namespace CoachBot.Coaching.Skills;

/// <summary>The skills of an organisation, in order, with every version ratings were made with. Immutable.</summary>
public sealed class SkillLibrary
{
    /// <summary>Skills a library may have that are not retired; more do not fit a card, and nobody can coach them.</summary>
    public const int MostSkills = 20;

    private const string OwnPrefix = "own-";

    private readonly ImmutableArray<SkillDefinition> versions;
    private readonly ImmutableHashSet<SkillId> retired;

    private SkillLibrary(ImmutableArray<SkillDefinition> versions, ImmutableHashSet<SkillId> retired)
    {
        this.versions = versions;
        this.retired = retired;
        All = [.. versions.GroupBy(skill => skill.Id).Select(group => group.MaxBy(skill => skill.Version)!)];
        Skills = All.RemoveAll(skill => retired.Contains(skill.Id));
    }

    /// <summary>The method's nine, in the method's order.</summary>
    public static SkillLibrary Standard { get; } = new(SkillContent.Read(ContentFile.OpenEmbedded), []);

    /// <summary>The latest version of each skill that is rated: the method's first, then the organisation's in the order they were added.</summary>
    public ImmutableArray<SkillDefinition> Skills { get; }

    /// <summary>The same with those retired.</summary>
    public ImmutableArray<SkillDefinition> All { get; }

    /// <summary>An id for a skill to be added, never one that was used before; ids sort in the order they were given.</summary>
    public SkillId NextOwnId => new($"{OwnPrefix}{All.Count(skill => skill.Id.Value.StartsWith(OwnPrefix, StringComparison.Ordinal)) + 1:D3}");

    /// <summary>The method's nine with what an organisation made of them.</summary>
    /// <param name="own">Every version the organisation saved; skills of its own in the order they were added.</param>
    /// <param name="retired">The skills it retired.</param>
    public static SkillLibrary Of(IEnumerable<SkillDefinition> own, IEnumerable<SkillId> retired)
    {
        var saved = own.ToImmutableArray();
        var kept = Standard.versions.RemoveAll(skill => saved.Any(mine => (mine.Id, mine.Version) == (skill.Id, skill.Version)));
        return new([.. kept.AddRange(saved).OrderBy(skill => Place(skill.Id))], [.. retired]);
    }

    /// <summary>Whether a skill is no longer rated.</summary>
    public bool IsRetired(SkillId id) => retired.Contains(id);

    /// <summary>The latest version of a skill, retired or not; null for an unknown one.</summary>
    public SkillDefinition? Find(SkillId id) => All.FirstOrDefault(skill => skill.Id == id);

    /// <summary>The version a rating was made with; null for an unknown one.</summary>
    public SkillDefinition? Find(SkillId id, int version) => versions.FirstOrDefault(skill => skill.Id == id && skill.Version == version);

    /// <summary>The skill that is rated and that people call so, in either language, whatever case and punctuation; null for none.</summary>
    public SkillDefinition? FindByName(string name) =>
        Spelling.Fold(name) is { Length: > 0 } folded ? Skills.FirstOrDefault(skill => SkillNames.Of(skill).Contains(folded)) : null;

    /// <summary>The retired skill that people called so; null for none.</summary>
    public SkillDefinition? FindRetired(string name) =>
        Spelling.Fold(name) is { Length: > 0 } folded ? All.FirstOrDefault(skill => IsRetired(skill.Id) && SkillNames.Of(skill).Contains(folded)) : null;

    /// <summary>What keeps a definition from being saved, in either language; what is wrong in both languages is told in both. Empty for nothing.</summary>
    public Bilingual<ImmutableArray<SkillProblem>> Check(SkillDefinition skill)
    {
        var whole = SkillNames.Whole(this, skill);
        var names = new SkillNames(All.RemoveAll(other => other.Id == skill.Id));
        return skill.Text.Select<SkillText, ImmutableArray<SkillProblem>>(text => [.. whole, .. SkillRules.Check(text), .. names.Taken(text)]);
    }

    /// <summary>The library with a skill added or edited: the version is counted up, whatever the definition says, and earlier ones stay. Unchanged when nothing was edited.</summary>
    /// <exception cref="ArgumentException"><see cref="Check"/> finds a problem.</exception>
    public SkillLibrary With(SkillDefinition skill)
    {
        var problems = Check(skill);
        if (problems.English.Concat(problems.Chinese).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"{skill.Id} cannot be saved: {problem}.", nameof(skill));
        }

        var latest = Find(skill.Id);
        int version = latest?.Version ?? 0;
        return latest == skill with { Version = version } ? this : new(versions.Add(skill with { Version = version + 1 }), retired);
    }

    /// <summary>The library without a skill; its versions stay, for past ratings.</summary>
    /// <exception cref="ArgumentException">The skill is unknown, or the last one.</exception>
    public SkillLibrary Retire(SkillId id) => Find(id) is not null && Skills.Any(skill => skill.Id != id)
        ? new(versions, retired.Add(id))
        : throw new ArgumentException($"'{id}' is no skill of this library, or its last one.", nameof(id));

    /// <summary>The library with a retired skill back in its place.</summary>
    /// <exception cref="ArgumentException">The library has <see cref="MostSkills"/> already.</exception>
    public SkillLibrary Restore(SkillId id) => !IsRetired(id) || Skills.Length < MostSkills
        ? new(versions, retired.Remove(id))
        : throw new ArgumentException($"The library has {MostSkills} skills, which is the most; '{id}' has no place.", nameof(id));

    private static int Place(SkillId id) => Standard.All.IndexOf(Standard.Find(id)!) is var index and >= 0 ? index : int.MaxValue;
}

using System.Collections.Immutable;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Training;

/// <summary>A training programme by tenure. Immutable.</summary>
/// <param name="Stages">By their first week.</param>
/// <param name="Topics">In the order they were added.</param>
public sealed record Programme(ImmutableArray<ProgrammeStage> Stages, ImmutableArray<ProgrammeTopic> Topics)
{
    /// <summary>Stages a programme may have.</summary>
    public const int MostStages = 10;

    /// <summary>Topics a programme may have.</summary>
    public const int MostTopics = 60;

    /// <summary>Characters it may have once it is written as JSON: it is kept as one row.</summary>
    public const int MostCharacters = 30_000;

    /// <summary>Gaps of a team that a programme should cover, the largest.</summary>
    public const int LargestGaps = 3;

    /// <summary>Nothing is taught.</summary>
    public static Programme Empty { get; } = new([], []);

    /// <summary>The method's ladder: week 1, the first three months, year 2, year 3.</summary>
    public static Programme Template { get; } = ProgrammeContent.Read(ContentFile.OpenEmbedded);

    /// <summary>Characters it has once it is written as JSON, or a few more: names and uses in both languages, and the ids of skills.</summary>
    public int Characters => ProgrammeSize.Of(this);

    /// <summary>The topics of a stage.</summary>
    public IEnumerable<ProgrammeTopic> In(ProgrammeStage stage) => Topics.Where(topic => topic.Stage == stage.Id);

    /// <summary>The programme with a stage added, or the one of the same id replaced.</summary>
    /// <exception cref="ArgumentException">The stage has no name or one too long, its weeks are none, or it is one too many.</exception>
    public Programme With(ProgrammeStage stage)
    {
        ProgrammeRules.Hold(stage);
        var others = Stages.RemoveAll(other => other.Id == stage.Id);
        return others.Length < MostStages
            ? this with { Stages = [.. others.Add(stage).OrderBy(each => each.FromWeek).ThenBy(each => each.ToWeek)] }
            : throw new ArgumentException($"A programme has {MostStages} stages at most.", nameof(stage));
    }

    /// <summary>The programme with a topic added, or the one of the same id replaced in its place.</summary>
    /// <exception cref="ArgumentException">The topic has no name or one too long, its hours or its stage are none, or it is one too many.</exception>
    public Programme With(ProgrammeTopic topic)
    {
        ProgrammeRules.Hold(topic, Stages);
        int place = Topics.ToList().FindIndex(other => other.Id == topic.Id);
        return place >= 0 ? this with { Topics = Topics.SetItem(place, topic) }
            : Topics.Length < MostTopics ? this with { Topics = Topics.Add(topic) }
            : throw new ArgumentException($"A programme has {MostTopics} topics at most.", nameof(topic));
    }

    /// <summary>The programme without a stage and its topics.</summary>
    public Programme WithoutStage(string id) =>
        new(Stages.RemoveAll(stage => stage.Id == id), Topics.RemoveAll(topic => topic.Stage == id));

    /// <summary>The programme without a topic.</summary>
    public Programme WithoutTopic(string id) => this with { Topics = Topics.RemoveAll(topic => topic.Id == id) };

    /// <summary>Those of a team's largest gaps that no topic covers, in their order.</summary>
    /// <param name="ranked">The team's gaps, ranked.</param>
    public IReadOnlyList<TeamGap> Uncovered(IEnumerable<TeamGap> ranked) =>
        [.. ranked.Take(LargestGaps).Where(gap => !Topics.Any(topic => topic.Skills.Contains(gap.Skill.Id)))];

    /// <summary>Compared by value.</summary>
    public bool Equals(Programme? other) => other is not null && Stages.SequenceEqual(other.Stages) && Topics.SequenceEqual(other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stages.Length, Topics.Length);
}

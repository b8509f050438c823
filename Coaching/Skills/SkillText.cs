using System.Collections.Immutable;

namespace CoachBot.Coaching.Skills;

/// <summary>What one language says about a skill.</summary>
/// <param name="Name">The full name, at most <see cref="LongestName"/> characters.</param>
/// <param name="ShortName">For pictures and buttons, at most <see cref="LongestShortName"/> characters.</param>
/// <param name="Definition">What it is, at most <see cref="LongestDefinition"/> characters.</param>
/// <param name="SubSkills">What it is made of, <see cref="FewestSubSkills"/> to <see cref="MostSubSkills"/>.</param>
/// <param name="Anchors">What an observer sees at each score, seven from 1 to 7, each at most <see cref="LongestAnchor"/> characters.</param>
/// <param name="Words">What people call it when typing, besides the two names.</param>
public sealed record SkillText(
    string Name, string ShortName, string Definition, ImmutableArray<string> SubSkills, ImmutableArray<string> Anchors, ImmutableArray<string> Words)
{
    /// <summary>Characters a name may have.</summary>
    public const int LongestName = 60;

    /// <summary>Characters a short name may have.</summary>
    public const int LongestShortName = 20;

    /// <summary>Characters a definition may have.</summary>
    public const int LongestDefinition = 200;

    /// <summary>Characters an anchor may have: seven of them are read on one card.</summary>
    public const int LongestAnchor = 159;

    /// <summary>Characters a sub-skill or a word may have.</summary>
    public const int LongestItem = 60;

    /// <summary>Sub-skills a skill has at least.</summary>
    public const int FewestSubSkills = 1;

    /// <summary>Sub-skills a skill has at most.</summary>
    public const int MostSubSkills = 7;

    /// <summary>Words a skill has at most.</summary>
    public const int MostWords = 20;

    /// <summary>What an observer sees at this score.</summary>
    public string Anchor(Score score) => Anchors[score.Value - Score.Lowest];

    /// <summary>Everything it is called: both names and the words.</summary>
    public IEnumerable<string> Names => [Name, ShortName, .. Words];

    /// <summary>Compared by value.</summary>
    public bool Equals(SkillText? other) =>
        other is not null && (Name, ShortName, Definition) == (other.Name, other.ShortName, other.Definition)
        && SubSkills.SequenceEqual(other.SubSkills) && Anchors.SequenceEqual(other.Anchors) && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, ShortName, Definition);
}

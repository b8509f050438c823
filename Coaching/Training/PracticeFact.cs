using System.Collections.Immutable;

namespace CoachBot.Coaching.Training;

/// <summary>The fact that decided whether a programme keeps to a practice; one kind for each practice.</summary>
/// <param name="Practice">Which.</param>
public abstract record PracticeFact(Practice Practice)
{
    /// <summary>Whether the programme keeps to it.</summary>
    public abstract bool IsPassed { get; }
}

/// <summary>Passed when each year of tenure, up to the last stage's, has a topic.</summary>
/// <param name="Years">Years up to the end of the last stage; 0 without stages.</param>
/// <param name="Without">Years of tenure, from 1, in which nothing is taught.</param>
public sealed record YearsCovered(int Years, ImmutableArray<int> Without) : PracticeFact(Practice.Continuous)
{
    /// <inheritdoc/>
    public override bool IsPassed => Years > 0 && Without.IsEmpty;
}

/// <summary>Passed when at least <see cref="LeastPercent"/> of the hours that train a skill train one of the team's largest gaps.</summary>
/// <param name="Hours">Hours on topics that train one of those gaps.</param>
/// <param name="Of">Hours on topics that train any skill.</param>
/// <param name="Gaps">The largest gaps, at most <see cref="Programme.LargestGaps"/>; 0 when nobody is rated or all are at their targets, and then nothing can be aimed.</param>
public sealed record HoursOnGaps(int Hours, int Of, int Gaps) : PracticeFact(Practice.AimedAtGaps)
{
    /// <summary>Percent of the hours: at less than half, most of the training is for something else.</summary>
    public const int LeastPercent = 50;

    /// <inheritdoc/>
    public override bool IsPassed => Hours > 0 && 100 * Hours >= LeastPercent * Of;
}

/// <summary>Passed when each topic that trains a skill names the work it is used for within four weeks, before it is forgotten.</summary>
/// <param name="Without">Those that name none.</param>
/// <param name="Of">Topics that train a skill.</param>
public sealed record UsesNamed(ImmutableArray<ProgrammeTopic> Without, int Of) : PracticeFact(Practice.JustInTime)
{
    /// <inheritdoc/>
    public override bool IsPassed => Of > 0 && Without.IsEmpty;
}

/// <summary>Passed when newcomers are trained in a skill that is rated, and each topic after the first three months trains one: what is rated is what is taught.</summary>
/// <param name="ForNewcomers">Topics of the first three months that train a skill that is rated.</param>
/// <param name="Unrated">Topics after them that train none.</param>
public sealed record TaughtAsRated(int ForNewcomers, ImmutableArray<ProgrammeTopic> Unrated) : PracticeFact(Practice.FittedToAppraisal)
{
    /// <inheritdoc/>
    public override bool IsPassed => ForNewcomers > 0 && Unrated.IsEmpty;
}

/// <summary>Passed when no topic trains more than <see cref="MostSkills"/> skills.</summary>
/// <param name="Crowded">Those that do.</param>
/// <param name="Of">Topics that train a skill.</param>
public sealed record TopicsFocused(ImmutableArray<ProgrammeTopic> Crowded, int Of) : PracticeFact(Practice.Focused)
{
    /// <summary>Skills a topic may train: of three or more, none is practised until it sits.</summary>
    public const int MostSkills = 2;

    /// <inheritdoc/>
    public override bool IsPassed => Of > 0 && Crowded.IsEmpty;
}

/// <summary>Passed when reps choose at least <see cref="LeastChosen"/> of the topics themselves.</summary>
/// <param name="Chosen">Topics reps choose.</param>
/// <param name="Of">All topics.</param>
public sealed record TopicsChosen(int Chosen, int Of) : PracticeFact(Practice.DriveFromWithin)
{
    /// <summary>Topics: one is enough to be a choice.</summary>
    public const int LeastChosen = 1;

    /// <inheritdoc/>
    public override bool IsPassed => Chosen >= LeastChosen;
}

/// <summary>Passed when experienced reps teach at least <see cref="LeastTaught"/> of the topics.</summary>
/// <param name="Taught">Topics taught by an experienced rep.</param>
/// <param name="Of">All topics.</param>
public sealed record TaughtByColleagues(int Taught, int Of) : PracticeFact(Practice.TrainersRise)
{
    /// <summary>Topics: without one, no rep can rise by teaching.</summary>
    public const int LeastTaught = 1;

    /// <inheritdoc/>
    public override bool IsPassed => Taught >= LeastTaught;
}

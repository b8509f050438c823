using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Training;

/// <summary>Holds a programme against the seven practices.</summary>
public static class ProgrammeCheck
{
    /// <summary>One fact for each practice, in the method's order.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="library">The organisation's skills.</param>
    /// <param name="ranked">The team's gaps, ranked; empty when nobody is rated.</param>
    public static ImmutableArray<PracticeFact> Of(Programme programme, SkillLibrary library, IReadOnlyCollection<TeamGap> ranked)
    {
        var trains = programme.Topics.Where(topic => !topic.Skills.IsEmpty).ToImmutableArray();
        return
        [
            Years(programme),
            OnGaps(trains, [.. ranked.Take(Programme.LargestGaps).Select(gap => gap.Skill.Id)]),
            new UsesNamed(trains.RemoveAll(topic => topic.UsedFor is not null), trains.Length),
            AsRated(programme, library),
            new TopicsFocused(trains.RemoveAll(topic => topic.Skills.Length <= TopicsFocused.MostSkills), trains.Length),
            new TopicsChosen(programme.Topics.Count(topic => topic.IsChosen), programme.Topics.Length),
            new TaughtByColleagues(programme.Topics.Count(topic => topic.Teacher == TrainingTeacher.Colleague), programme.Topics.Length),
        ];
    }

    private static YearsCovered Years(Programme programme)
    {
        int last = programme.Stages.Select(stage => stage.ToWeek).DefaultIfEmpty(0).Max();
        int years = (last + ProgrammeStage.WeeksAYear - 1) / ProgrammeStage.WeeksAYear;
        var taught = programme.Stages.Where(stage => programme.In(stage).Any()).ToList();
        return new(years, [.. Enumerable.Range(1, years).Where(year => !taught.Any(stage => stage.IsInYear(year)))]);
    }

    private static HoursOnGaps OnGaps(ImmutableArray<ProgrammeTopic> trains, HashSet<SkillId> gaps) => new(
        trains.Where(topic => topic.Skills.Any(gaps.Contains)).Sum(topic => topic.Hours), trains.Sum(topic => topic.Hours), gaps.Count);

    private static TaughtAsRated AsRated(Programme programme, SkillLibrary library)
    {
        bool IsRated(ProgrammeTopic topic) => topic.Skills.Any(skill => !library.IsRetired(skill));
        var later = programme.Stages.Where(stage => !stage.IsForNewcomers).Select(stage => stage.Id).ToHashSet();
        return new(
            programme.Topics.Count(topic => !later.Contains(topic.Stage) && IsRated(topic)),
            [.. programme.Topics.Where(topic => later.Contains(topic.Stage) && !IsRated(topic))]);
    }
}

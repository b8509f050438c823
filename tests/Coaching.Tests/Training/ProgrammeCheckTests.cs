using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;

namespace CoachBot.Coaching.Tests.Training;

public sealed class ProgrammeCheckTests
{
    private static readonly ProgrammeStage FirstYear = new("first", Bilingual.Same("First year"), 1, 52);
    private static readonly ProgrammeStage SecondYear = new("second", Bilingual.Same("Second year"), 53, 104);
    private static readonly ProgrammeStage Start = new("start", Bilingual.Same("Start"), 1, 4);

    [Fact]
    public void There_is_one_fact_for_each_practice_in_the_methods_order()
    {
        Assert.Equal(Enum.GetValues<Practice>(), ProgrammeCheck.Of(Programme.Empty, SkillLibrary.Standard, []).Select(fact => fact.Practice));
    }

    [Fact]
    public void An_empty_programme_keeps_to_nothing()
    {
        Assert.All(ProgrammeCheck.Of(Programme.Empty, SkillLibrary.Standard, Gaps("price")), fact => Assert.False(fact.IsPassed));
    }

    [Fact]
    public void The_methods_example_leaves_three_practices_to_the_organisation()
    {
        var facts = ProgrammeCheck.Of(Programme.Template, SkillLibrary.Standard, Gaps("relationships", "internal"));
        Assert.Equal(
            [Practice.JustInTime, Practice.DriveFromWithin, Practice.TrainersRise],
            facts.Where(fact => !fact.IsPassed).Select(fact => fact.Practice));
    }

    [Fact]
    public void Continuous_is_something_in_every_year()
    {
        Assert.True(Fact<YearsCovered>(With(Topic("price", FirstYear), Topic("price", SecondYear))).IsPassed);

        var gap = Fact<YearsCovered>(With(Topic("price", FirstYear)));
        Assert.Equal((false, 2, 2), (gap.IsPassed, gap.Years, gap.Without.Single()));
    }

    [Fact]
    public void A_stage_over_two_years_covers_both()
    {
        var both = FirstYear with { ToWeek = 104 };
        Assert.True(Fact<YearsCovered>(Programme.Empty.With(both).With(Topic("price", both))).IsPassed);
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(5, 6, false)]
    public void Aimed_at_the_gap_is_half_the_hours(int hoursOnGap, int otherHours, bool passed)
    {
        var programme = With(Topic("price", FirstYear) with { Hours = hoursOnGap }, Topic("value", FirstYear) with { Hours = otherHours }, Topic(null, FirstYear) with { Hours = 300 });
        var fact = Fact<HoursOnGaps>(programme, Gaps("price"));
        Assert.Equal((passed, hoursOnGap, hoursOnGap + otherHours, 1), (fact.IsPassed, fact.Hours, fact.Of, fact.Gaps));
    }

    [Fact]
    public void Without_ratings_nothing_is_aimed()
    {
        var fact = Fact<HoursOnGaps>(With(Topic("price", FirstYear)));
        Assert.Equal((false, 0), (fact.IsPassed, fact.Gaps));
    }

    [Fact]
    public void Only_the_three_largest_gaps_are_aimed_at()
    {
        var programme = With(Topic("planning", FirstYear) with { Hours = 90 }, Topic("needs", SecondYear) with { Hours = 10 });
        var fact = Fact<HoursOnGaps>(programme, Gaps("price", "value", "needs", "planning"));
        Assert.Equal((false, 10, 100, 3), (fact.IsPassed, fact.Hours, fact.Of, fact.Gaps));
    }

    [Fact]
    public void Just_in_time_is_a_use_for_every_topic_that_trains_a_skill()
    {
        var used = Topic("price", FirstYear) with { UsedFor = Bilingual.Same("the renewals of spring") };
        Assert.True(Fact<UsesNamed>(With(used, Topic(null, FirstYear))).IsPassed);

        var unused = Topic("value", FirstYear);
        var fact = Fact<UsesNamed>(With(used, unused));
        Assert.Equal((false, unused, 2), (fact.IsPassed, fact.Without.Single(), fact.Of));
    }

    [Fact]
    public void Fitted_to_the_appraisal_is_a_rated_skill_for_newcomers_and_in_every_topic_after()
    {
        var first = Topic("needs", Start);
        Assert.True(Fact<TaughtAsRated>(With(first, Topic(null, Start), Topic("price", SecondYear))).IsPassed);
        Assert.False(Fact<TaughtAsRated>(With(Topic(null, Start), Topic("price", SecondYear))).IsPassed);

        var unrated = Topic(null, SecondYear);
        var fact = Fact<TaughtAsRated>(With(first, unrated));
        Assert.Equal((false, 1, unrated), (fact.IsPassed, fact.ForNewcomers, fact.Unrated.Single()));
    }

    [Fact]
    public void A_retired_skill_is_no_rated_one()
    {
        var programme = With(Topic("needs", Start), Topic("price", SecondYear));
        var fact = ProgrammeCheck.Of(programme, SkillLibrary.Standard.Retire(new("price")), []).OfType<TaughtAsRated>().Single();
        Assert.Equal((false, 1, programme.Topics[1]), (fact.IsPassed, fact.ForNewcomers, fact.Unrated.Single()));
        Assert.Equal(0, ProgrammeCheck.Of(programme, SkillLibrary.Standard.Retire(new("needs")), []).OfType<TaughtAsRated>().Single().ForNewcomers);
    }

    [Fact]
    public void Focused_is_two_skills_a_topic_at_most()
    {
        var two = Topic("price", FirstYear) with { Skills = [new("price"), new("value")] };
        Assert.True(Fact<TopicsFocused>(With(two)).IsPassed);

        var three = two with { Id = "three", Skills = [new("price"), new("value"), new("needs")] };
        var fact = Fact<TopicsFocused>(With(two, three));
        Assert.Equal((false, three, 2), (fact.IsPassed, fact.Crowded.Single(), fact.Of));
    }

    [Fact]
    public void Drive_from_within_is_a_topic_reps_choose()
    {
        var chosen = Topic("price", FirstYear) with { IsChosen = true };
        Assert.Equal((true, 1, 2), Told(Fact<TopicsChosen>(With(chosen, Topic("value", FirstYear)))));
        Assert.Equal((false, 0, 1), Told(Fact<TopicsChosen>(With(chosen with { IsChosen = false }))));

        static (bool IsPassed, int Chosen, int Of) Told(TopicsChosen fact) => (fact.IsPassed, fact.Chosen, fact.Of);
    }

    [Fact]
    public void Trainers_rise_where_experienced_reps_teach()
    {
        var taught = Topic("price", FirstYear) with { Teacher = TrainingTeacher.Colleague };
        Assert.True(Fact<TaughtByColleagues>(With(taught)).IsPassed);
        Assert.False(Fact<TaughtByColleagues>(With(taught with { Teacher = TrainingTeacher.Manager })).IsPassed);
    }

    [Fact]
    public void Of_the_three_largest_gaps_those_no_topic_covers_are_told_in_their_order()
    {
        var programme = With(Topic("value", FirstYear));
        Assert.Equal(["price", "needs"], programme.Uncovered(Gaps("price", "value", "needs", "planning")).Select(gap => gap.Skill.Id.Value));
        Assert.Empty(programme.Uncovered(Gaps("value")));
    }

    private static T Fact<T>(Programme programme, params IReadOnlyCollection<TeamGap> gaps)
        where T : PracticeFact => ProgrammeCheck.Of(programme, SkillLibrary.Standard, gaps).OfType<T>().Single();

    private static Programme With(params ProgrammeTopic[] topics) =>
        topics.Aggregate(Programme.Empty.With(FirstYear).With(SecondYear).With(Start), (programme, topic) => programme.With(topic));

    private static ProgrammeTopic Topic(string? skill, ProgrammeStage stage) => new(
        $"{skill ?? "culture"} in {stage.Id}", stage.Id, TrainingFormat.RegionalClass, Bilingual.Same(skill ?? "Culture"), 4, skill is null ? [] : [new(skill)]);

    private static IReadOnlyCollection<TeamGap> Gaps(params string[] ids) =>
        [.. ids.Select(id => new TeamGap(SkillLibrary.Standard.Find(new SkillId(id))!, SkillAim.Default(new(id)), 2, 3))];
}

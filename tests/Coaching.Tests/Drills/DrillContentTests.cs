using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>Holds the drills of all nine skills to what makes them practice: enough of them, fair to guess at, and no two the same.</summary>
public sealed class DrillContentTests
{
    private const int FewestObjectives = 3;
    private const int FewestDrills = 4;

    // Of their runs of letters, four in English and two in Chinese; two situations told independently share up to a sixth.
    private const double MostShared = 0.2;

    public static TheoryData<string> Skills => StandardDrills.Skills;

    [Fact]
    public void Each_of_the_nine_skills_has_drills()
    {
        Assert.Equal(SkillLibrary.Standard.Skills.Select(skill => skill.Id), DrillBank.Standard.Objectives.Select(objective => objective.Skill).Distinct());
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void A_skill_has_objectives_enough_and_an_objective_drills_enough(string skill)
    {
        var objectives = StandardDrills.Objectives(skill);
        Assert.True(objectives.Count >= FewestObjectives, $"{skill} has {objectives.Count} objectives.");
        Assert.All(objectives, objective => Assert.True(objective.Drills.Length >= FewestDrills, $"{objective.Id} has {objective.Drills.Length} drills."));
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void The_place_of_an_answer_does_not_give_it_away(string skill)
    {
        var objectives = StandardDrills.Objectives(skill);
        Assert.All(objectives, objective => Assert.True(objective.Drills.Select(drill => drill.Best).Distinct().Count() > 1, $"{objective.Id} has its best in one place."));

        var places = Enumerable.Range(0, Drill.Options).Select(place => objectives.SelectMany(objective => objective.Drills).Count(drill => drill.Best == place)).ToList();
        Assert.True(places.Max() - places.Min() <= 1, $"The best of {skill} are in places 0 to 3: {string.Join(", ", places)}.");
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void The_length_of_an_answer_does_not_give_it_away(string skill)
    {
        var drills = StandardDrills.Objectives(skill).SelectMany(objective => objective.Drills).ToList();
        Assert.InRange(drills.Count(drill => IsLongest(drill.Text.English, drill.Best)), 0, drills.Count / Drill.Options);
        Assert.InRange(drills.Count(drill => IsLongest(drill.Text.Chinese, drill.Best)), 0, drills.Count / Drill.Options);
    }

    [Fact]
    public void No_two_drills_tell_the_same_situation()
    {
        var drills = DrillBank.Standard.Objectives.SelectMany(objective => objective.Drills).ToList();
        Apart(drills, 4, text => text.English);
        Apart(drills, 2, text => text.Chinese);
    }

    [Fact]
    public void Nothing_but_the_situation_is_said_twice_either()
    {
        var drills = DrillBank.Standard.Objectives.SelectMany(objective => objective.Drills).ToList();
        Assert.All(
            drills.SelectMany(drill => StandardDrills.Texts(drill.Text.English).Concat(StandardDrills.Texts(drill.Text.Chinese))).GroupBy(text => text),
            same => Assert.True(same.Count() == 1, $"Said {same.Count()} times: {same.Key}"));
    }

    private static bool IsLongest(DrillText text, int best) => text.Options.All(option => option.Text.Length <= text.Options[best].Text.Length);

    private static void Apart(IReadOnlyList<Drill> drills, int run, Func<Bilingual<DrillText>, DrillText> side)
    {
        var told = drills.Select(drill => (drill.Id, Runs: Runs(side(drill.Text).Situation, run))).ToList();
        for (int i = 0; i < told.Count; i++)
        {
            Assert.All(told.Skip(i + 1), other =>
            {
                double shared = (double)told[i].Runs.Intersect(other.Runs).Count() / told[i].Runs.Union(other.Runs).Count();
                Assert.True(shared <= MostShared, $"{told[i].Id} and {other.Id} share {shared:P0}.");
            });
        }
    }

    private static HashSet<string> Runs(string text, int run) => [.. Enumerable.Range(0, text.Length - run + 1).Select(start => text.Substring(start, run))];
}

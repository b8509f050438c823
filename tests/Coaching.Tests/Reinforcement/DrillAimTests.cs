using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Tests.Memory;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class DrillAimTests
{
    [Fact]
    public void A_person_in_several_campaigns_has_one_aim_an_objective()
    {
        var price = Reviewed.Objective("price/a");
        var value = Reviewed.Objective("value/a");
        var together = DrillAim.Together(
            [new(price, 1, RecallTarget.High), new(value, 2, RecallTarget.Light), new(price, 3, RecallTarget.Usual)]);
        Assert.Equal([new(price, 3, RecallTarget.High), new(value, 2, RecallTarget.Light)], together);
    }

    [Theory]
    [InlineData(RecallTarget.Light, 8, 3.6)]
    [InlineData(RecallTarget.Usual, 8, 4.4)]
    [InlineData(RecallTarget.High, 8, 5.6)]
    public void The_load_of_the_first_month_grows_with_the_target(RecallTarget target, int objectives, double drills)
    {
        Assert.Equal(drills, target.DrillsPerWeek(objectives), 1e-12);
    }

    [Fact]
    public void A_target_is_one_of_three()
    {
        Assert.Equal([0.8, 0.85, 0.9], Enum.GetValues<RecallTarget>().Select(target => target.Share()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RecallTarget)70).Share());
    }
}

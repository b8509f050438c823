using CoachBot.Coaching.Plans.Practice;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class KeyAccountCheckTests
{
    private const CheckAnswer Yes = CheckAnswer.Yes;
    private const CheckAnswer Partly = CheckAnswer.Partly;
    private const CheckAnswer No = CheckAnswer.No;

    [Fact]
    public void Where_all_is_sound_nothing_is_to_mend()
    {
        Assert.Empty(KeyAccountCheck.Of([Yes, Yes, Yes, Yes], [Yes, Yes, Yes, Yes, Yes]).MendFirst);
    }

    [Fact]
    public void An_element_weighs_twice_a_failure_that_begins_in_it()
    {
        var check = KeyAccountCheck.Of([Partly, Yes, No, Yes], [No, Partly, Yes, Yes, Yes]);
        Assert.Equal(
            [(PracticeElement.Systems, 4), (PracticeElement.Structure, 3), (PracticeElement.Processes, 2)],
            check.MendFirst.Select(each => (each.Element, each.Points)));
        Assert.Equal([PracticeFailure.LittleForExecutives, PracticeFailure.FunctionsMissing], check.MendFirst[1].Failures);
        Assert.Equal(Yes, check.MendFirst[1].Answer);
    }

    [Fact]
    public void Equal_ones_come_in_the_methods_order()
    {
        Assert.Equal(Enum.GetValues<PracticeElement>(), KeyAccountCheck.Of([No, No, No, No], [Yes, Yes, Yes, Yes, Yes]).MendFirst.Select(each => each.Element));
    }

    [Fact]
    public void Every_element_that_fails_or_has_a_failure_is_there_with_all_points()
    {
        var answers = Gen.Enum<CheckAnswer>();
        Gen.Select(answers.Array[4], answers.Array[5]).Sample((elements, failures) =>
        {
            var mend = KeyAccountCheck.Of(elements, failures).MendFirst;
            Assert.Equal((2 * elements.Sum(answer => (int)answer)) + failures.Sum(answer => (int)answer), mend.Sum(each => each.Points));
            Assert.Equal(mend.OrderByDescending(each => each.Points), mend);
        });
    }

    [Fact]
    public void Half_a_check_is_none()
    {
        Assert.Throws<ArgumentException>(() => KeyAccountCheck.Of([Yes], [Yes, Yes, Yes, Yes, Yes]));
    }
}

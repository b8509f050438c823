using CoachBot.Coaching.Plans;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class AccountNameTests
{
    [Theory]
    [InlineData("Nordwind Motors", "NORDWIND  motors")]
    [InlineData("Nordwind Motors", "Nordwind Motors Co., Ltd.")]
    [InlineData("Nordwind Motors", "The Nordwind Motors Group")]
    [InlineData("Nordwind Motors", "Nordwnid Motor")]
    [InlineData("Müller GmbH", "Muller")]
    [InlineData("上海电气", "上海电气集团股份有限公司")]
    [InlineData("华海技术（中国）有限公司", "华海技术(中国)")]
    [InlineData("ＡＢＣ　电子", "abc电子")]
    [InlineData("集团公司", "集团公司")]
    public void Nearly_the_same_name_may_be_the_same_account(string one, string other)
    {
        Assert.True(AccountNames.IsNear(one, other));
        Assert.True(AccountNames.IsNear(other, one));
    }

    [Theory]
    [InlineData("Nordwind Motors", "Nordwind Marine")]
    [InlineData("Plant 1", "Plant 2")]
    [InlineData("Nordwind Motors 21", "Nordwind Motors 12")]
    [InlineData("中国电信", "中国电力")]
    [InlineData("Acme", "Acne")]
    [InlineData("!", "?")]
    public void Another_name_is_another_account(string one, string other)
    {
        Assert.False(AccountNames.IsNear(one, other));
    }

    [Fact]
    public void Of_several_near_ones_the_same_name_comes_first()
    {
        PlanHead[] heads = [Head("Nordwind Motor"), Head("Nordwind Motors Ltd"), Head("Kestrel")];
        Assert.Equal(["Nordwind Motors Ltd", "Nordwind Motor"], AccountNames.Near("nordwind motors", heads).Select(head => head.Account));

        static PlanHead Head(string account) => Some.Head with { Account = account };
    }

    [Fact]
    public void A_slip_is_a_letter_too_many_too_few_wrong_or_two_swapped()
    {
        Assert.Equal([0, 1, 1, 1, 1, 4], new[] { "motor", "motors", "moto", "mator", "mtoor", "rotate" }.Select(word => EditDistance.Between("motor", word, 4)));
        Assert.Equal(2, EditDistance.Between("motor", "motormen", 1));
    }

    [Fact]
    public void The_distance_is_the_same_both_ways_and_nothing_between_equals_only()
    {
        var words = Gen.String[Gen.Char['a', 'c'], 0, 6];
        Gen.Select(words, words).Sample((one, other) =>
        {
            int distance = EditDistance.Between(one, other, 10);
            Assert.Equal(distance, EditDistance.Between(other, one, 10));
            Assert.Equal(one == other, distance == 0);
            Assert.InRange(distance, Math.Abs(one.Length - other.Length), Math.Max(one.Length, other.Length));
        });
    }
}

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

    [Theory]
    [InlineData("Nordwindd", true)]
    [InlineData("Nordwin", true)]
    [InlineData("Nordwand", true)]
    [InlineData("Nordwnid", true)]
    [InlineData("Nordwand X", false)]
    [InlineData("Nrodwnid", false)]
    public void In_six_letters_one_slip_is_forgiven_be_it_too_many_too_few_wrong_or_swapped(string name, bool isNear)
    {
        Assert.Equal(isNear, AccountNames.IsNear("Nordwind", name));
    }

    [Fact]
    public void Near_is_near_both_ways_and_every_name_is_near_itself()
    {
        var names = Gen.String[Gen.Char['a', 'c'], 1, 14];
        Gen.Select(names, names).Sample((one, other) =>
        {
            Assert.True(AccountNames.IsNear(one, one));
            Assert.Equal(AccountNames.IsNear(one, other), AccountNames.IsNear(other, one));
        });
    }

    [Theory]
    [InlineData("Huarui", "Huarui Electronics", true)]
    [InlineData("华瑞电子", "华瑞电子（苏州）有限公司", true)]
    [InlineData("GE", "GE Healthcare", true)]
    [InlineData("GE", "Geely", false)]
    [InlineData("Electronics", "Huarui Electronics", false)]
    [InlineData("Plant 1", "Plant 12", false)]
    [InlineData("华", "华瑞电子", false)]
    [InlineData("Nordwind", "Siemens", false)]
    public void A_name_may_be_a_part_of_the_other(string one, string other, bool isPart)
    {
        Assert.Equal((isPart, isPart), (AccountNames.IsPart(one, other), AccountNames.IsPart(other, one)));
    }
}

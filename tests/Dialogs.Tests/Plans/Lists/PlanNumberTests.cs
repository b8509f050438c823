using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Wording;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

public sealed class PlanNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1,200,000", 1_200_000)]
    [InlineData("1 200 000", 1_200_000)]
    [InlineData("1.2m", 1_200_000)]
    [InlineData("1.2 million", 1_200_000)]
    [InlineData("120万", 1_200_000)]
    [InlineData("１２０万元", 1_200_000)]
    [InlineData("¥800k", 800_000)]
    [InlineData("3.5亿", 350_000_000)]
    [InlineData("3百万", 3_000_000)]
    [InlineData("2千万", 20_000_000)]
    [InlineData("-3.5", -3.5)]
    public void A_number_is_read_as_people_type_it(string typed, double number) => Assert.Equal((decimal)number, PlanNumber.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("a lot")]
    [InlineData("1,2")]
    [InlineData("1,20,000")]
    [InlineData("300-400")]
    [InlineData("约300万")]
    [InlineData("1.2.3")]
    [InlineData("40%")]
    [InlineData("1.2m%")]
    [InlineData("1e9")]
    [InlineData("NaN")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("--5")]
    public void What_is_none_or_could_be_two_is_not_read(string typed) => Assert.Null(PlanNumber.Read(typed));

    [Fact]
    public void A_percent_is_taken_as_it_is_where_one_may_be() => Assert.Equal((40m, (decimal?)null), (PlanNumber.Read("40 %", isPercent: true), PlanNumber.Read("40k%", isPercent: true)));

    [Fact]
    public void A_number_reads_back_as_it_is_written_in_each_language() => Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 9_999]).Sample((whole, fraction) =>
    {
        foreach (decimal number in (decimal[])[whole, whole + (fraction / 10_000m), whole / 100 * 100_000m / 100_000m])
        {
            Assert.All(Texts.All, texts => Assert.Equal(number, PlanNumber.Read(texts.PlanAmount(number))));
        }
    });

    [Fact]
    public void Whatever_is_typed_is_read_or_not_and_harms_nothing() => Gen.String.Sample(typed =>
    {
        PlanNumber.Read(typed);
        PlanDay.Read(typed);
    });

    [Theory]
    [InlineData("2027-03-31", "2027-03-31")]
    [InlineData("2027/3/31", "2027-03-31")]
    [InlineData("2027年3月31日", "2027-03-31")]
    [InlineData("2027-02-30", null)]
    [InlineData("31/3/2027", null)]
    [InlineData("next week", null)]
    public void A_date_is_read_with_the_year_first(string typed, string? date) => Assert.Equal(date, PlanDay.Read(typed) is { } read ? IsoDate.Format(read) : null);
}

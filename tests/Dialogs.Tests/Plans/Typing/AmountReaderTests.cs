using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.Wording;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("1,200,000", 1_200_000, "")]
    [InlineData("1.2m", 1_200_000, "")]
    [InlineData("400k", 400_000, "")]
    [InlineData("400 K", 400_000, "")]
    [InlineData("40万", 400_000, "")]
    [InlineData("４０万", 400_000, "")]
    [InlineData("3.5亿", 350_000_000, "")]
    [InlineData("3千万元", 30_000_000, "元")]
    [InlineData("2 billion", 2_000_000_000, "")]
    [InlineData("¥1.2m", 1_200_000, "¥")]
    [InlineData("3.5m CNY", 3_500_000, "CNY")]
    [InlineData("20 %", 20, "%")]
    [InlineData("-4%", -4, "%")]
    [InlineData("40 visits", 40, "visits")]
    [InlineData("5 months", 5, "months")]
    [InlineData("12 km", 12, "km")]
    [InlineData("0", 0, "")]
    [InlineData("1 200 000", 1_200_000, "")]
    [InlineData("1'200'000", 1_200_000, "")]
    [InlineData("1.2 million", 1_200_000, "")]
    [InlineData("１２０万元", 1_200_000, "元")]
    [InlineData("120萬", 1_200_000, "")]
    [InlineData("3億", 300_000_000, "")]
    [InlineData("–3.5", -3.5, "")]
    [InlineData("−3.5", -3.5, "")]
    [InlineData("1.23456m", 1_234_560, "")]
    [InlineData("9万亿", 9_000_000_000_000, "")]
    public void Reads(string text, double value, string unit) => Assert.Equal(((decimal)value, unit), AmountReader.Read(text));

    [Theory]
    [InlineData("1,2")]
    [InlineData("1,20,000")]
    [InlineData("1.200.000")]
    [InlineData("40 or 50")]
    [InlineData("40万到50万")]
    [InlineData("400k, 500k")]
    [InlineData("about forty")]
    [InlineData("1.23456")]
    [InlineData("300-400")]
    [InlineData("约300万")]
    [InlineData("1.2.3")]
    [InlineData("1.2m%")]
    [InlineData("1e9")]
    [InlineData("NaN")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("--5")]
    [InlineData("")]
    public void Guesses_nothing(string text) => Assert.Null(AmountReader.Read(text));

    [Fact]
    public void What_is_stored_reads_as_the_same() => Gen.Int[-1_000_000, 1_000_000].Select(Gen.Int[0, 4]).Sample((figures, places) =>
    {
        decimal value = figures / (decimal)Math.Pow(10, places);
        Assert.Equal(value, AmountReader.Read(AmountReader.Stored(value))!.Value.Value);
    });

    [Fact]
    public void Whole_numbers_grouped_in_threes_read_as_the_same_as_ungrouped() => Gen.Long[0, (long)PlanEntry.LargestAmount].Sample(value =>
        Assert.Equal(AmountReader.Read($"{value}"), AmountReader.Read(value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Any_text_reads_or_does_not() => Gen.String.Sample(text => _ = AmountReader.Read(text));

    [Fact]
    public void An_amount_reads_back_as_it_is_shown_in_each_language() => Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 9_999]).Sample((whole, fraction) =>
    {
        foreach (decimal number in (decimal[])[whole, whole + (fraction / 10_000m), whole / 100 * 100_000m / 100_000m])
        {
            Assert.All(Texts.All, texts => Assert.Equal(number, AmountReader.ReadMoney(texts.PlanAmount(number))));
        }
    });

    [Theory]
    [InlineData("40万元", 400_000)]
    [InlineData("400k EUR", 400_000)]
    [InlineData("$3m", 3_000_000)]
    [InlineData("2 production lines", null)]
    [InlineData("40%", null)]
    public void Money_has_a_currency_or_nothing_behind_it(string text, int? value) => Assert.Equal(value, (int?)AmountReader.ReadMoney(text));
}

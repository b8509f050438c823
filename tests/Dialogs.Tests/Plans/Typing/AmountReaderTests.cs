using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Typing;
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
    public void Reads(string text, double value, string unit) => Assert.Equal(((decimal)value, unit), AmountReader.Read(text));

    [Theory]
    [InlineData("1,2")]
    [InlineData("1,20,000")]
    [InlineData("1.200.000")]
    [InlineData("40 or 50")]
    [InlineData("40万到50万")]
    [InlineData("400k, 500k")]
    [InlineData("about forty")]
    [InlineData("1,000,000,000,000")]
    [InlineData("9万亿")]
    [InlineData("")]
    public void Guesses_nothing(string text) => Assert.Null(AmountReader.Read(text));

    [Fact]
    public void What_is_stored_reads_as_the_same() => Gen.Int[-1_000_000, 1_000_000].Select(Gen.Int[0, 5]).Sample((figures, places) =>
    {
        decimal value = figures / (decimal)Math.Pow(10, places);
        Assert.Equal(value, AmountReader.Read(AmountReader.Stored(value))!.Value.Value);
    });

    [Fact]
    public void Whole_numbers_grouped_in_threes_read_as_the_same_as_ungrouped() => Gen.Long[0, (long)PlanEntry.LargestAmount].Sample(value =>
        Assert.Equal(AmountReader.Read($"{value}"), AmountReader.Read(value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Any_text_reads_or_does_not() => Gen.String.Sample(text =>
    {
        if (AmountReader.Read(text) is { } read)
        {
            Assert.InRange(read.Value, -PlanEntry.LargestAmount, PlanEntry.LargestAmount);
        }
    });
}

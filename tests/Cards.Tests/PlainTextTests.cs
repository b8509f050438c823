using CoachBot.Cards.Schema;
using CoachBot.Cards.Tests.Samples;

namespace CoachBot.Cards.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [MemberData(nameof(Sample.Names), MemberType = typeof(Sample))]
    public void Every_card_is_as_approved_in_text(string name) => Approved.Matches(name, PlainText.Of(Sample.Cards[name]));

    [Fact]
    public void The_rows_of_a_split_are_there_once()
    {
        var lines = PlainText.Lines(Sample.Cards["SplitCard.Day.en"]);

        Assert.Single(lines, line => line.Contains("Travel and waiting", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("1 h 55 min", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_stand_straight_in_Chinese_too()
    {
        var bars = PlainText.Lines(Sample.Cards["SplitCard.Day.zh-Hans"]).Where(line => line.Contains('█', StringComparison.Ordinal)).Skip(1);

        Assert.Single(bars.Select(line => line[..line.IndexOf('█', StringComparison.Ordinal)].Sum(c => c >= 0x2E80 ? 2 : 1)).Distinct());
    }

    [Fact]
    public void A_card_with_nothing_in_it_is_its_fallback_text() =>
        Assert.Equal("Nothing to see", PlainText.Of(new AdaptiveCard([]) { Lang = "en", FallbackText = "Nothing to see" }));
}

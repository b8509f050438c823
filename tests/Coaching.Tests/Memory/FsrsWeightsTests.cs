using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class FsrsWeightsTests
{
    [Theory]
    [InlineData(0, double.NaN, "w0 is NaN; it must be 0.001 to 100.")]
    [InlineData(20, 0.81, "w20 is 0.81; it must be 0.1 to 0.8.")]
    [InlineData(4, double.PositiveInfinity, "w4 is Infinity; it must be 1 to 10.")]
    [InlineData(16, 0.9, "w16 is 0.9; it must be 1 to 6.")]
    public void A_weight_out_of_its_bounds_is_refused(int index, double value, string why)
    {
        var refused = Assert.Throws<ArgumentException>(() => new FsrsWeights(FsrsWeights.Default.Values.SetItem(index, value)));
        Assert.StartsWith(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_21()
    {
        var refused = Assert.Throws<ArgumentException>(() => new FsrsWeights(FsrsWeights.Default.Values.RemoveAt(20)));
        Assert.StartsWith("There are 20 weights, not 21.", refused.Message, StringComparison.Ordinal);
    }
}

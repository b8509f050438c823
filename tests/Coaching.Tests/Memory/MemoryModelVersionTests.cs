using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class MemoryModelVersionTests
{
    [Fact]
    public void A_version_is_read_as_it_is_written()
    {
        Assert.Equal("fsrs-6/12", new MemoryModelVersion(12).ToString());
        Assert.Equal(new MemoryModelVersion(12), MemoryModelVersion.From("fsrs-6/12"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("fsrs-7/0")]
    [InlineData("fsrs-6/")]
    [InlineData("fsrs-6/-1")]
    [InlineData("fsrs-6/01")]
    public void Anything_else_is_none(string? text)
    {
        Assert.Null(MemoryModelVersion.From(text));
    }
}

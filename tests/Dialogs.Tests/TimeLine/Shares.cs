using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class Shares
{
    [Theory]
    [InlineData("40", 40)]
    [InlineData("40%", 40)]
    [InlineData("40 %", 40)]
    [InlineData("about 40", 40)]
    [InlineData("forty percent", 40)]
    [InlineData("half", 50)]
    [InlineData("0", 0)]
    [InlineData("100%", 100)]
    [InlineData("三成", 30)]
    [InlineData("三成半", 35)]
    [InlineData("四十", 40)]
    [InlineData("百分之三十", 30)]
    [InlineData("一半", 50)]
    [InlineData("大约40%", 40)]
    public void A_share_is_read_in_whole_percent(string text, int percent) => Assert.Equal(percent, ShareReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("101")]
    [InlineData("-5")]
    [InlineData("40.5%")]
    [InlineData("40 50")]
    [InlineData("3h")]
    [InlineData("half an hour")]
    [InlineData("many")]
    public void Anything_else_is_none(string text) => Assert.Null(ShareReader.Read(text));
}

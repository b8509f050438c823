using CoachBot.Storage.Azure;
using NodaTime;

namespace CoachBot.Storage.Tests.Azure;

public sealed class WakeUpMessageTests
{
    private static readonly WakeUp WakeUp = new(new("people", "t/29:张\0<伟>"), Instant.FromUnixTimeSeconds(1_800_000_000));

    [Fact]
    public void A_message_is_plain_text_that_needs_no_other_encoding()
    {
        var hopped = WakeUpMessage.Of(WakeUp).Hop().Hop();

        Assert.Equal(
            """{"v":1,"table":"people","owner":"t/29:\u5F20\u0000\u003C\u4F1F\u003E","due":1800000000,"hops":2}""",
            hopped.Write());
        Assert.Equal((WakeUp, 2), (WakeUpMessage.Read(hopped.Write())!.WakeUp, hopped.Hops));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"v":1}""")]
    [InlineData("""{"v":2,"table":"people","owner":"o","due":1800000000,"hops":0}""")]
    [InlineData("""{"v":1,"table":"people","owner":null,"due":1800000000,"hops":0}""")]
    [InlineData("""{"v":1,"table":"people","owner":"o","due":"soon","hops":0}""")]
    [InlineData("""{"v":1,"table":"people","owner":"o","due":1800000000,"hops":-1}""")]
    [InlineData("""{"v":1,"table":"people","owner":"o","due":9223372036854775807,"hops":0}""")]
    public void Any_other_text_is_not_read(string text) => Assert.Null(WakeUpMessage.Read(text));
}

using System.Text;
using CoachBot.Bot.Turns;
using CsCheck;

namespace CoachBot.Bot.Tests.Plans;

public sealed class PackedTextTests
{
    [Fact]
    public void What_is_packed_is_unpacked_as_it_was() =>
        Gen.OneOf(Gen.String[0, 200], Gen.String[Gen.Char['一', '龥'], 0, 200]).Sample(text =>
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), PackedText.Unpack(PackedText.Pack(text))));

    [Fact]
    public void It_is_made_of_Chinese_characters_that_no_JSON_escapes() =>
        Gen.String[0, 200].Sample(text => Assert.All(PackedText.Pack(text), each => Assert.InRange(each, '\u4E00', '\u8DFF')));

    [Theory]
    [InlineData("abc")]
    [InlineData("一丁丂七丄丅丆万")]
    public void What_was_not_packed_is_told(string text) => Assert.Throws<FormatException>(() => PackedText.Unpack(text));
}

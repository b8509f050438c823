using CsCheck;

namespace CoachBot.Storage.Tests;

public sealed class KeyEscapeTests
{
    private const string Forbidden = "/\\#?";

    // Where the rules change, what lies near, and halves of surrogate pairs, which the rules treat as any other character.
    private static readonly char[] Borders = [.. "\0\u001f !\"#$-./0>?@[\\]}~\u007f\u009f\u00a0会\ud83d\ude00\uffff"];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Char['\0', '\u00A2'], Gen.OneOf(Borders), Gen.Char)
        .Array[0, 6].Select(characters => new string(characters));

    [Theory]
    [InlineData("turn/day/2026-11-23", "turn.1day.12026-11-23")]
    [InlineData("19:abc@thread.tacv2;messageid=1700", "19:abc@thread.0tacv2;messageid=1700")]
    [InlineData("a:1b/c?d#e", "a:1b.1c>1d\"1e")]
    [InlineData("\"#", "\"0\"1")]
    [InlineData("./", ".0.1")]
    [InlineData(">?", ">0>1")]
    [InlineData("[\\", "[0[1")]
    [InlineData(" \0\t\n\u001f", " 20 00 09 0A 1F")]
    [InlineData("~\u007f\u0080\u009f", "~00~01~02~21")]
    [InlineData("张伟-A_b|%{}", "张伟-A_b|%{}")]
    [InlineData("", "")]
    public void What_keys_forbid_is_written_with_its_neighbour(string text, string escaped)
    {
        Assert.Equal(escaped, KeyEscape.Escape(text));
        Assert.Equal(text, KeyEscape.Unescape(escaped));
        Assert.Equal(escaped.Length, KeyEscape.LengthOf(text));
    }

    [Fact]
    public void Any_text_comes_back_as_it_was() => AnyText.Sample(text =>
    {
        var escaped = KeyEscape.Escape(text);
        Assert.Equal(text, KeyEscape.Unescape(escaped));
        Assert.Equal(escaped.Length, KeyEscape.LengthOf(text));
    });

    [Fact]
    public void Escaped_texts_are_ordered_as_the_texts() => Gen.Select(AnyText, AnyText, AnyText).Sample((common, one, two) =>
        Assert.Equal(
            Math.Sign(string.CompareOrdinal(common + one, common + two)),
            Math.Sign(string.CompareOrdinal(KeyEscape.Escape(common + one), KeyEscape.Escape(common + two)))));

    [Fact]
    public void Every_two_characters_keep_their_order_beside_anything()
    {
        var characters = Enumerable.Range(0, 0xA2).Select(code => (char)code).ToArray();
        foreach (var (one, two) in characters.Zip(characters.Skip(1)))
        {
            Assert.True(string.CompareOrdinal(KeyEscape.Escape($"{one}\uffff"), KeyEscape.Escape($"{two}")) < 0, $"U+{(int)one:X4}");
        }
    }

    [Fact]
    public void Nothing_that_keys_forbid_is_left() => AnyText.Sample(text =>
        Assert.DoesNotContain(KeyEscape.Escape(text), character => Forbidden.Contains(character) || char.IsControl(character)));

    [Theory]
    [InlineData(".")]
    [InlineData("a.2")]
    [InlineData("..")]
    [InlineData(".A")]
    [InlineData("/1")]
    [InlineData("a/b")]
    [InlineData("#")]
    [InlineData("?")]
    [InlineData("\\")]
    [InlineData(" ")]
    [InlineData(" 0")]
    [InlineData(" 21")]
    [InlineData(" 0a")]
    [InlineData(" +1")]
    [InlineData("~")]
    [InlineData("~0")]
    [InlineData("~22")]
    [InlineData("~FF")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    public void What_was_never_escaped_is_refused(string escaped)
    {
        var refused = Assert.Throws<FormatException>(() => KeyEscape.Unescape(escaped));
        Assert.Equal($"'{escaped}' is no escaped key.", refused.Message);
    }
}

using System.Text;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards.Tests;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("客户", 2, "客户")]
    [InlineData("客户说", 2, "客户")]
    [InlineData("said", 3, "sai")]
    [InlineData("😀😀", 4, "😀")]
    [InlineData("😀😀", 3, "")]
    [InlineData("", 0, "")]
    public void A_text_is_cut_to_so_many_characters_and_to_the_bytes_of_as_many_Chinese_ones(string text, int characters, string kept) => Assert.Equal(kept, CardText.Cut(text, characters));

    [Theory]
    [InlineData("技")]
    [InlineData("😀")]
    [InlineData("\ue000")]
    [InlineData("\u0001")]
    [InlineData("\ud83d")]
    public void What_is_kept_takes_no_more_room_on_a_card(string piece)
    {
        string kept = CardText.Cut(string.Concat(Enumerable.Repeat(piece, 1_000)), 100);
        Assert.InRange(Size(kept) - Size(""), 280, 300);
    }

    [Theory]
    [InlineData(@"a\*b", 10, @"a\*b")]
    [InlineData(@"12345\*78901", 7, "12345…")]
    public void Markdown_is_cut_with_a_mark_and_no_escape_in_half(string markdown, int characters, string kept) => Assert.Equal(kept, CardText.CutMarkdown(markdown, characters));

    private static int Size(string text) => Encoding.UTF8.GetByteCount(CardJson.Text(new AdaptiveCard([new TextBlock(text)]) { Lang = "en", FallbackText = "" }));
}

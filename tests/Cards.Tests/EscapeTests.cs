using CsCheck;

namespace CoachBot.Cards.Tests;

public sealed class EscapeTests
{
    [Theory]
    [InlineData("Two late shipments (again!) – R&D ~20%, 3-4 days, #1 priority", "Two late shipments (again!) – R&D ~20%, 3-4 days, #1 priority")]
    [InlineData("**bold** _slanted_ `code` ~~gone~~", @"\*\*bold\*\* \_slanted\_ \`code\` \~\~gone\~\~")]
    [InlineData("[free money](https://evil.example)", @"\[free money]\(https://evil.example)")]
    [InlineData("![](https://evil.example/pixel.png)", @"!\[]\(https://evil.example/pixel.png)")]
    [InlineData("<at>Anna</at> <b>x</b>", @"\<at>Anna\</at> \<b>x\</b>")]
    [InlineData("&lt;at&gt; &#42; &", @"\&lt;at\&gt; \&#42; &")]
    [InlineData("{{DATE(2026-11-20T06:08:39Z,SHORT)}}", @"{\{DATE(2026-11-20T06:08:39Z,SHORT)}}")]
    [InlineData("- one\n+ two\n* three", "\\- one\n\n\\+ two\n\n\\* three")]
    [InlineData("1. one\n12) twelve\n1.5 h", "1\\. one\n\n12\\) twelve\n\n1.5 h")]
    [InlineData("# one\n## two\n> three\n---\n- - -", "\\# one\n\n\\## two\n\n\\> three\n\n\\---\n\n\\- - -")]
    [InlineData("    indented\r\n\r\n\r\n\tby tab  ", "indented\n\nby tab")]
    [InlineData(@"C:\temp\*", @"C:\\temp\\\*")]
    [InlineData("\u202Egnp.exe\u2066\u0000\u001B[31m\uFEFF\u200B", @"gnp.exe\[31m")]
    [InlineData("👩‍👧 華東倉 é", "👩‍👧 華東倉 é")]
    [InlineData("half \ud83d of one", "half  of one")]
    [InlineData(" \n \t ", "")]
    [InlineData("", "")]
    public void What_a_person_typed_is_shown_letter_by_letter(string typed, string markdown) =>
        Assert.Equal(markdown, Escape.Markdown(typed));

    [Fact]
    public void An_escape_is_undone_to_the_same_text() =>
        Gen.String[Gen.Char["ab*_[]()`~{}<>&#-+.1! \\"], 0, 20]
            .Select(text => text.Trim())
            .Sample(text => Assert.Equal(text, Escape.Undo(Escape.Markdown(text))));

    [Fact]
    public void Bold_is_undone_to_its_text() => Assert.Equal("26% (40%)", Escape.Undo("**26%** (40%)"));
}

using CoachBot.Dialogs.Plans.Export;
using CsCheck;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Export;

public sealed class SafeFileNameTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("Huarui Electronics", "Huarui Electronics 2026-11-23.docx")]
    [InlineData("华瑞电子（苏州）", "华瑞电子（苏州） 2026-11-23.docx")]
    [InlineData("../../etc/passwd", "etc passwd 2026-11-23.docx")]
    [InlineData(@"C:\Windows\con", "C Windows con 2026-11-23.docx")]
    [InlineData("A/B: \"x\" <y>|?*", "A B x y 2026-11-23.docx")]
    [InlineData("..", "2026-11-23.docx")]
    [InlineData("\u202egnp.exe\u0000", "gnp.exe 2026-11-23.docx")]
    [InlineData("~$lock", "lock 2026-11-23.docx")]
    public void Of_the_account_what_cannot_stand_in_a_file_name_is_left_out(string account, string name) => Assert.Equal(name, SafeFileName.Of(account, Today, PlanFormat.Word));

    [Fact]
    public void Whatever_the_account_is_called_the_name_is_one() => Gen.Select(Gen.OneOf(Gen.String, Gen.Char.Array.Select(chars => new string(chars))), Gen.Enum<PlanFormat>()).Sample((account, format) =>
    {
        string name = SafeFileName.Of(account, Today, format);
        Assert.InRange(name.Length, 13, SafeFileName.Longest);
        Assert.Equal(name, Path.GetFileName(name));
        Assert.DoesNotContain(name, each => char.IsControl(each) || "\\/:*?\"<>|".Contains(each, StringComparison.Ordinal));
        Assert.EndsWith($"2026-11-23{PlanFile.Extension(format)}", name, StringComparison.Ordinal);
        Assert.False(name[0] is ' ' or '.' or '-');
    });

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal(SafeFileName.Longest, SafeFileName.Of(new string('客', 200), Today, PlanFormat.Word).Length);
}

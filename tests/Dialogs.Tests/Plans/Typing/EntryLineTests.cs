using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Typing;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

public sealed class EntryLineTests
{
    [Theory]
    [InlineData("opportunity: Retrofit line 2, 400k, 60%", "", EntryKind.Opportunity, "Retrofit line 2|400k|60%")]
    [InlineData("机会：二号线改造，40万，60%", "", EntryKind.Opportunity, "二号线改造|40万|60%")]
    [InlineData("Opportunity: Line 2, 1,200,000, 60%", "", EntryKind.Opportunity, "Line 2|1,200,000|60%")]
    [InlineData("Huaxin action: visit the plant; due 15 Jan", "Huaxin", EntryKind.Action, "visit the plant|due 15 Jan")]
    [InlineData("华鑫 风险：对手降价", "华鑫", EntryKind.Risk, "对手降价")]
    [InlineData("目标：份额，20%", "", EntryKind.Objective, "份额|20%")]
    public void Reads(string text, string account, EntryKind kind, string parts)
    {
        var line = EntryLine.Read(text)!;
        Assert.Equal((account, kind, parts), (line.Account, line.Kind, string.Join('|', line.Parts)));
    }

    [Theory]
    [InlineData("opportunity")]
    [InlineData("opportunity:")]
    [InlineData("opportunities: none")]
    [InlineData("the risk is price")]
    [InlineData("log: 3h visits")]
    public void Is_none(string text) => Assert.Null(EntryLine.Read(text));

    [Fact]
    public void Any_text_reads_or_does_not() => Gen.String.Select(Gen.Bool).Sample((text, opens) =>
    {
        if (EntryLine.Read(opens ? $"risk: {text}" : text) is { } line)
        {
            Assert.All(line.Parts, part => Assert.NotEqual("", part.Trim()));
            _ = EntryParts.Read(line.Parts, Chat.Monday);
        }
    });

    [Theory]
    [InlineData("Line 2|400k|60%", "400k", "60%", null, null)]
    [InlineData("Line 2|60 %|¥400k", "¥400k", "60 %", null, null)]
    [InlineData("Line 2|400k|500k", null, null, null, null)]
    [InlineData("Visit|owner Li Wei|due 15 Jan", null, null, "Li Wei", "15 Jan")]
    [InlineData("走访|负责人：李伟|1月15日前", null, null, "李伟", "1月15日前")]
    [InlineData("走访|把握六成", null, "六成", null, null)]
    [InlineData("Visit|by 15 Jan|due 16 Jan", null, null, null, null)]
    public void A_part_is_what_it_looks_like_and_what_is_said_twice_is_not_said(string parts, string? amount, string? chance, string? owner, string? due)
    {
        var read = EntryParts.Read([.. parts.Split('|')], Chat.Monday);
        Assert.Equal((amount, chance, owner, due), (read.Amount, read.Chance, read.Owner, read.Due));
        Assert.Single(read.Words);
    }
}

using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Typing;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

public sealed class EntryLineTests
{
    private const PartLooks All = PartLooks.Chance | PartLooks.Money | PartLooks.Due | PartLooks.Owner | PartLooks.Answer | PartLooks.Milestone;

    private static readonly string[] Samples = ["words", "word 2", "20 people", "30% cheaper rival", "60%", "400k", "¥3m", "40 visits", "15 Jan", "due soon", "by train", "owner Li", "answer wait", "milestone"];

    [Theory]
    [InlineData("opportunity: Retrofit line 2, 400k, 60%", "", EntryKind.Opportunity, "Retrofit line 2|400k|60%")]
    [InlineData("机会：二号线改造，40万，60%", "", EntryKind.Opportunity, "二号线改造|40万|60%")]
    [InlineData("Opportunity: Line 2, 1,200,000, 60%", "", EntryKind.Opportunity, "Line 2|1,200,000|60%")]
    [InlineData("Huaxin action: visit the plant; due 15 Jan", "Huaxin", EntryKind.Action, "visit the plant|due 15 Jan")]
    [InlineData("华鑫 风险：对手降价", "华鑫", EntryKind.Risk, "对手降价")]
    [InlineData("目标：份额，20%", "", EntryKind.Objective, "份额|20%")]
    [InlineData("里程碑：样件通过，3月底", "", EntryKind.Action, "样件通过|3月底")]
    [InlineData("竞争对手：博越，占六成", "", EntryKind.Competitor, "博越|占六成")]
    [InlineData("Huaxin budget: 400k for samples", "Huaxin", EntryKind.Resource, "400k for samples")]
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
            _ = EntryParts.Read(line.Parts, All, Chat.Monday);
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
        var read = EntryParts.Read([.. parts.Split('|')], All, Chat.Monday);
        Assert.Equal((amount, chance, owner, due), (read.Find(PartLooks.Money), read.Find(PartLooks.Chance), read.Find(PartLooks.Owner), read.Find(PartLooks.Due)));
        Assert.Single(read.Words);
    }

    [Fact]
    public void What_a_list_does_not_take_is_words() => Gen.Int[0, (int)All].Select(Gen.Int[0, Samples.Length - 1].Select(index => Samples[index]).Array[1, 6]).Sample((takes, parts) =>
    {
        var read = EntryParts.Read([.. parts], (PartLooks)takes, Chat.Monday);
        Assert.All(Enum.GetValues<PartLooks>().Where(looks => looks != PartLooks.None && !((PartLooks)takes).HasFlag(looks)), looks => Assert.False(read.Has(looks)));
        Assert.Equal(parts[0], read.Words[0]);
        Assert.All(parts.Where(part => part.StartsWith("word", StringComparison.Ordinal)), part => Assert.Contains(part, read.Words));
    });
}

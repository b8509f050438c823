using CoachBot.Cards.Tests.Samples;
using CoachBot.Tests.Shared;

namespace CoachBot.Cards.Tests;

public sealed class ApprovedCardTests
{
    [Theory]
    [MemberData(nameof(Sample.Names), MemberType = typeof(Sample))]
    public void A_card_is_drawn_as_approved(string name) => Approved.Matches(name, Sample.Cards[name]);

    [Fact]
    public void No_approved_card_is_left_over() => Assert.Equal(
        Sample.Cards.Keys.Order(),
        Directory.GetFiles(ProjectFiles.At("Approved"), "*.verified.*").Select(file => Path.GetFileName(file).Split(".verified.")[0]).Distinct().Order());
}

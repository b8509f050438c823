using CoachBot.Dialogs.Plans.Typing;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

public sealed class PlanDateReaderTests
{
    [Theory]
    [InlineData("15 Jan", "2027-01-15")]
    [InlineData("15th of January", "2027-01-15")]
    [InlineData("Jan 15, 2028", "2028-01-15")]
    [InlineData("23 Nov", "2026-11-23")]
    [InlineData("22 Nov", "2027-11-22")]
    [InlineData("2027-1-5", "2027-01-05")]
    [InlineData("end of March", "2027-03-31")]
    [InlineData("1月15日", "2027-01-15")]
    [InlineData("１月１５日前", "2027-01-15")]
    [InlineData("2028年2月29日", "2028-02-29")]
    [InlineData("2月底", "2027-02-28")]
    [InlineData("2027/3/31", "2027-03-31")]
    [InlineData("2027 年 3 月 31 日", "2027-03-31")]
    [InlineData("2027 - 03 - 31", "2027-03-31")]
    [InlineData("2020-01-01", "2020-01-01")]
    public void Reads(string text, string date) => Assert.Equal(IsoDate.Parse(date), PlanDateReader.Read(text, Chat.Monday));

    [Theory]
    [InlineData("1/2")]
    [InlineData("30 Feb")]
    [InlineData("29 Feb")]
    [InlineData("2027-13-01")]
    [InlineData("31/3/2027")]
    [InlineData("soon")]
    [InlineData("15 Jan or 16 Jan")]
    [InlineData("15")]
    [InlineData("")]
    public void Guesses_nothing(string text) => Assert.Null(PlanDateReader.Read(text, Chat.Monday));

    [Fact]
    public void A_date_as_it_is_stored_reads_as_itself() => Gen.Int[0, 2_000].Sample(days =>
    {
        var date = Chat.Monday.PlusDays(days);
        Assert.Equal(date, PlanDateReader.Read(IsoDate.Format(date), Chat.Monday));
    });

    [Fact]
    public void Any_text_reads_or_does_not() => Gen.String.Sample(text => _ = PlanDateReader.Read(text, Chat.Monday));
}

using NodaTime;

namespace CoachBot.Dialogs.Tests.Periods;

public sealed class PeriodTests
{
    [Fact]
    public void A_week_shows_its_days_against_the_week_before_and_the_first_guess()
    {
        Chat.WithStranger(Language.English).Arrives().Says("60")
            .Says("log Nov 16 2h visits, 6h travel").Says("log Nov 17 2h visits, 6h travel")
            .Says("log 4h visits, 4h travel")
            .Says("week")
            .Hears("This week: Mon 23 Nov to Sun 29 Nov")
            .Hears("1 day")
            .Hears("25 points up from 25% (2 days)")
            .Hears("60% selling; the log shows 10 points less");
    }

    [Theory]
    [InlineData("49", "1 point more")]
    [InlineData("51", "1 point less")]
    [InlineData("50", "and the log says the same")]
    public void The_first_guess_is_compared_in_points(string guess, string said)
    {
        Chat.WithStranger(Language.English).Arrives().Says(guess).Says("log 4h visits, 4h travel").Says("week").Hears(said);
    }

    [Fact]
    public void A_month_is_the_calendar_month()
    {
        Chat.InEnglish().Says("log Oct 30 4h visits, 4h travel").Says("log Nov 2 2h visits, 6h travel").Says("log 2h visits, 6h travel").Says("month")
            .Hears("This month: Sun 1 Nov to Mon 30 Nov")
            .Hears("2 days")
            .Hears("25 points down from 50% (1 day)");
    }

    [Fact]
    public void The_same_in_Chinese()
    {
        Chat.In(Language.Chinese).Says("11月16日 拜访2小时 路上6小时").Says("拜访4小时 路上4小时").Says("本周")
            .Hears("本周：11月23日（周一）至11月29日（周日）")
            .Hears("从25%提高了25个百分点（上期记了1天）");
    }

    [Fact]
    public void A_period_without_a_log_says_so()
    {
        Chat.InEnglish().Says("week").Hears("Nothing is logged this week yet.").Says("本月").Hears("Nothing is logged this month yet.");
    }

    [Fact]
    public void Next_month_looks_back_on_this_one()
    {
        Chat.InEnglish().Says("log 4h visits, 4h travel").Waits(Duration.FromDays(35)).Says("log 2h visits, 6h travel").Says("month").Hears("25 points down from 50% (1 day)");
    }

    [Fact]
    public void The_day_card_leads_to_the_week_and_the_week_to_the_month()
    {
        Chat.InEnglish().Says("log 4h visits").Presses("This week").Hears("This week:").Presses("This month").Hears("This month:").Presses("This week").Hears("This week:");
    }
}

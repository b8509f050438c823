using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

/// <summary>The forecast: years by name, gaps as gaps.</summary>
public sealed class PlanForecastTests
{
    [Fact]
    public void A_gap_is_a_gap_and_not_a_nought()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Forecast).Presses("Add").Hears("2027").Hears("2031");
        chat.Presses("Save", null, ("region", "East"), ("platform", ""), ("year1", "1.2m"), ("year2", ""), ("year3", "0")).Hears("2027: 1,200,000 · 2028: gap · 2029: 0 · 2030: gap");
        Assert.Equal(new ForecastLine(1, "East", null, [1_200_000, null, 0, null, null]), chat.Only<ForecastLine>());
    }

    [Fact]
    public void Totals_are_by_year_and_name_what_they_leave_out() => Planner.WithPlan(new ForecastLine(0, "East", "A", [1, 2, null, 4, null]), new ForecastLine(0, "West", null, [10, null, null, 40, null]))
        .Opens(PlanField.Forecast).Hears("Total: 2027: 11 · 2028: 2 (without 1 gap) · 2029: gap · 2030: 44 · 2031: gap");

    [Fact]
    public void Text_is_refused_beside_its_year()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Forecast).Presses("Add").Presses("Save", null, ("year1", "1.2m"), ("year4", "twice as much"));
        chat.Shows("“twice as much” is not one number I can read");
        Assert.Empty(chat.Plan.Entries);
    }

    [Fact]
    public void A_line_without_any_number_is_refused()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Forecast).Presses("Add").Presses("Save", null, ("region", "East")).Shows("at least one year with a number");
        Assert.Empty(chat.Plan.Entries);
    }
}

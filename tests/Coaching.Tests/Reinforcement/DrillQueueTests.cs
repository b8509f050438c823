using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Tests.Memory;
using CsCheck;
using NodaTime;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class DrillQueueTests
{
    private static readonly MemoryModel Model = MemoryModel.Standard;

    /// <summary>Objectives of up to four skills, some never answered.</summary>
    private static readonly Gen<DrillNeed[]> AnyNeeds = Gen.Select(Gen.Int[0, 3], Gen.Double[0.2, 40], Gen.Int[-3, 30], Gen.Int[1, 3])
        .Array[0, 27]
        .Select(all => all.Select((one, index) => Need($"s{one.Item1}/o{index}", one.Item2, one.Item3, one.Item4)).ToArray());

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void What_falls_due_up_to_three_days_after_the_slot_is_asked_at_it(int daysAfter, bool isAsked)
    {
        // A stability of 5.25 days comes to an interval of ten.
        var need = Need("price/a", 5.25, 10 - daysAfter);
        Assert.Equal(Today.PlusDays(daysAfter), Model.Due(need.Memory!, 0.85));
        Assert.Equal(isAsked, DrillQueue.ForSlot(Model, [need], Today).Now.Length == 1);
    }

    [Fact]
    public void What_was_never_answered_comes_first_and_what_was_answered_today_does_not_come()
    {
        var choice = DrillQueue.ForSlot(Model, [Need("price/forgotten", 0.5, 30), Need("price/today", 0.5, 0), Need("value/new", 1, -1)], Today);
        Assert.Equal(["value/new", "price/forgotten"], choice.Now.Select(objective => objective.Value));
        Assert.Empty(choice.Later);
    }

    [Fact]
    public void Nothing_due_is_nothing_to_send()
    {
        Assert.Empty(DrillQueue.ForSlot(Model, [Need("price/kept", 40, 2)], Today).Now);
    }

    [Fact]
    public void What_does_not_fit_waits_and_it_is_what_is_missed_least()
    {
        var needs = Enumerable.Range(0, 7).Select(index => Need($"s{index}/o", 2, 10 + index)).ToList();
        needs[0] = needs[0] with { Aim = needs[0].Aim with { Weight = 3 } };
        var choice = DrillQueue.ForSlot(Model, needs, Today);
        Assert.Equal(["s0/o", "s6/o", "s5/o", "s4/o", "s3/o"], choice.Now.Select(objective => objective.Value));
        Assert.Equal(["s2/o", "s1/o"], choice.Later.Select(objective => objective.Value));
    }

    [Fact]
    public void A_skill_gives_every_second_place_to_another_that_is_due()
    {
        DrillNeed[] needs = [.. Enumerable.Range(0, 5).Select(index => Need($"price/o{index}", 1, 30 - index)), Need("value/a", 2, 9), Need("needs/a", 2, 8)];
        Assert.Equal(["price/o0", "value/a", "price/o1", "needs/a", "price/o2"], DrillQueue.ForSlot(Model, needs, Today).Now.Select(objective => objective.Value));
    }

    [Fact]
    public void Where_one_skill_only_is_due_it_is_asked_all_the_same()
    {
        Assert.Equal(5, DrillQueue.ForSlot(Model, Enumerable.Range(0, 6).Select(index => Need($"price/o{index}", 1, 20)), Today).Now.Length);
    }

    [Fact]
    public void The_first_urgent_day_is_the_first_on_which_something_is_urgent() => AnyNeeds.Sample(needs =>
    {
        var nextSlot = Today.PlusDays(7);
        LocalDate? first = Enumerable.Range(0, 7).Select(day => (LocalDate?)Today.PlusDays(day)).FirstOrDefault(day => !DrillQueue.Urgent(Model, needs, day!.Value, nextSlot).Now.IsEmpty);
        Assert.Equal(first, DrillQueue.FirstUrgent(Model, needs, Today, nextSlot));
    });

    [Fact]
    public void A_slot_has_at_most_five_none_twice_and_no_skill_twice_in_a_row_while_another_waits()
    {
        AnyNeeds.Sample(needs =>
        {
            var choice = DrillQueue.ForSlot(Model, needs, Today);
            Assert.InRange(choice.Now.Length, 0, DrillQueue.MostDrills);
            Assert.True(choice.Later.IsEmpty || choice.Now.Length == DrillQueue.MostDrills);
            Assert.Distinct(choice.Now.Concat(choice.Later));
            bool repeats = choice.Now.Zip(choice.Now.Skip(1)).Any(pair => pair.First.Skill == pair.Second.Skill);
            var often = choice.Now.CountBy(objective => objective.Skill).OrderByDescending(skill => skill.Value).FirstOrDefault();
            Assert.Equal(often.Value > (choice.Now.Length + 1) / 2, repeats);
            Assert.True(!repeats || choice.Later.All(objective => objective.Skill == often.Key));
        });
    }

    [Fact]
    public void The_order_the_objectives_come_in_changes_nothing()
    {
        AnyNeeds.Sample(needs => Assert.Equal(DrillQueue.ForSlot(Model, needs, Today).Now, DrillQueue.ForSlot(Model, needs.Reverse(), Today).Now));
    }

    [Fact]
    public void Only_what_falls_too_far_by_the_next_slot_is_urgent()
    {
        var next = Today.PlusDays(5);
        var fading = Need("price/fading", 0.3, 2);
        var fair = Need("price/fair", 2, 2);
        Assert.InRange(Model.Recall(fair.Memory!, next), 0.70, 0.85);
        Assert.Equal(["price/fading"], DrillQueue.Urgent(Model, [fading, fair], Today, next).Now.Select(objective => objective.Value));
        Assert.Empty(DrillQueue.Urgent(Model, [fading], Today, Today).Now);
    }

    [Fact]
    public void A_lapse_rests_two_days_and_what_was_never_answered_waits_for_the_slot()
    {
        DrillNeed[] needs = [Need("price/yesterday", 0.3, 1), Need("price/new", 1, -1)];
        Assert.Empty(DrillQueue.Urgent(Model, needs, Today, Today.PlusDays(5)).Now);
        Assert.Single(DrillQueue.Urgent(Model, needs, Today.PlusDays(1), Today.PlusDays(5)).Now);
    }

    private static LocalDate Today => Reviewed.Today;

    private static DrillAim Aim(string objective, double weight = 1) => new(Reviewed.Objective(objective), weight, RecallTarget.Usual);

    /// <param name="daysAgo">The last answer; below 0 for none.</param>
    private static DrillNeed Need(string objective, double stability, int daysAgo, double weight = 1) =>
        new(Aim(objective, weight), daysAgo < 0 ? null : Reviewed.Memory(objective, stability, daysAgo));
}

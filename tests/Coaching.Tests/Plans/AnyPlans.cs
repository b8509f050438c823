using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

/// <summary>Plans as they come, small enough that two of them meet in some entries.</summary>
internal static class AnyPlans
{
    /// <summary>Plans whose lines link to one another.</summary>
    public static readonly Gen<AccountPlan> Plan = Entries(Gen.Int[1, 3].Select(number => (int?)number)).Array[0, 12].Select(entries => Some.PlanOf(entries));

    private static Gen<PlanEntry> Entries(Gen<int?> links) => Gen.OneOf(
        Gen.Select(Gen.Enum<PlanField>().Where(field => field < PlanField.OurFinance), Gen.Int[0, 2]).Select(PlanEntry (field, n) => new PlanText(field, $"Text {n}.")),
        Gen.Select(Gen.Enum<PlanStep>(), Gen.Int[0, 1]).Select(PlanEntry (step, n) => new NotNeeded(step, $"Reason {n}")),
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2]).Select(PlanEntry (number, n) => Some.Opportunity(number, n)),
        Gen.Select(Gen.Int[1, 3], links, Gen.Int[1, 3]).Select(PlanEntry (number, to, n) => Some.Objective(number, to) with { Target = n }),
        Gen.Select(Gen.Int[1, 4], links, Gen.Bool).Select(PlanEntry (number, to, milestone) => Some.Action(number, to) with { IsMilestone = milestone }));
}

using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

/// <summary>Plans as they come, small enough that two of them meet in some entries.</summary>
internal static class AnyPlans
{
    private static readonly Gen<PlanEntry> AnyEntry = Gen.OneOf(
        Gen.Select(Gen.Enum<PlanField>().Where(field => field.Facts().Kind == EntryKind.Text && field < PlanField.OurFinance), Gen.Int[0, 2])
            .Select(PlanEntry (field, n) => new PlanText(field, $"Text {n}.")),
        Gen.Select(Gen.Enum<PlanStep>(), Gen.Int[0, 1]).Select(PlanEntry (step, n) => new NotNeeded(step, $"Reason {n}")),
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2]).Select(PlanEntry (number, n) => Some.Opportunity(number, n)),
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3]).Select(PlanEntry (number, to) => Some.Objective(number, to)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3]).Select(PlanEntry (number, to) => Some.Action(number, to)));

    public static readonly Gen<AccountPlan> Plan = AnyEntry.Array[0, 12].Select(entries => Some.PlanOf(entries));

    /// <summary>What somebody makes of a plan: entries put and taken away.</summary>
    public static readonly Gen<Func<AccountPlan, AccountPlan>> Edit = Gen.Select(AnyEntry, Gen.Bool).Array[0, 6].Select(edits =>
        new Func<AccountPlan, AccountPlan>(plan => edits.Aggregate(plan, (edited, edit) => edit.Item2 ? edited.With(edit.Item1) : edited.Without(edit.Item1.Key))));
}

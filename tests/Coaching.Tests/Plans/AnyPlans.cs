using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

/// <summary>Plans as they come, small enough that two of them meet in some entries.</summary>
internal static class AnyPlans
{
    /// <summary>Plans whose lines link to one another.</summary>
    public static readonly Gen<AccountPlan> Plan = Entries(Gen.Int[1, 3].Select(number => (int?)number)).Array[0, 12].Select(entries => Some.PlanOf(entries));

    /// <summary>A plan, and what two people make of it.</summary>
    public static readonly Gen<(AccountPlan Both, AccountPlan Mine, AccountPlan Theirs)> Three = ThreeOf(Gen.Int[1, 3].Select(number => (int?)number));

    /// <summary>The same without links, which would follow a line that is moved.</summary>
    public static readonly Gen<(AccountPlan Both, AccountPlan Mine, AccountPlan Theirs)> ThreeUnlinked = ThreeOf(Gen.Const((int?)null));

    private static Gen<(AccountPlan Both, AccountPlan Mine, AccountPlan Theirs)> ThreeOf(Gen<int?> links)
    {
        var plan = Entries(links).Array[0, 12].Select(entries => Some.PlanOf(entries));
        var edits = Gen.Select(Entries(links), Gen.Bool).Array[0, 6];
        return Gen.Select(plan, edits, edits).Select((both, mine, theirs) => (both, Edit(both, mine), Edit(both, theirs)));
    }

    private static AccountPlan Edit(AccountPlan plan, (PlanEntry Entry, bool IsPut)[] edits) =>
        edits.Aggregate(plan, (edited, edit) => edit.IsPut ? edited.With(edit.Entry) : edited.Without(edit.Entry.Key));

    private static Gen<PlanEntry> Entries(Gen<int?> links) => Gen.OneOf(
        Gen.Select(Gen.Enum<PlanField>().Where(field => field < PlanField.OurFinance), Gen.Int[0, 2]).Select(PlanEntry (field, n) => new PlanText(field, $"Text {n}.")),
        Gen.Select(Gen.Enum<PlanStep>(), Gen.Int[0, 1]).Select(PlanEntry (step, n) => new NotNeeded(step, $"Reason {n}")),
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2]).Select(PlanEntry (number, n) => Some.Opportunity(number, n)),
        Gen.Select(Gen.Int[1, 3], links, Gen.Int[1, 3]).Select(PlanEntry (number, to, n) => Some.Objective(number, to) with { Target = n }),
        Gen.Select(Gen.Int[1, 4], links, Gen.Bool).Select(PlanEntry (number, to, milestone) => Some.Action(number, to) with { IsMilestone = milestone }));
}

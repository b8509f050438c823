using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanMergeTests
{
    [Fact]
    public void Where_only_one_changed_something_that_is_what_holds()
    {
        AnyPlans.Three.Sample(three =>
        {
            Assert.Equal(three.Mine.Entries.Values, Merged(three.Both, three.Mine, three.Both).Entries.Values);
            Assert.Equal(three.Theirs.Entries.Values, Merged(three.Both, three.Both, three.Theirs).Entries.Values);
            Assert.Equal(three.Mine.Entries.Values, Merged(three.Both, three.Mine, three.Mine).Entries.Values);
        });
    }

    [Fact]
    public void What_only_I_changed_is_in_the_merge_and_so_is_what_only_they_changed()
    {
        AnyPlans.ThreeUnlinked.Sample(three =>
        {
            var (both, mine, theirs) = three;
            var merge = PlanMerge.Of(both, mine, theirs);
            var open = merge.Conflicts.Select(conflict => conflict.Key).ToHashSet();
            foreach (var key in both.Entries.Keys)
            {
                var (before, my, their) = (both.Entries[key], mine.Entries.GetValueOrDefault(key), theirs.Entries.GetValueOrDefault(key));
                var expected = my == before ? their : their == before || my == their || !open.Contains(key) ? my : their;
                Assert.Equal(expected, merge.Plan.Entries.GetValueOrDefault(key));
                Assert.Equal(my != before && their != before && my != their, open.Contains(key));
            }
        });
    }

    [Fact]
    public void Whoever_saves_second_the_same_entries_are_in_conflict()
    {
        AnyPlans.ThreeUnlinked.Sample(three =>
        {
            var one = PlanMerge.Of(three.Both, three.Mine, three.Theirs);
            var other = PlanMerge.Of(three.Both, three.Theirs, three.Mine);
            Assert.Equal(
                one.Conflicts.Select(conflict => (conflict.Key, conflict.Mine, conflict.Theirs)),
                other.Conflicts.Select(conflict => (conflict.Key, conflict.Theirs, conflict.Mine)));
            Assert.Equal(one.Plan.Entries.Count, other.Plan.Entries.Count + Removed(one) - Removed(other));
        });

        // Of a change and a removal the saved one holds for now, so that the two orders differ by these entries.
        static int Removed(PlanMerge merge) => merge.Conflicts.Count(conflict => conflict.Theirs is not null);
    }

    [Fact]
    public void Lines_both_added_are_both_kept_and_what_serves_mine_still_does()
    {
        var both = Some.PlanOf(Some.Objective(1));
        var mine = both.With(Some.Objective(0) with { What = "Mine" }).With(Some.Action(0, 2));
        var theirs = both.With(Some.Objective(0) with { What = "Theirs" }).With(Some.Action(0, 2));
        var merge = PlanMerge.Of(both, mine, theirs);

        Assert.True(merge.IsClean);
        Assert.Equal(["Revenue 1", "Theirs", "Mine"], merge.Plan.All<PlanObjective>().Select(objective => objective.What));
        Assert.Equal(["Theirs", "Mine"], merge.Plan.All<PlanAction>().Select(action => merge.Plan.ObjectiveOf(action)!.What));
        Assert.Equal(merge.Plan.Entries.Keys.Max(key => key.Kind == EntryKind.Text ? 0 : key.Number), merge.Plan.Head.LastNumber);
    }

    [Fact]
    public void No_line_that_somebody_added_is_lost()
    {
        AnyPlans.Three.Sample(three =>
        {
            var merged = PlanMerge.Of(three.Both, three.Mine, three.Theirs).Plan;
            Assert.Superset(Added(three.Theirs), Added(merged));
            Assert.Superset(Added(three.Mine), Added(merged));

            HashSet<string> Added(AccountPlan plan) =>
                [.. plan.All<PlanObjective>().Where(each => !three.Both.Entries.ContainsKey(each.Key)).Select(each => $"{each.What} {each.Target}")];
        });
    }

    [Fact]
    public void The_same_line_added_by_both_is_one()
    {
        var theirs = Some.PlanOf(Some.Action(0));
        Assert.Equal(theirs.Entries.Values, Merged(Some.Plan, Some.PlanOf(Some.Action(0)), theirs).Entries.Values);
    }

    [Fact]
    public void A_conflict_shows_both_and_is_settled_either_way()
    {
        var both = Some.PlanOf(Some.Text(PlanField.Trends));
        var mine = both.With(new PlanText(PlanField.Trends, "Mine"));
        var merge = PlanMerge.Of(both, mine, both.With(new PlanText(PlanField.Trends, "Theirs")));
        var conflict = Assert.Single(merge.Conflicts);

        Assert.Equal((PlanSection.Choices, PlanStep.Strategy), (conflict.Section, conflict.Step));
        Assert.Equal(new FactChange(EntryPart.Text, "Theirs", "Mine"), Assert.Single(conflict.Difference.Facts));
        Assert.Equal("Theirs", merge.Plan.Text(PlanField.Trends));
        Assert.Equal(("Mine", true), (merge.TakeMine(conflict).Plan.Text(PlanField.Trends), merge.TakeMine(conflict).IsClean));
        Assert.Equal(("Theirs", true), (merge.TakeTheirs(conflict).Plan.Text(PlanField.Trends), merge.TakeTheirs(conflict).IsClean));
    }

    [Fact]
    public void An_entry_one_removed_and_the_other_changed_is_a_conflict()
    {
        var both = Some.PlanOf(Some.Action(1));
        var gone = both.Without(new(EntryKind.Action, 1));
        var late = both.With(Some.Action(1) with { Due = Some.Today.PlusYears(1) });
        var conflict = Assert.Single(PlanMerge.Of(both, gone, late).Conflicts);
        Assert.Null(conflict.Mine);
        Assert.Empty(PlanMerge.Of(both, gone, late).TakeMine(conflict).Plan.Entries);
        Assert.Empty(PlanMerge.Of(both, late, gone).Plan.Entries);
    }

    [Fact]
    public void Of_the_head_each_part_is_merged_by_itself_and_what_was_decided_in_between_holds()
    {
        var both = Some.Plan;
        var mine = both with { Head = both.Head with { Tier = AccountTier.B, Weeks = 8 } };
        var theirs = both with { Head = both.Head with { Sponsor = Some.Wang, Weeks = 12, Status = PlanStatus.Returned, Version = 2 } };
        var merge = PlanMerge.Of(both, mine, theirs);
        Assert.Equal(theirs.Head with { Tier = AccountTier.B }, merge.Plan.Head);
        Assert.Equal(new FactChange(EntryPart.Weeks, "12", "8"), Assert.Single(merge.HeadConflicts));
    }

    private static AccountPlan Merged(AccountPlan both, AccountPlan mine, AccountPlan theirs)
    {
        var merge = PlanMerge.Of(both, mine, theirs);
        Assert.True(merge.IsClean);
        return merge.Plan;
    }
}

using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanDiffTests
{
    [Fact]
    public void A_plan_does_not_differ_from_itself()
    {
        Assert.True(PlanDiff.Between(Some.Whole, Some.Whole).IsEmpty);
        AnyPlans.Plan.Sample(plan => Assert.True(PlanDiff.Between(plan, plan).IsEmpty));
    }

    [Fact]
    public void What_is_added_changed_and_removed_is_told_by_section_with_old_and_new()
    {
        var after = Some.Whole
            .With(Some.Action(7, 5) with { Kind = ActionKind.Project, Needs = "Lab", Due = Some.Today.PlusMonths(3) })
            .With(new PlanText(PlanField.SummaryGoals, "Twelve million."))
            .With(new NotNeeded(PlanStep.Combine, "The only plan"))
            .Without(new(EntryKind.Risk, 4));
        Assert.Equal(
            [
                (PlanSection.Summary, ChangeKind.Changed, "text/summary-goals"), (PlanSection.Risks, ChangeKind.Removed, "risk/4"),
                (PlanSection.Actions, ChangeKind.Added, "not-needed/combine"), (PlanSection.Actions, ChangeKind.Changed, "action/7"),
            ],
            PlanDiff.Between(Some.Whole, after).Entries.Select(change => (change.Section, change.Kind, $"{change.Key}")));
        Assert.Equal(
            new FactChange(EntryPart.Due, "2027-01-23", "2027-02-23"), Assert.Single(PlanDiff.Between(Some.Whole, after).In(PlanSection.Actions).Last().Facts));
    }

    [Fact]
    public void The_head_is_told_too()
    {
        var after = Some.Whole with { Head = Some.Whole.Head with { Tier = AccountTier.B, Sponsor = new("Chen Jing") } };
        Assert.Equal([new(EntryPart.Tier, "a", "b"), new FactChange(EntryPart.Sponsor, null, "Chen Jing")], PlanDiff.Between(Some.Whole, after).Head);
    }

    [Fact]
    public void Applied_to_the_older_plan_the_difference_makes_the_newer_one()
    {
        Gen.Select(AnyPlans.Plan, AnyPlans.Plan).Sample((before, after) =>
        {
            var differences = PlanDiff.Between(before, after).Entries;
            var applied = before.Entries.RemoveRange(differences.Select(change => change.Key)).AddRange(differences.Where(change => change.After is not null).Select(change => KeyValuePair.Create(change.Key, change.After!)));
            Assert.Equal(after.Entries.Values, applied.Values);
        });
    }

    [Fact]
    public void Backwards_added_is_removed_and_old_is_new()
    {
        Gen.Select(AnyPlans.Plan, AnyPlans.Plan).Sample((before, after) =>
        {
            var back = PlanDiff.Between(after, before).Entries.Select(change => new EntryChange(change.After, change.Before));
            Assert.Equal(PlanDiff.Between(before, after).Entries.OrderBy(change => change.Key), back.OrderBy(change => change.Key));
        });
    }

    [Fact]
    public void A_text_is_told_sentence_by_sentence()
    {
        var change = new EntryChange(
            new PlanText(PlanField.Trends, "Fuel is out. Grids grow by 3.5%."),
            new PlanText(PlanField.Trends, "Fuel is out. Batteries are in. Grids grow by 3.5%."));
        Assert.Equal([new(null, "Fuel is out."), new(ChangeKind.Added, " Batteries are in."), new(null, " Grids grow by 3.5%.")], change.Runs);
        Assert.Equal([new(ChangeKind.Removed, "燃油退场。"), new TextRun(null, "电网扩容。")], TextDiff.Between("燃油退场。电网扩容。", "电网扩容。"));
        Assert.Equal([new(null, "One."), new TextRun(ChangeKind.Added, "\nTwo.")], TextDiff.Between("One.", "One.\nTwo."));
    }

    [Fact]
    public void Both_texts_are_whole_in_their_difference()
    {
        var any = Gen.Int[0, 7].Select(n => new[] { "A. ", "B.", "b! ", "\n", "c", "三。", "四；", " " }[n]).Array[0, 12].Select(parts => string.Concat(parts));
        Gen.Select(any, any).Sample((before, after) =>
        {
            var runs = TextDiff.Between(before, after);
            Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != ChangeKind.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != ChangeKind.Removed).Select(run => run.Text)));
            Assert.DoesNotContain(runs.Zip(runs.Skip(1)), pair => pair.First.Kind == pair.Second.Kind);
        });
    }

    [Fact]
    public void A_text_of_nothing_but_lines_is_told_as_a_whole()
    {
        string lines = string.Concat(Enumerable.Repeat("。", PlanText.Longest));
        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], TextDiff.Between(lines, lines + "!").Select(run => run.Kind!.Value));
    }
}

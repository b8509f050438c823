using CoachBot.Coaching.Plans;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanFieldTests
{
    public static TheoryData<MaterialGroup, int> Groups => new()
    {
        { MaterialGroup.Customer, 11 }, { MaterialGroup.Performance, 5 }, { MaterialGroup.Competition, 3 }, { MaterialGroup.Action, 8 },
    };

    [Fact]
    public void Every_field_has_its_place_in_the_order_of_the_fields_and_the_steps()
    {
        Assert.Equal(Enum.GetValues<PlanField>(), PlanFields.All.Select(facts => facts.Field));
        Assert.Equal(PlanFields.All.Select(facts => facts.Step).Order(), PlanFields.All.Select(facts => facts.Step));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_item_of_supporting_material_is_on_the_form_of_exactly_one_step(MaterialGroup group, int items)
    {
        Assert.Equal(Enumerable.Range(1, items), PlanFields.All.Where(facts => facts.Group == group).Select(facts => facts.Number).Order());
    }

    [Fact]
    public void Every_step_asks_for_something_and_every_section_prints_something()
    {
        Assert.All(Enum.GetValues<PlanStep>(), step => Assert.NotEmpty(step.Fields()));
        Assert.All(Enum.GetValues<PlanSection>(), section => Assert.NotEmpty(section.Fields()));
    }

    [Fact]
    public void The_document_shows_the_same_table()
    {
        var rows = File.ReadLines(Path.Combine(Root(new(AppContext.BaseDirectory)), "docs", "account-plan.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 8 && cells[2].StartsWith('`'))
            .Select(cells => (cells[1], cells[2].Trim('`'), cells[4], cells[5], cells[6]));
        Assert.Equal(PlanFields.All.Select(facts => (facts.Step.Id(), facts.Field.Id(), Item(facts), facts.Section.Id(), facts.Kind.Id())), rows);
    }

    [Fact]
    public void Ids_are_those_that_plans_are_stored_under()
    {
        Assert.Equal(["collect", "strategy", "gather", "direction", "actions", "write", "combine", "keep-alive"], Enum.GetValues<PlanStep>().Select(PlanIds.Id));
        Assert.Equal(
            ["text", "not-needed", "opportunity", "competitor", "risk", "member", "objective", "action", "resource", "forecast", "report"],
            Enum.GetValues<EntryKind>().Select(PlanIds.Id));
        Assert.All(Enum.GetValues<PlanField>(), field => Assert.Equal(field, PlanIds.From<PlanField>(field.Id())));
        Assert.Null(PlanIds.From<PlanField>("CustomerStrategy"));
    }

    private static string Item(PlanFieldFacts facts) => facts.Group is { } group ? $"{"I II III IV".Split(' ')[(int)group]}.{facts.Number}" : "–";

    private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")) ? folder.FullName : Root(folder.Parent!);
}

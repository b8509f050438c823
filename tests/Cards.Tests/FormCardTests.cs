using CoachBot.Cards.Schema;

namespace CoachBot.Cards.Tests;

public sealed class FormCardTests
{
    private static readonly AmountField Calls = new("calls", "Calls", "2:20");
    private static readonly AmountField Travel = new("travel", "Travel", null) { Error = "A day has 24 h." };
    private static readonly TextField Note = new("note", "Note", null, 300, Multiline: true);

    [Fact]
    public void Amounts_that_follow_each_other_share_a_line_two_by_two() => Assert.Equal(
        ["ColumnSet", "InputText", "InputText", "InputText"],
        Drawn(Calls, Calls with { Id = "quotes" }, Calls with { Id = "reports" }, Note, Calls with { Id = "meetings" }).Select(e => e.GetType().Name));

    [Fact]
    public void An_error_stands_under_its_field_and_is_told_by_a_sign_too()
    {
        var travel = Assert.IsType<ColumnSet>(Drawn(Calls, Travel)[0]).Columns[1].Items;

        Assert.Equal("travel", Assert.IsType<InputText>(travel[0]).Id);
        var error = Assert.IsType<TextBlock>(travel[1]);
        Assert.Equal("⚠ A day has 24 h.", error.Text);
        Assert.Equal(TextColor.Attention, error.Color);
    }

    [Fact]
    public void Inputs_side_by_side_stand_on_one_line_unless_one_has_an_error()
    {
        Assert.Equal(VerticalAlignment.Bottom, Assert.IsType<ColumnSet>(Drawn(Calls, Calls)[0]).Columns[0].VerticalContentAlignment);
        Assert.Null(Assert.IsType<ColumnSet>(Drawn(Calls, Travel)[0]).Columns[0].VerticalContentAlignment);
    }

    [Fact]
    public void What_is_no_number_day_or_time_is_kept_to_be_corrected() => Assert.Equal(
        [new InputText("visits", "Visits", "four", 40), new InputText("until", "Until", "Christmas", 40), new InputText("at", "At", "5", 40)],
        Drawn(new NumberField("visits", "Visits", "four", 1, 60), new DateField("until", "Until", "Christmas", "2026-11-21", "2027-11-20"), new TimeField("at", "At", "5")));

    [Fact]
    public void A_person_is_looked_up_by_the_client_and_kept_by_object_id()
    {
        var picker = Assert.IsType<InputChoiceSet>(Assert.Single(Drawn(new PersonField("who", "Person", "33333333-cccc-4ddd-8eee-000000000003"))));

        Assert.Equal(("33333333-cccc-4ddd-8eee-000000000003", "graph.microsoft.com/users"), (picker.Value, picker.ChoicesData!.Dataset));
        Assert.Empty(picker.Choices);
    }

    [Fact]
    public void What_is_found_as_it_is_typed_is_looked_up_by_the_bot()
    {
        var search = Assert.IsType<InputChoiceSet>(Assert.Single(Drawn(new SearchField("account", "Account", null, "accounts"))));

        Assert.Equal(("accounts", ChoiceStyle.Filtered), (search.ChoicesData!.Dataset, search.Style));
        Assert.Null(search.Value);
    }

    [Fact]
    public void An_amount_takes_whatever_an_amount_can_be_written_as() =>
        Assert.Equal(new InputText("calls", "Calls", "2:20", 40), Assert.Single(Drawn(Calls)));

    private static List<Element> Drawn(params Field[] fields) =>
        [.. FormCard.Draw(new("Form", [], [.. fields], [], "Form"), "en").Body.Skip(1)];
}

using CoachBot.Cards.Tests.Samples;

namespace CoachBot.Cards.Tests;

public sealed class CardLimitTests
{
    [Theory]
    [MemberData(nameof(Sample.Names), MemberType = typeof(Sample))]
    public void Check_070_a_card_has_at_most_25_KB(string name) =>
        Assert.InRange(CardJson.Utf8(Sample.Cards[name]).Length, 1, CardJson.MaxBytes);

    [Fact]
    public void Check_070_a_larger_card_is_not_written_and_nothing_on_it_is_told()
    {
        var card = NoteCard.Draw(new("A long story", [new string('客', 8800)], [new("More", Sample.Press("note.show"), Answer.NewMessage), new("Less", Sample.Press("note.hide"), Answer.NewMessage)]), "zh-Hans") with { FallbackText = "A long story" };

        var error = Assert.Throws<InvalidOperationException>(() => CardJson.Utf8(card));

        Assert.Matches("^A card of 2 elements with note.show, note.hide has 27\\d{3} bytes; at most 25600 are sent. Draw fewer or shorter lines.$", error.Message);
    }

    [Fact]
    public void Check_083_a_seventh_button_is_refused()
    {
        var buttons = Enumerable.Range(1, 7).Select(i => new Button($"B{i}", Sample.Press("x"), Answer.InPlace));

        var error = Assert.Throws<ArgumentException>(() => NoteCard.Draw(new("Note", [], [.. buttons]), "en"));

        Assert.StartsWith("A card has 7 buttons (B1, B2, B3, B4, B5, B6, B7); Teams shows at most 6.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_083_a_choice_with_a_comma_is_refused()
    {
        var form = Form(new ChoiceField("class", "Class", null, [new("a,b", "A or B")]));

        var error = Assert.Throws<ArgumentException>(() => FormCard.Draw(form, "en"));

        Assert.StartsWith("A choice has the value \"a,b\"; a comma separates values on the wire.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("op")]
    [InlineData("date")]
    [InlineData("msteams")]
    public void A_field_that_would_overwrite_a_press_is_refused(string id)
    {
        var error = Assert.Throws<ArgumentException>(() => FormCard.Draw(Form(new AmountField(id, "Label", null)), "en"));

        Assert.StartsWith($"A field has the id \"{id}\"; it would overwrite that part of the press.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_in_a_field_does_not_stop_the_card() =>
        Assert.Contains("half", CardJson.Text(FormCard.Draw(Form(new AmountField("a", "Label", "half \ud83d")), "en")), StringComparison.Ordinal);

    private static FormView Form(Field field) => new("Form", [], [field], [], "Form");
}

using System.Text.Json;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards.Tests;

public sealed class PressedTests
{
    private static readonly Press Save = new("log.save", "7f3a", "a1b2") { Date = "2026-11-20", Revision = 3 };

    [Fact]
    public void A_press_is_read_back_as_it_was_drawn()
    {
        var note = NoteCard.Draw(new("Saved", [], [new("Undo", Save, Answer.InPlace)]), "en");
        var data = JsonDocument.Parse(CardJson.Utf8(note)).RootElement.GetProperty("actions")[0].GetProperty("data");

        var pressed = Pressed.Read(data);

        Assert.Equal(Save, pressed!.Press);
        Assert.Empty(pressed.Inputs);
    }

    [Fact]
    public void Inputs_are_what_is_not_the_press()
    {
        var pressed = Read("""
            {"op":"log.save","id":"7f3a","owner":"a1b2","rev":"3","msteams":{"feedback":{"hide":true}},
             "travel":"1:30","calls":4,"share":1.50,"done":true,"off":false,"gone":null,"nested":{"a":"b"},"many":["a"],"note":""}
            """)!;

        Assert.Equal(Save with { Date = null }, pressed.Press);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["travel"] = "1:30", ["calls"] = "4", ["share"] = "1.50", ["done"] = "true", ["off"] = "false", ["note"] = "",
                ["nested"] = """{"a":"b"}""", ["many"] = """["a"]""",
            },
            pressed.Inputs);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"log.save\"")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"id":"7f3a","owner":"a1b2","travel":"1"}""")]
    [InlineData("""{"op":"","id":"7f3a"}""")]
    [InlineData("""{"op":null,"id":"7f3a"}""")]
    [InlineData("""{"op":{"a":1},"id":"7f3a"}""")]
    [InlineData("""{"op":"\ud83d","id":"7f3a"}""")]
    [InlineData("""{"op":"log.save","note":"half \ud83d"}""")]
    public void What_is_not_a_press_is_not_read(string json) => Assert.Null(Read(json));

    [Fact]
    public void Nothing_is_not_a_press() => Assert.Null(Pressed.Read(default));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("\"3\"", 3)]
    [InlineData("3.5", null)]
    [InlineData("\"three\"", null)]
    [InlineData("null", null)]
    public void A_revision_is_read_however_it_is_written(string rev, int? expected) =>
        Assert.Equal(expected, Read($$"""{"op":"log.save","rev":{{rev}}}""")!.Press.Revision);

    [Fact]
    public void Names_of_a_press_are_those_on_the_wire()
    {
        var data = JsonDocument.Parse(CardJson.Utf8(NoteCard.Draw(new("Saved", [], [new("More", Save with { About = "price", Shown = "s" }, Answer.NewMessage)]), "en")))
            .RootElement.GetProperty("actions")[0].GetProperty("data");

        Assert.Equal(PressData.Names.Where(name => name != "msteams").Order(), data.EnumerateObject().Select(p => p.Name).Order());
    }

    private static Pressed? Read(string json) => Pressed.Read(JsonDocument.Parse(json).RootElement);
}

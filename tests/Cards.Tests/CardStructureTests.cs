using System.Text.Json;
using CoachBot.Cards.Tests.Samples;

namespace CoachBot.Cards.Tests;

public sealed class CardStructureTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_a_card_says_what_it_is(string name)
    {
        var root = Root(name);

        Assert.Equal(["type", "$schema", "version", "lang", "fallbackText"], root.EnumerateObject().Take(5).Select(p => p.Name));
        Assert.Equal("1.5", root.GetProperty("version").GetString());
        Assert.NotEmpty(root.GetProperty("fallbackText").GetString()!);
        Assert.Equal(name.Split('.')[2].Split('-')[0], root.GetProperty("lang").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_every_input_has_an_id_of_its_own_and_a_label(string name)
    {
        var inputs = All(Root(name)).Where(e => Type(e).StartsWith("Input.", StringComparison.Ordinal)).ToList();

        Assert.All(inputs, input => Assert.NotEmpty(input.GetProperty("label").GetString()!));
        Assert.Distinct(inputs.Select(input => input.GetProperty("id").GetString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_what_is_newer_than_1_5_has_a_fallback(string name) => Assert.All(
        All(Root(name)).Where(e => Type(e).StartsWith("Chart.", StringComparison.Ordinal)),
        chart => Assert.Equal("Container", Type(chart.GetProperty("fallback"))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_a_button_answered_in_place_works_without_Action_Execute(string name) => Assert.All(
        All(Root(name)).Where(e => Type(e) == "Action.Execute"),
        execute =>
        {
            var submit = execute.GetProperty("fallback");
            Assert.Equal("Action.Submit", Type(submit));
            Assert.Equal(execute.GetProperty("title").GetString(), submit.GetProperty("title").GetString());
            Assert.Equal(execute.GetProperty("data").GetRawText(), submit.GetProperty("data").GetRawText());
            Assert.Equal(execute.GetProperty("data").GetProperty("op").GetString(), execute.GetProperty("verb").GetString());
        });

    [Fact]
    public void A_button_that_leaves_a_form_sends_no_inputs()
    {
        var leave = Root("FormCard.Log.en").GetProperty("actions")[1];

        Assert.Equal("none", leave.GetProperty("associatedInputs").GetString());
        Assert.Equal("none", leave.GetProperty("fallback").GetProperty("associatedInputs").GetString());
    }

    [Fact]
    public void A_button_answered_below_is_quiet_in_its_card()
    {
        var week = Root("SplitCard.Day.en").GetProperty("actions")[2];

        Assert.Equal("Action.Submit", Type(week));
        Assert.True(week.GetProperty("msteams").GetProperty("feedback").GetProperty("hide").GetBoolean());
    }

    private static JsonElement Root(string name) => JsonDocument.Parse(CardJson.Utf8(Sample.Cards[name])).RootElement;

    private static string Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString()! : "";

    /// <summary>Every object of a card, however deep.</summary>
    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => All(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}

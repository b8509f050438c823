using System.Text.Json;
using CoachBot.Cards.Tests.Samples;
using CoachBot.Tests.Shared;

namespace CoachBot.Cards.Tests;

/// <summary>What is drawn from samples made by hand; the cards that conversations come to are looked at where conversations are.</summary>
public sealed class CardStructureTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_a_card_says_what_it_is(string name)
    {
        CardRules.SaysWhatItIs(Root(name));
        Assert.Equal(name.Split('.')[2].Split('-')[0], Root(name).GetProperty("lang").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_every_input_has_an_id_of_its_own_and_a_label(string name) => CardRules.EveryInputHasAnIdOfItsOwnAndALabel(Root(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_what_is_newer_than_1_5_has_a_fallback(string name)
    {
        CardRules.WhatIsNewerThanItsVersionHasAFallback(Root(name));
        Assert.All(
            CardRules.All(Root(name)).Where(element => Type(element).StartsWith("Chart.", StringComparison.Ordinal)),
            chart => Assert.Equal("Container", Type(chart.GetProperty("fallback"))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_083_a_button_answered_in_place_works_without_Action_Execute(string name) => CardRules.EveryExecuteFallsBackToTheSameSubmit(Root(name));

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

    private static string Type(JsonElement element) => CardRules.Type(element);
}

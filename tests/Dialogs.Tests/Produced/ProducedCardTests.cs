using System.Text;
using System.Text.Json;
using CoachBot.Cards;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Tests.Shared;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>Every card that a conversation comes to: the protocol's checks 70, 77 and 83.</summary>
public sealed class ProducedCardTests
{
    public static TheoryData<string, Action<JsonElement>> Rules => new()
    {
        { "what it is", CardRules.SaysWhatItIs },
        { "inputs", CardRules.EveryInputHasAnIdOfItsOwnAndALabel },
        { "newer elements", CardRules.WhatIsNewerThanItsVersionHasAFallback },
        { "buttons without Action.Execute", CardRules.EveryExecuteFallsBackToTheSameSubmit },
        { "number of buttons", CardRules.HasAtMostSixButtons },
        { "choices", CardRules.NoChoiceHasAComma },
        { "bold", CardRules.BoldEndsBeforeItsPunctuation },
        { "images", CardRules.EveryImageIsDescribed },
        { "refresh", CardRules.DoesNotAskToBeRefreshed },
    };

    [Theory]
    [MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Check_083_every_card_that_is_produced_keeps_the_rule(string about, Action<JsonElement> rule)
    {
        Assert.NotEmpty(about);
        Assert.All(ProducedCards.All, card => rule(card.Root));
    }

    [Fact]
    public void Check_070_no_card_that_is_produced_is_too_large() =>
        Assert.All(ProducedCards.All, card => Assert.InRange(Encoding.UTF8.GetByteCount(card.Root.GetRawText()), 1, CardJson.MaxBytes));

    [Fact]
    public void What_their_buttons_send_is_taken_when_it_comes_back() =>
        Assert.All(ProducedCards.All.SelectMany(card => CardRules.Actions(card.Root)), action => Assert.True(Pressed.Read(action.GetProperty("data"))!.Press.IsOurs, action.GetRawText()));

    [Fact]
    public void Every_operation_there_is_stands_on_one_of_them_in_each_language()
    {
        Assert.InRange(ProducedCards.All.Count, 200, 100_000);
        foreach (string language in (string[])["en", "zh"])
        {
            var produced = ProducedCards.All.Where(card => card.Root.GetProperty("lang").GetString() == language).SelectMany(card => ProducedCards.Operations(card.Root));
            Assert.Empty(PermissionsTests.Operations.Except(produced));
        }
    }
}

using System.Text.Json;

namespace CoachBot.Tests.Shared;

/// <summary>What Teams asks of every card: the protocol's check 83. Held for cards drawn by hand and for those that conversations come to.</summary>
internal static class CardRules
{
    /// <summary>What is drawn as it stands by a client of version 1.5; whatever else there is needs a fallback.</summary>
    private static readonly string[] Known =
    [
        "AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Image", "ImageSet", "Container", "ColumnSet", "Column", "FactSet", "ActionSet", "Table", "TableRow", "TableCell",
        "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "Input.ChoiceSet", "Data.Query",
        "Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ShowCard", "Action.ToggleVisibility",
    ];

    public static void SaysWhatItIs(JsonElement card)
    {
        Assert.Equal(["type", "$schema", "version", "lang", "fallbackText"], card.EnumerateObject().Take(5).Select(property => property.Name));
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.NotEmpty(card.GetProperty("fallbackText").GetString()!);
    }

    public static void EveryInputHasAnIdOfItsOwnAndALabel(JsonElement card)
    {
        var inputs = All(card).Where(element => Type(element).StartsWith("Input.", StringComparison.Ordinal)).ToList();
        Assert.All(inputs, input => Assert.NotEmpty(input.GetProperty("label").GetString()!));
        Assert.Distinct(inputs.Select(input => input.GetProperty("id").GetString()));
    }

    public static void WhatIsNewerThanItsVersionHasAFallback(JsonElement card) => Assert.All(
        All(card).Where(element => Type(element) is { Length: > 0 } type && !Known.Contains(type)), newer => Assert.Contains(Type(newer.GetProperty("fallback")), Known));

    public static void EveryExecuteFallsBackToTheSameSubmit(JsonElement card) => Assert.All(
        All(card).Where(element => Type(element) == "Action.Execute"),
        execute =>
        {
            var submit = execute.GetProperty("fallback");
            Assert.Equal("Action.Submit", Type(submit));
            Assert.Equal(execute.GetProperty("title").GetString(), submit.GetProperty("title").GetString());
            Assert.Equal(execute.GetProperty("data").GetRawText(), submit.GetProperty("data").GetRawText());
            Assert.Equal(execute.GetProperty("data").GetProperty("op").GetString(), execute.GetProperty("verb").GetString());
        });

    /// <summary>Bold that ends with punctuation right before a letter is shown as two stars: in Chinese nothing is between them.</summary>
    public static void BoldEndsBeforeItsPunctuation(JsonElement card) => Assert.All(
        All(card).Where(element => Type(element) == "TextBlock").Select(block => block.GetProperty("text").GetString()!.Split("**")),
        parts => Assert.DoesNotContain(Enumerable.Range(0, parts.Length - 1), n => n % 2 == 1 && parts[n] is [.., var end] && parts[n + 1] is [var next, ..] && char.IsPunctuation(end) && char.IsLetterOrDigit(next)));

    public static void HasAtMostSixButtons(JsonElement card) => Assert.InRange(Actions(card).Count(), 0, 6);

    /// <summary>The buttons of a card: in rows of the body, or under it.</summary>
    public static IEnumerable<JsonElement> Actions(JsonElement card) => All(card).Where(element => Type(element) is "AdaptiveCard" or "ActionSet" && element.TryGetProperty("actions", out _))
        .SelectMany(holder => holder.GetProperty("actions").EnumerateArray());

    public static void NoChoiceHasAComma(JsonElement card) => Assert.All(
        All(card).Where(element => Type(element) == "Input.ChoiceSet").SelectMany(input => input.GetProperty("choices").EnumerateArray()),
        choice => Assert.DoesNotContain(',', choice.GetProperty("value").GetString()!));

    public static void EveryImageIsDescribed(JsonElement card) => Assert.All(
        All(card).Where(element => Type(element) == "Image"), image => Assert.NotEmpty(image.GetProperty("altText").GetString()!));

    /// <summary>Check 77: where none asks for it, there are no `userIds` that could be too many.</summary>
    public static void DoesNotAskToBeRefreshed(JsonElement card) => Assert.False(card.TryGetProperty("refresh", out _));

    public static string Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString()! : "";

    /// <summary>Every object of a card, however deep.</summary>
    public static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}

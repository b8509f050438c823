using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Tests.Drills;
using CoachBot.Dialogs.Tests.Roles;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>The cards with which trainers write drills: the lists, the form, the preview, a pack with faults, and the fullest objective there may be.</summary>
internal static class ProducedDrillCards
{
    private const string Hold = "price/hold-before-trade";

    private const string Draft = "draft";

    private static readonly ObjectiveId HoldId = ObjectiveId.From(Hold)!.Value;

    /// <summary>All of them in a language.</summary>
    public static IEnumerable<ProducedCard> Of(Language language)
    {
        var trainer = new Scene(Office.Ada, () => Trainer(language));
        var full = new Scene(Office.Ada, () => Full(language));
        var overtaken = new Scene(Office.Ada, () => Overtaken(language));
        var flagged = new Scene(Office.Ada, () => Flagged(language));
        string pack = Writing.Csv(Writing.Row(Writing.English, "en", "**New** <at>one</at>", goal: "_Does_ it."), Writing.Row(Writing.Chinese, "zh", Hold));
        string wrong = Writing.Csv([.. Enumerable.Range(0, 60).Select(number => Writing.Row(Writing.English with { Situation = $"**{number}**" }, "?", new string('客', 300), skill: "[x](https://x)", best: "9"))]);
        string json = """[{"best": true, "x": 1}]""";
        return
        [
            .. ProducedCards.Said(trainer, language, "drills", "drills price", "drills import", $"drills import {pack}", $"drills import {wrong}", $"drills import {json}"),
            .. Pressed(language, trainer, "form", DrillLibraryPresses.SaveOp, $"{language.Tag()}.in.{Hold}", Writing.Of(language == Language.English ? Writing.English : Writing.Chinese)),
            .. Pressed(language, trainer, "new objective", DrillLibraryPresses.SaveOp, $"{language.Tag()}.of.price", Writing.Of(language == Language.English ? Writing.English : Writing.Chinese, name: "**New**", goal: "_Does_ it.")),
            .. Pressed(language, trainer, "edited", DrillLibraryPresses.EditOp, $"zh-Hans.for.{Hold}/1"),
            .. Pressed(language, full, "full", DrillLibraryPresses.ObjectiveOp, Hold),
            .. Pressed(language, overtaken, "overtaken", DrillLibraryPresses.UseOp, Draft),
            .. ProducedCards.From(($"{language}: drills: flagged", [new Said("hi")]), flagged, language, depth: 1),
            .. Pressed(language, full, "page", DrillLibraryPresses.ShowOp, $"{Hold}/1003"),
        ];
    }

    private static IEnumerable<ProducedCard> Pressed(Language language, Scene scene, string how, string op, string about, params (string Field, string Value)[] inputs) => ProducedCards.From(
        ($"{language}: drills: {how}", [new Tapped(new(new(op, $"old/{op}/{how.Replace(' ', '-')}", $"mark-{Office.Ada}") { About = about }, inputs.ToDictionary(input => input.Field, input => input.Value)))]), scene, language, depth: 1);

    private static Office Trainer(Language language) =>
        new Office(language).Says(Office.Ada, "roles").Presses(Office.Ada, language == Language.English ? "Save" : "保存", Office.Giving(Office.Ada, "trainer"));

    /// <summary>Another wording of a drill that somebody else has retired meanwhile.</summary>
    private static Office Overtaken(Language language)
    {
        var save = new Press(DrillLibraryPresses.SaveOp, Draft, $"mark-{Office.Ada}") { About = $"en.for.{Hold}/1" };
        return Trainer(language).Takes(Office.Ada, new Tapped(new(save, Writing.Of(Writing.English, best: null).ToDictionary(input => input.Field, input => input.Value))))
            .Has(Office.Ada, new DrillsChanged(WrittenDrills.None, WrittenDrills.None.With([new(HoldId, 1)], areRetired: true), "retired"));
    }

    /// <summary>News of as many flagged drills as are kept, of objectives with the longest names.</summary>
    private static Office Flagged(Language language) => Enumerable.Range(1001, Profile.MostNews).Aggregate(Trainer(language), (office, number) => office.Has(Office.Ada, new ColleagueTold(
        Office.Ada, NewsItem.Of(new(new(HoldId, number), Bilingual.Same("**<at>[" + new string('客', DrillLimits.Chinese.Name)), new(31, 0.25, 0.9))))));

    /// <summary>As many drills of an objective as there may be, all as long as they may be.</summary>
    private static Office Full(Language language)
    {
        var text = new DrillText(new string('客', DrillLimits.Chinese.Situation.Most), [.. Enumerable.Range(0, Drill.Options).Select(_ => new DrillOption(new string('客', DrillLimits.Chinese.Option.Most), new string('客', DrillLimits.Chinese.Why)))], new string('客', DrillLimits.Chinese.Try));
        var pack = new DrillPack([], [.. Enumerable.Range(0, WrittenDrills.MostOfAnObjective + 12).Select(_ => new PackedDrill(HoldId, 0, new(null, text)))]);
        var drills = WrittenDrills.None.With(pack, Office.Ada, 1).With(Enumerable.Range(1001, 12).Select(number => new DrillId(HoldId, number)), areRetired: true);
        return Trainer(language).Has(Office.Ada, new DrillsChanged(WrittenDrills.None, drills, "full"));
    }
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>What is about to be put in use, as readers will see it: a drill in full, or a pack by objective with the first of its drills.</summary>
public static class DrillPreviewCard
{
    /// <summary>Of a pack so many drills and objectives are shown.</summary>
    private const int MostShown = 3, MostObjectives = 15;

    /// <summary>Shows it.</summary>
    /// <param name="draft">What is about to be put in use.</param>
    /// <param name="edited">The form it comes from; null for a file.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="library">The drills there are.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(DrillDraft draft, EditedDrill? edited, string? notice, DrillLibrary library, Exchange exchange)
    {
        var (texts, pack) = (exchange.Texts, draft.Pack!);
        bool isOne = pack.Drills.Length == 1;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PreviewTitle(pack.Drills.Length),
                isOne ? OfOne(pack.Drills[0], exchange) : OfPack(pack, library, exchange),
                ButtonsFor(draft, edited, library, exchange),
                texts.DrillFormFallback)
            {
                Notice = notice,
                Intro = [.. Intro(pack, library, exchange)],
                Closing = isOne ? [texts.DrillTry(Escape.Markdown(TextOf(pack.Drills[0], exchange).Try)), .. Kept(pack.Drills[0], exchange)] : [],
            },
            exchange.Turn.Language.Tag()));
    }

    private static ImmutableArray<Button> ButtonsFor(DrillDraft draft, EditedDrill? edited, DrillLibrary library, Exchange exchange)
    {
        var texts = exchange.Texts;
        bool isReplaced = DrillDrafts.IsOvertaken(draft.Pack!, library);
        return
        [
            isReplaced
                ? new(texts.UseAsNewDrill, About(DrillLibraryPresses.UseAsNewOp, draft, exchange), Answer.InPlace)
                : new(texts.UseDrills(draft.Pack!.Drills.Length), About(DrillLibraryPresses.UseOp, draft, exchange), Answer.InPlace),
            .. edited is null ? [] : new[] { new Button(texts.ChangeDrill, About(DrillLibraryPresses.ChangeOp, draft, exchange) with { Shown = edited.About }, Answer.InPlace) },
            new(texts.DiscardDrills, About(DrillLibraryPresses.DiscardOp, draft, exchange), Answer.InPlace),
        ];
    }

    private static Press About(string op, DrillDraft draft, Exchange exchange) => exchange.Press(op) with { About = draft.Id };

    private static IEnumerable<string> Intro(DrillPack pack, DrillLibrary library, Exchange exchange)
    {
        yield return exchange.Texts.NotInUseYet;
        if (pack.Drills is [var one])
        {
            yield return $"**{Escape.Markdown(NameOf(one.Objective, pack, library, exchange))}**";
            yield return Escape.Markdown(TextOf(one, exchange).Situation);
        }
    }

    /// <summary>The one text of a drill that readers of both languages will see is told to be that.</summary>
    private static IEnumerable<string> Kept(PackedDrill drill, Exchange exchange) => drill.Text switch
    {
        { English: null } => [exchange.Texts.OtherSeesThis(Language.English)],
        { Chinese: null } => [exchange.Texts.OtherSeesThis(Language.Chinese)],
        _ => [],
    };

    private static ImmutableArray<Section> OfOne(PackedDrill drill, Exchange exchange) => DrillPage.Answers(TextOf(drill, exchange), drill.Best, exchange);

    private static ImmutableArray<Section> OfPack(DrillPack pack, DrillLibrary library, Exchange exchange)
    {
        var texts = exchange.Texts;
        var byObjective = pack.Drills.GroupBy(drill => drill.Objective).ToList();
        int more = byObjective.Count - MostObjectives;
        return
        [
            new(texts.DrillsByObjective, null,
            [
                .. byObjective.Take(MostObjectives).Select(same => new SectionRow(
                    Escape.Markdown(NameOf(same.Key, pack, library, exchange)),
                    pack.Objectives.Any(objective => objective.Id == same.Key) ? texts.NewObjective(SkillName(same.Key, library, exchange)) : SkillName(same.Key, library, exchange),
                    $"{same.Count()}")),
                .. more > 0 ? [new SectionRow(texts.MoreObjectives(more))] : Array.Empty<SectionRow>(),
            ]),
            .. pack.Drills.Take(MostShown).Select(drill => new Section(
                Escape.Markdown(NameOf(drill.Objective, pack, library, exchange)),
                null,
                [new(Escape.Markdown(TextOf(drill, exchange).Situation), Escape.Markdown($"✓ {TextOf(drill, exchange).Options[drill.Best].Text}"))])),
        ];
    }

    private static string SkillName(ObjectiveId objective, DrillLibrary library, Exchange exchange) =>
        Escape.Markdown(library.Skills.Find(objective.Skill)?.TextIn(exchange.Turn.Language).ShortName ?? objective.Skill.Value);

    private static DrillText TextOf(PackedDrill drill, Exchange exchange) => In(drill.Text.ForAll, exchange);

    private static string NameOf(ObjectiveId objective, DrillPack pack, DrillLibrary library, Exchange exchange) =>
        pack.Objectives.FirstOrDefault(each => each.Id == objective) is { } added ? In(added.Text.ForAll, exchange).Name
        : library.Written.FindWhole(objective)?.TextIn(exchange.Turn.Language).Name ?? objective.Value;

    private static T In<T>(Coaching.Bilingual<T> text, Exchange exchange)
        where T : notnull => exchange.Turn.Language == Language.English ? text.English : text.Chinese;
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The drills by skill, and those to look at again.</summary>
public static class DrillsCard
{
    /// <summary>The field in which a skill is chosen.</summary>
    public const string Chosen = "skill";

    private const int MostFlagged = 8;

    /// <summary>Shows it.</summary>
    public static Exchange Show(DrillLibrary library, string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        var skills = library.Skills.Skills;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.DrillsTitle,
                [new(null, null, [.. skills.Select(skill => Row(skill, library, exchange))]), .. Flagged(library, exchange)],
                [
                    new(texts.ShowSkill, exchange.Press(DrillLibraryPresses.SkillOp), Answer.InPlace),
                    new(texts.ImportDrills, exchange.Press(PackPresses.HelpOp), Answer.InPlace) { SendsInputs = false },
                    .. library.Written.InUse.Any() ? [new(texts.ExportDrills, exchange.Press(PackPresses.ExportOp), Answer.NewMessage) { SendsInputs = false }] : Array.Empty<Button>(),
                ],
                texts.DrillsFallback)
            {
                Notice = notice,
                Intro = [texts.DrillsIntro],
                Fields = [new ChoiceField(Chosen, texts.RateSkill, skills[0].Id.Value, [.. skills.Select(skill => new FieldChoice(skill.Id.Value, skill.TextIn(exchange.Turn.Language).Name))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static SectionRow Row(SkillDefinition skill, DrillLibrary library, Exchange exchange)
    {
        var objectives = library.Written.WholeOf(skill.Id).ToList();
        return new(
            Escape.Markdown(skill.TextIn(exchange.Turn.Language).Name),
            exchange.Texts.ObjectivesOf(objectives.Count),
            exchange.Texts.DrillsOf(objectives.Sum(library.InUse), objectives.Sum(library.OwnInUse)));
    }

    private static IEnumerable<Section> Flagged(DrillLibrary library, Exchange exchange)
    {
        var flagged = library.Flags.All.Where(each => !library.Written.IsRetired(each.Key)).OrderBy(each => each.Key.ToString(), StringComparer.Ordinal)
            .Select(each => (Drill: library.Find(each.Key), Figures: each.Value)).Where(each => each.Drill is not null).Take(MostFlagged).ToImmutableArray();
        return flagged.IsEmpty ? [] :
        [
            new(
                exchange.Texts.FlaggedDrills,
                null,
                [.. flagged.Select(each => new SectionRow($"{DrillCard.SkillName(each.Drill!, exchange)}: {DrillLines.Short(each.Drill!, exchange)}", exchange.Texts.DrillFlag(each.Figures)))]),
        ];
    }
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>The skills of the organisation by their place in the buying cycle, with more to press for trainers.</summary>
public static class SkillsCard
{
    /// <summary>The field in which a skill is chosen.</summary>
    public const string Chosen = "skill";

    /// <summary>Shows the card; the skills were looked up before.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(string? notice, Exchange exchange)
    {
        var (texts, library) = (exchange.Texts, exchange.Turn.Skills());
        bool isTrainer = exchange.Roles.Has(Role.Trainer);
        var shown = isTrainer ? library.All : library.Skills;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.SkillsTitle,
                [.. Enum.GetValues<BuyingStage>().Select(stage => Stage(stage, shown, exchange)).Where(section => section.Rows.Length > 0)],
                [.. ButtonsFor(isTrainer, exchange)],
                texts.SkillsFallback)
            {
                Notice = notice,
                Intro = [texts.SkillsIntro],
                Fields = [new ChoiceField(Chosen, texts.RateSkill, shown[0].Id.Value, [.. shown.Select(skill => new FieldChoice(skill.Id.Value, NameOf(skill, exchange)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>A skill's name, marked when it is rated no longer; not escaped.</summary>
    public static string NameOf(SkillDefinition skill, Exchange exchange)
    {
        string name = skill.TextIn(exchange.Turn.Language).Name;
        return exchange.Turn.Skills().IsRetired(skill.Id) ? exchange.Texts.RetiredName(name) : name;
    }

    /// <summary>The types of sale of a skill, in a list.</summary>
    public static string TypesOf(SkillDefinition skill, Exchange exchange) =>
        exchange.Texts.Several(SaleTypeIds.All.Where(type => skill.SaleTypes.HasFlag(type)).Select(exchange.Texts.SaleType));

    private static Section Stage(BuyingStage stage, ImmutableArray<SkillDefinition> shown, Exchange exchange) => new(
        exchange.Texts.Stage(stage),
        null,
        [.. shown.Where(skill => skill.Stage == stage).Select(skill => new SectionRow(Escape.Markdown(NameOf(skill, exchange)), TypesOf(skill, exchange)))]);

    private static IEnumerable<Button> ButtonsFor(bool isTrainer, Exchange exchange)
    {
        yield return new(exchange.Texts.ShowSkill, exchange.Press(SkillPresses.ShowOp), Answer.InPlace);
        if (isTrainer)
        {
            yield return new(exchange.Texts.EditSkill, exchange.Press(SkillPresses.EditOp), Answer.InPlace);
            yield return new(exchange.Texts.AddSkill, exchange.Press(SkillPresses.AddOp), Answer.InPlace) { SendsInputs = false };
        }
    }
}

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

    /// <summary>Retired skills there are to choose from, the latest; others are found by their names.</summary>
    private const int MostRetired = 40;

    /// <summary>Shows the card; the skills were looked up before.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(string? notice, Exchange exchange)
    {
        var (texts, skills) = (exchange.Texts, exchange.Turn.Skills().Skills);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.SkillsTitle,
                [.. Enum.GetValues<BuyingStage>().Select(stage => Stage(stage, exchange)).Where(section => section.Rows.Length > 0)],
                [.. ButtonsFor(exchange)],
                texts.SkillsFallback)
            {
                Notice = notice,
                Intro = [texts.SkillsIntro],
                Fields = [ChoiceOf(skills, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows the skills that are rated no longer; they were looked up before.</summary>
    public static Exchange ShowRetired(Exchange exchange)
    {
        var (texts, retired) = (exchange.Texts, Retired(exchange));
        return retired.IsEmpty ? Show(texts.NothingRetired, exchange) : exchange.Show(SectionsCard.Draw(
            new(
                texts.RetiredSkills,
                [],
                [
                    new(texts.ShowSkill, exchange.Press(LibraryPresses.ShowOp), Answer.InPlace),
                    new(texts.AllSkills, exchange.Press(LibraryPresses.ListOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.RetiredSkills)
            {
                Intro = [texts.RetiredExplained],
                Fields = [ChoiceOf([.. retired.TakeLast(MostRetired)], exchange)],
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

    private static ChoiceField ChoiceOf(ImmutableArray<SkillDefinition> skills, Exchange exchange) =>
        new(Chosen, exchange.Texts.RateSkill, skills[0].Id.Value, [.. skills.Select(skill => new FieldChoice(skill.Id.Value, skill.TextIn(exchange.Turn.Language).Name))]);

    private static ImmutableArray<SkillDefinition> Retired(Exchange exchange) => exchange.Turn.Skills().All.RemoveAll(skill => !exchange.Turn.Skills().IsRetired(skill.Id));

    private static Section Stage(BuyingStage stage, Exchange exchange) => new(
        exchange.Texts.Stage(stage),
        null,
        [.. exchange.Turn.Skills().Skills.Where(skill => skill.Stage == stage).Select(skill => new SectionRow(Escape.Markdown(NameOf(skill, exchange)), TypesOf(skill, exchange)))]);

    private static IEnumerable<Button> ButtonsFor(Exchange exchange)
    {
        yield return new(exchange.Texts.ShowSkill, exchange.Press(LibraryPresses.ShowOp), Answer.InPlace);
        if (!exchange.Roles.Has(Role.Trainer))
        {
            yield break;
        }

        yield return new(exchange.Texts.EditSkill, exchange.Press(LibraryPresses.EditOp), Answer.InPlace);
        yield return new(exchange.Texts.AddSkill, exchange.Press(LibraryPresses.AddOp), Answer.InPlace) { SendsInputs = false };
        if (!Retired(exchange).IsEmpty)
        {
            yield return new(exchange.Texts.RetiredSkills, exchange.Press(LibraryPresses.RetiredOp), Answer.InPlace) { SendsInputs = false };
        }
    }
}

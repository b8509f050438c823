using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The fourth step: what there is to drill of each skill, how much it counts, and how well it is to be kept.</summary>
internal static class WeightsStep
{
    /// <summary>Shows it.</summary>
    public static Exchange Show(Campaign campaign, FormDraft draft, Exchange exchange) => DrillStand.With(exchange, stand => CampaignSteps.Form(
        new(campaign.Id, CampaignStep.Weights),
        campaign,
        [exchange.Texts.CampaignWeightsIntro, .. campaign.Skills.Select(skill => CampaignCoverage.Of(skill.Skill, stand.Bank)).Select(coverage => exchange.Texts.CampaignCovered(SkillsStep.NameOf(coverage.Skill, exchange), coverage.Objectives, coverage.Fewest))],
        FormInputs.Filled(CampaignSteps.Over(Saved(campaign), draft), campaign.Skills.SelectMany(skill => Fields(skill.Skill, exchange))),
        draft,
        [],
        exchange));

    /// <summary>Reads it.</summary>
    public static Exchange Read(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go)
    {
        var fields = new FieldReading(button.Inputs);
        ImmutableArray<CampaignSkill> skills =
        [
            .. found.Campaign!.Skills.Select(skill => skill with
            {
                Weight = fields.OneOf(WeightOf(skill.Skill), text => text is [var digit and >= '1' and <= '3'] ? digit - '0' : (int?)null, skill.Weight),
                Target = fields.OneOf(TargetOf(skill.Skill), text => Enum.GetValues<RecallTarget>().Cast<RecallTarget?>().FirstOrDefault(target => Text((int)target!.Value) == text), skill.Target),
            }),
        ];
        return fields.Errors.Count > 0
            ? Show(found.Campaign, new(CampaignDrafts.Of(button), fields.In(exchange.Texts)), exchange)
            : go(found with { Campaign = found.Campaign with { Skills = skills } });
    }

    private static string WeightOf(SkillId skill) => $"weight-{skill}";

    private static string TargetOf(SkillId skill) => $"target-{skill}";

    private static ImmutableDictionary<string, string> Saved(Campaign campaign) =>
        CampaignDrafts.Of([.. campaign.Skills.SelectMany(skill => new[] { (WeightOf(skill.Skill), Text(skill.Weight)), (TargetOf(skill.Skill), Text((int)skill.Target)) })]);

    private static IEnumerable<Field> Fields(SkillId skill, Exchange exchange)
    {
        var texts = exchange.Texts;
        string name = SkillsStep.Plain(skill, exchange);
        yield return new ChoiceField(WeightOf(skill), texts.CampaignWeightLabel(name), null, [.. Enumerable.Range(1, CampaignSkill.MostWeight).Select(weight => new FieldChoice(Text(weight), texts.CampaignWeight(weight)))]) { IsShort = true };
        yield return new ChoiceField(TargetOf(skill), texts.CampaignTargetLabel, null, [.. Enum.GetValues<RecallTarget>().Select(target => new FieldChoice(Text((int)target), texts.CampaignTarget((int)target)))]) { IsShort = true };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

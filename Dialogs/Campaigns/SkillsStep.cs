using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Library;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The third step: which skills. One that cannot be drilled well enough is refused with the reason.</summary>
internal static class SkillsStep
{
    /// <summary>The field.</summary>
    public const string Chosen = "skills";

    /// <summary>Shows it.</summary>
    public static Exchange Show(Campaign campaign, FormDraft draft, Exchange exchange) => exchange.Know(new OrganisationSkillsLookup(), _ => CampaignSteps.Form(
        new(campaign.Id, CampaignStep.Skills),
        campaign,
        [exchange.Texts.CampaignSkillsIntro],
        FormInputs.Filled(
            CampaignSteps.Over(CampaignDrafts.Of((Chosen, string.Join(',', campaign.Skills.Select(skill => skill.Skill.Value)))), draft),
            new ManyField(Chosen, exchange.Texts.CampaignSkillsLabel(Campaign.MostSkills), null, [.. exchange.Turn.Skills().Skills.Select(skill => new FieldChoice(skill.Id.Value, SkillsCard.NameOf(skill, exchange)))]) { IsOpen = true }),
        draft,
        [],
        exchange));

    /// <summary>Reads it. A skill that was chosen before keeps its weight and target.</summary>
    public static Exchange Read(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go) => DrillStand.With(exchange, stand =>
    {
        var campaign = found.Campaign!;
        HashSet<string> wanted = [.. button.Inputs.GetValueOrDefault(Chosen, "").Split(',', StringSplitOptions.TrimEntries)];
        SkillId[] chosen = [.. exchange.Turn.Skills().Skills.Select(skill => skill.Id).Where(id => wanted.Contains(id.Value))];
        var thin = chosen.Select(id => CampaignCoverage.Of(id, stand.Bank)).FirstOrDefault(coverage => !coverage.IsEnough);
        string? error = chosen.Length == 0 ? exchange.Texts.NothingChosen
            : chosen.Length > Campaign.MostSkills ? exchange.Texts.CampaignTooManySkills(chosen.Length, Campaign.MostSkills)
            : thin is not null ? exchange.Texts.CampaignNotCovered(NameOf(thin.Skill, exchange), thin.Objectives, thin.Fewest, CampaignCoverage.LeastVariants)
            : null;
        return error is not null ? Show(campaign, CampaignDrafts.Wrong(button, Chosen, error), exchange) : go(found with { Campaign = With(campaign, chosen) });
    });

    /// <summary>A skill's name as Markdown; its id where the organisation has it no more.</summary>
    public static string NameOf(SkillId id, Exchange exchange) =>
        exchange.Turn.Skills().Find(id) is { } skill ? Escape.Markdown(skill.TextIn(exchange.Turn.Language).ShortName) : id.Value;

    /// <summary>The same as plain text, for labels and buttons.</summary>
    public static string Plain(SkillId id, Exchange exchange) => exchange.Turn.Skills().Find(id) is { } skill ? skill.TextIn(exchange.Turn.Language).ShortName : id.Value;

    private static Campaign With(Campaign campaign, SkillId[] chosen) => campaign with
    {
        Skills = [.. chosen.Select(id => campaign.Skills.FirstOrDefault(skill => skill.Skill == id) ?? new CampaignSkill(id, 2, RecallTarget.Usual))],
        Control = campaign.Probe is { } probe && !chosen.Contains(probe) ? CampaignControl.None : campaign.Control,
        Probe = campaign.Probe is { } kept && chosen.Contains(kept) ? kept : null,
    };
}

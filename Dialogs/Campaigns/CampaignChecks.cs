using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The questions of a check: one of each skill, in the campaign's order. How many are answered is kept with the person, so that a check left half done goes on where it was.</summary>
public static class CampaignChecks
{
    /// <summary>The next question; null when the check is done, over, or of a campaign the reader is not in.</summary>
    public static Drill? Next(CheckPlace check, DrillStand stand, LocalDate today) =>
        SkillNow(check, stand, today) is { } skill && Objective(check.Check, skill, stand) is { } objective ? DrillVariants.Next(objective, stand.Record.Asked) : null;

    /// <summary>The check that an answer counts for; null when its question is not the one that is open.</summary>
    public static CheckPlace? Counted(CheckPlace? check, Drill drill, DrillStand stand, LocalDate today) =>
        check is not null && SkillNow(check, stand, today) == drill.Id.Objective.Skill ? check : null;

    /// <summary>The turn with a question of a check answered.</summary>
    public static Exchange Note(CheckPlace? check, Exchange exchange) =>
        check is not null && exchange.Person.Profile.Memberships.FirstOrDefault(each => each.Campaign == check.Campaign) is { } membership
            ? exchange.With(exchange.Person with { Profile = exchange.Person.Profile.With(membership.After(check.Check)) })
            : exchange;

    private static SkillId? SkillNow(CheckPlace check, DrillStand stand, LocalDate today) =>
        stand.Campaigns.Find(check.Campaign) is ({ Stage: CampaignStage.Started, IsPaused: false } campaign, var membership)
            && CheckMoments.IsOpen(membership, check.Check, today)
            && membership.Answered(check.Check) is var answered && answered < campaign.Skills.Length
                ? campaign.Skills[answered].Skill
                : null;

    /// <summary>At first what was never asked, in the order it is taught; at the end what has words not seen yet, and of that what was drilled longest ago.</summary>
    private static DrillObjective? Objective(CampaignCheck check, SkillId skill, DrillStand stand)
    {
        var objectives = stand.Bank.Of(skill);
        return check == CampaignCheck.Baseline
            ? objectives.OrderBy(objective => stand.Record.Of(objective.Id) is null ? 0 : 1).FirstOrDefault()
            : objectives.OrderBy(objective => objective.Drills.All(drill => stand.Record.Asked.Contains(drill.Id)) ? 1 : 0)
                .ThenBy(objective => stand.Record.Of(objective.Id)?.LastDay ?? LocalDate.MaxIsoValue)
                .FirstOrDefault();
    }
}

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
        SkillNow(check, stand, today) is { } skill && Objective(check.Check, skill, stand, today) is { } objective ? DrillVariants.Next(objective, stand.Record.Asked) : null;

    /// <summary>The check that an answer counts for; null when its question is not the one that is open.</summary>
    public static CheckPlace? Counted(CheckPlace? check, Drill drill, DrillStand stand, LocalDate today) =>
        check is not null && SkillNow(check, stand, today) == drill.Id.Objective.Skill ? check : null;

    /// <summary>The turn with a question of a check answered.</summary>
    public static Exchange Note(CheckPlace? check, Drill drill, DrillStand stand, Exchange exchange) =>
        check is not null && exchange.Person.Profile.Memberships.FirstOrDefault(each => each.Campaign == check.Campaign) is { } membership && stand.Campaigns.Find(check.Campaign) is { } own
            ? exchange.With(exchange.Person with { Profile = exchange.Person.Profile.With(membership.After(check.Check, After(drill, own.Campaign, stand))) })
            : exchange;

    /// <summary>Questions of a check that are left; a skill that has no drills any more is none.</summary>
    public static int Left(OwnCampaign own, CampaignCheck check, DrillStand stand) =>
        own.Campaign.Skills.Skip(own.Membership.Answered(check)).Count(skill => stand.Bank.Of(skill.Skill).Any());

    /// <summary>Whether nothing comes after a question of a check.</summary>
    public static bool IsLast(CheckPlace check, Drill drill, DrillStand stand) =>
        stand.Campaigns.Find(check.Campaign) is not { } own || After(drill, own.Campaign, stand) >= own.Campaign.Skills.Length;

    /// <summary>How far a check is with an answer: what follows and has no drills any more counts as done.</summary>
    private static int After(Drill drill, Campaign campaign, DrillStand stand)
    {
        int next = campaign.Skills.TakeWhile(skill => skill.Skill != drill.Id.Objective.Skill).Count() + 1;
        while (next < campaign.Skills.Length && !stand.Bank.Of(campaign.Skills[next].Skill).Any())
        {
            next++;
        }

        return next;
    }

    private static SkillId? SkillNow(CheckPlace check, DrillStand stand, LocalDate today) =>
        stand.Campaigns.Find(check.Campaign) is ({ Stage: CampaignStage.Started, IsPaused: false } campaign, var membership) && CheckMoments.IsOpen(membership, check.Check, today)
            ? campaign.Skills.Skip(membership.Answered(check.Check)).FirstOrDefault(skill => stand.Bank.Of(skill.Skill).Any())?.Skill
            : null;

    /// <summary>What was not answered today, for that would show what was just read. At first what was never asked, in the order it is taught; at the end what has words not seen yet, and of that what was drilled longest ago.</summary>
    private static DrillObjective? Objective(CampaignCheck check, SkillId skill, DrillStand stand, LocalDate today)
    {
        var objectives = stand.Bank.Of(skill).OrderBy(objective => stand.Record.Of(objective.Id)?.LastDay == today ? 1 : 0);
        return check == CampaignCheck.Baseline
            ? objectives.ThenBy(objective => stand.Record.Of(objective.Id) is null ? 0 : 1).FirstOrDefault()
            : objectives.ThenBy(objective => objective.Drills.All(drill => stand.Record.Asked.Contains(drill.Id)) ? 1 : 0)
                .ThenBy(objective => stand.Record.Of(objective.Id)?.LastDay ?? LocalDate.MaxIsoValue)
                .FirstOrDefault();
    }
}

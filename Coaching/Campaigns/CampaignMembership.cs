using NodaTime;

namespace CoachBot.Coaching.Campaigns;

/// <summary>That a person takes part in a campaign, as it is kept with the person: enough to know when to write without looking the campaign up.</summary>
/// <param name="Campaign">Its id.</param>
/// <param name="Day0">The person's own first day: that of the training, or of joining where that was later.</param>
/// <param name="End">The person's last day.</param>
/// <param name="Questions">Questions a check has.</param>
public sealed record CampaignMembership(string Campaign, LocalDate Day0, LocalDate End, int Questions)
{
    /// <summary>Campaigns a person is known to be in; of more, the one that ended first is forgotten.</summary>
    public const int Most = 8;

    /// <summary>Questions of the baseline check that are answered.</summary>
    public int Baseline { get; init; }

    /// <summary>The same of the final check.</summary>
    public int Final { get; init; }

    /// <summary>Questions of a check that are answered.</summary>
    public int Answered(CampaignCheck check) => check == CampaignCheck.Baseline ? Baseline : Final;

    /// <summary>The same with one more answered.</summary>
    public CampaignMembership After(CampaignCheck check) => check == CampaignCheck.Baseline ? this with { Baseline = Baseline + 1 } : this with { Final = Final + 1 };

    /// <summary>Whether nothing is left of a check.</summary>
    public bool IsDone(CampaignCheck check) => Answered(check) >= Questions;

    /// <summary>How somebody takes part who joins on a day.</summary>
    public static CampaignMembership Of(Campaign campaign, LocalDate joined)
    {
        var day0 = LocalDate.Max(campaign.Training, joined);
        return new(campaign.Id, day0, campaign.HasOwnDays ? day0.PlusDays(campaign.Length) : campaign.End, campaign.Skills.Length);
    }
}

/// <summary>A check: one drill of each skill, graded like any other.</summary>
public enum CampaignCheck
{
    /// <summary>On the first two days: where everything starts from.</summary>
    Baseline,

    /// <summary>In the last week, in words not seen before.</summary>
    Final,
}

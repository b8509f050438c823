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
    public CampaignMembership After(CampaignCheck check) => After(check, Answered(check) + 1);

    /// <summary>The same with a check brought so far.</summary>
    /// <param name="check">Which.</param>
    /// <param name="answered">Questions that are answered, or cannot be asked any more.</param>
    public CampaignMembership After(CampaignCheck check, int answered) => check == CampaignCheck.Baseline ? this with { Baseline = answered } : this with { Final = answered };

    /// <summary>How often the baseline check was asked, and when.</summary>
    public CheckAsked BaselineAsked { get; init; } = CheckAsked.Never;

    /// <summary>The same of the final check.</summary>
    public CheckAsked FinalAsked { get; init; } = CheckAsked.Never;

    /// <summary>Whether the person was told what the campaign is and who sees what.</summary>
    public bool IsTold { get; init; }

    /// <summary>How often a check was asked, and when.</summary>
    public CheckAsked AskedOf(CampaignCheck check) => check == CampaignCheck.Baseline ? BaselineAsked : FinalAsked;

    /// <summary>The same with a check asked once more.</summary>
    public CampaignMembership Asking(CampaignCheck check, LocalDate day) => check == CampaignCheck.Baseline
        ? this with { BaselineAsked = BaselineAsked.Once(day), IsTold = true }
        : this with { FinalAsked = FinalAsked.Once(day) };

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

/// <summary>How often a check was asked of somebody who had not asked for it.</summary>
/// <param name="Times">0 to <see cref="Most"/>.</param>
/// <param name="On">The day it was asked last, where the person was; null before.</param>
public sealed record CheckAsked(int Times, LocalDate? On)
{
    /// <summary>How often it is asked.</summary>
    public const int Most = 2;

    /// <summary>Not yet.</summary>
    public static CheckAsked Never { get; } = new(0, null);

    /// <summary>Whether it may be asked on a day: once a day, wherever the person travels.</summary>
    public bool MayAsk(LocalDate day) => Times < Most && (On is null || day > On);

    /// <summary>Asked once more.</summary>
    public CheckAsked Once(LocalDate day) => new(Times + 1, day);
}

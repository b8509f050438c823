using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the account plans of a team, and about the executives behind them.</content>
public abstract partial class Texts
{
    /// <summary>The message that shows the account plans of a team.</summary>
    public abstract string AllPlansWord { get; }

    public abstract string TogetherTitle { get; }

    public abstract string TogetherEmpty { get; }

    /// <summary>Plans of tier A, B and C.</summary>
    public abstract string TogetherCounts(ImmutableArray<int> counts);

    public abstract string TogetherFallback(int plans);

    public abstract string TogetherRow(string owner, PlanHead head, LocalDate? next, LocalDate today);

    public abstract string TierButton(AccountTier tier);

    public abstract string SumsButton { get; }

    /// <summary>Leads to the plans of the manager’s team.</summary>
    public abstract string TeamPlans { get; }

    public abstract string SumsTitle { get; }

    public abstract string SumsIntro { get; }

    public abstract string SumsObjectives { get; }

    public abstract string SumsResources { get; }

    public abstract string SumsForecast { get; }

    public abstract string ForecastYear(int year);

    /// <summary>A calendar year.</summary>
    public abstract string SumsYear(int year);

    /// <summary>What is taken for granted where forecasts are added up.</summary>
    public abstract string SumsForecastMeaning { get; }

    /// <summary>Beside a sum of a year: how many lines of forecasts have no amount for it.</summary>
    public abstract string SumsGaps(int lines);

    public abstract string SumsOpportunities { get; }

    public abstract string SumsOverlaps { get; }

    public abstract string SumsQuestions { get; }

    public abstract string SumsNone { get; }

    /// <summary>How many entries a sum is of.</summary>
    public abstract string SumOf(int entries);

    public abstract string MoreSums(int count);

    public abstract string SponsorButton { get; }

    public abstract string SponsorTitle(string account);

    public abstract string SponsorFormFallback(string account);

    public abstract string SponsorMeaning { get; }

    public abstract string SponsorLabel { get; }

    public abstract string RemoveSponsor { get; }

    /// <summary>The sponsor is somebody the coach cannot write to.</summary>
    public abstract string SponsorNotMet(string name);

    public abstract string SponsorNamed(string name);

    public abstract string SponsorRemoved { get; }

    public abstract string SponsorOneself { get; }

    public abstract string SponsorIntro(string owner);

    public abstract string SummaryNotYours { get; }
}

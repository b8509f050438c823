using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the account plans of a team, and about the executives behind them.</content>
public sealed partial class English
{
    public override string AllPlansWord => "plans";

    public override string TogetherTitle => "Account plans of your team";

    public override string TogetherEmpty => "Nobody on your team has an account plan yet. Those of members who accepted your invitation are shown here.";

    public override string TogetherCounts(ImmutableArray<int> counts) => $"A: {counts[0]} · B: {counts[1]} · C: {counts[2]}";

    public override string TogetherFallback(int plans) => plans == 1 ? "1 account plan of your team" : $"{plans} account plans of your team";

    public override string TogetherRow(string owner, PlanHead head, LocalDate? next, LocalDate today) =>
        $"{Quote(owner)} · {TogetherStatus(head)}" + (next is { } date ? $" · review {(date < today ? "was due" : "due")} {FullDate(date)}" : "");

    public override string TierButton(AccountTier tier) => $"Tier {tier}";

    public override string SumsButton => "All together";

    public override string TeamPlans => "Team plans";

    public override string SumsTitle => "All account plans together";

    public override string SumsIntro => "Amounts are added only where their unit is written alike; percents are not added.";

    public override string SumsObjectives => "Objectives";

    public override string SumsResources => "Resources";

    public override string SumsForecast => "Forecast of all accounts";

    public override string ForecastYear(int year) => $"Year {year}";

    public override string SumsYear(int year) => $"{year}";

    public override string SumsForecastMeaning => "All forecasts are taken to be in one currency.";

    public override string SumsGaps(int lines) => lines == 1 ? "1 gap is left out" : $"{lines} gaps are left out";

    public override string SumsOpportunities => "Opportunities";

    public override string SumsOverlaps => "Counted on by two plans or more";

    public override string SumsQuestions => "To ask of all plans";

    public override string SumsNone => "None yet";

    public override string SumOf(int entries) => entries == 1 ? "1 entry" : $"{entries} entries";

    public override string MoreSums(int count) => $"and {count} more";

    public override string SponsorButton => "Sponsor";

    public override string SponsorTitle(string account) => $"Executive sponsor: {Escape.Markdown(account)}";

    public override string SponsorFormFallback(string account) => $"{SponsorTitle(account)}. The sponsor is named on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string SponsorMeaning => "The executive who stands behind the account. The sponsor is told, and can read the plan’s summary, and nothing else of it, as long as they are named.";

    public override string SponsorLabel => "Sponsor";

    public override string RemoveSponsor => "Name nobody";

    public override string SponsorNotMet(string name) => $"Saved. I have not met {Quote(name)} yet, so please tell them yourself.";

    public override string SponsorNamed(string name) => $"Saved. {Quote(name)} is told.";

    public override string SponsorRemoved => "Saved. The plan has no sponsor now, and nobody else reads the summary.";

    public override string SponsorOneself => "The sponsor is somebody else: an executive who stands behind the account.";

    public override string SponsorIntro(string owner) => $"{Quote(owner)} named you executive sponsor of this account.";

    public override string SummaryNotYours => "You are not the sponsor of that plan now, so its summary is not shown.";

    /// <summary>A plan whose next version is in work is worked by as it was approved.</summary>
    private string TogetherStatus(PlanHead head) => head is { ApprovedOn: not null, Status: PlanStatus.Draft or PlanStatus.Returned }
        ? $"approved, version {head.Version} in work"
        : PlanStatusName(head.Status);
}

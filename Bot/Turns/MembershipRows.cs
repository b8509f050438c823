using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>The campaigns a person takes part in, as a part of the state row, and back.</summary>
internal static class MembershipRows
{
    /// <summary>As stored; null for none.</summary>
    public static List<StoredMembership>? Write(ImmutableArray<CampaignMembership> memberships) => memberships.IsEmpty
        ? null
        : [.. memberships.Select(each => new StoredMembership(each.Campaign, IsoDate.Format(each.Day0), IsoDate.Format(each.End), each.Questions, each.Baseline, each.Final, Write(each.BaselineAsked), Write(each.FinalAsked), each.IsTold))];

    /// <summary>What is stored.</summary>
    public static ImmutableArray<CampaignMembership> Read(IReadOnlyList<StoredMembership>? stored) =>
        stored is null ? [] : [.. stored.Select(each => new CampaignMembership(RowReading.Given(each.Id), Date(each.From), Date(each.To), each.Questions) 
        {
            Baseline = each.Baseline,
            Final = each.Final,
            BaselineAsked = Read(each.Began),
            FinalAsked = Read(each.Closed),
            IsTold = each.Told || each.Baseline > 0,
        })];

    private static StoredCheckAsked? Write(CheckAsked asked) => asked.On is { } day ? new(asked.Times, IsoDate.Format(day)) : null;

    private static CheckAsked Read(StoredCheckAsked? stored) => stored is null ? CheckAsked.Never : new(stored.Times, Date(stored.On));

    private static LocalDate Date(string text) => IsoDate.Parse(text) ?? throw new FormatException($"'{text}' is no date.");
}

using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Campaigns as rows, and back.</summary>
internal static class CampaignRows
{
    /// <summary>People in a row: with the longest names it stays far below what a row holds.</summary>
    private const int MostInARow = 100;

    private static readonly (CampaignControl Value, string Word)[] Controls =
        [(CampaignControl.None, "none"), (CampaignControl.Probe, "probe"), (CampaignControl.Waitlist, "waitlist")];

    private static readonly (CampaignStage Value, string Word)[] Stages =
        [(CampaignStage.Draft, "draft"), (CampaignStage.Started, "started"), (CampaignStage.Ended, "ended"), (CampaignStage.Archived, "archived")];

    /// <summary>What a campaign is.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="people">How many take part.</param>
    /// <param name="operations">The last ones, the latest last.</param>
    public static string WriteDefinition(Campaign campaign, int people, IEnumerable<string> operations) => Write(
        campaign, [.. campaign.Skills.Select(skill => new StoredCampaignSkill(skill.Skill.Value, skill.Weight, (int)skill.Target, skill.IsLater))], people, [.. operations]);

    /// <summary>What the list has of it.</summary>
    public static string WriteListed(Campaign campaign, int people) => Write(campaign, null, people, null);

    /// <summary>The rows of those who take part.</summary>
    public static IEnumerable<PutRow> Write(IEnumerable<CampaignMember> members) => members.Chunk(MostInARow)
        .Select((some, piece) => new PutRow(CampaignKeys.Members(piece), Body(some)));

    /// <summary>How many rows people take.</summary>
    public static int Pieces(int people) => (people + MostInARow - 1) / MostInARow;

    /// <summary>The row of somebody who joins later.</summary>
    public static string WriteJoined(CampaignMember member) => Body([member]);

    /// <summary>A campaign with the operations that made it so.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static (Campaign Campaign, int People, ImmutableArray<string> Operations) Read(StoredRow row) => RowReading.Understand(row, PlainJson.OfCampaigns.StoredCampaign, stored => (
        new Campaign(RowReading.Given(stored.Id), RowReading.Given(stored.Name), Date(stored.Training), new(RowReading.Given(stored.By), RowReading.Given(stored.ByName)))
        {
            Revision = stored.Rev,
            Follows = stored.Follows,
            Skills = [.. (stored.Skills ?? []).Select(Read)],
            Start = stored.Start is { } start ? Date(start) : null,
            Length = stored.Days,
            HasOwnDays = stored.Own,
            Control = Find(Controls, stored.Control),
            Probe = stored.Probe is { } probe ? new SkillId(probe) : null,
            KeepsUp = stored.KeepsUp,
            Stage = Find(Stages, stored.Stage),
            IsPaused = stored.Paused,
        },
        stored.People,
        (stored.Ops ?? []).Select(RowReading.Given).ToImmutableArray()));

    /// <summary>Those who take part, nobody twice.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static ImmutableArray<CampaignMember> ReadMembers(IEnumerable<StoredRow> rows) =>
        [.. rows.SelectMany(row => RowReading.Understand(row, PlainJson.OfCampaigns.StoredMembers, stored => stored.All.Select(Read).ToList())).DistinctBy(member => member.ObjectId)];

    private static string Write(Campaign campaign, List<StoredCampaignSkill>? skills, int people, List<string>? operations) => JsonSerializer.Serialize(
        new(
            RowReading.Version,
            campaign.Id,
            campaign.Revision,
            campaign.Name,
            IsoDate.Format(campaign.Training),
            campaign.By.ObjectId,
            campaign.By.Name,
            campaign.Follows,
            skills,
            campaign.Start is { } start ? IsoDate.Format(start) : null,
            campaign.Length,
            campaign.HasOwnDays,
            Array.Find(Controls, known => known.Value == campaign.Control).Word,
            campaign.Probe?.Value,
            campaign.KeepsUp,
            Array.Find(Stages, known => known.Value == campaign.Stage).Word,
            campaign.IsPaused,
            people,
            operations),
        PlainJson.OfCampaigns.StoredCampaign);

    private static string Body(IEnumerable<CampaignMember> members) => JsonSerializer.Serialize(
        new(RowReading.Version, [.. members.Select(member => new StoredCampaignMember(member.ObjectId, member.Name, member.Joined is { } joined ? IsoDate.Format(joined) : null))]),
        PlainJson.OfCampaigns.StoredMembers);

    private static CampaignSkill Read(StoredCampaignSkill stored) => new(
        new(RowReading.Given(stored.Id)),
        stored.Weight,
        Enum.IsDefined((RecallTarget)stored.Target) ? (RecallTarget)stored.Target : throw new FormatException($"{stored.Target} is no target.")) { IsLater = stored.Later };

    private static CampaignMember Read(StoredCampaignMember stored) =>
        new(RowReading.Given(stored.Id), RowReading.Given(stored.Name), stored.Joined is { } joined ? Date(joined) : null);

    private static LocalDate Date(string text) => IsoDate.Parse(text) ?? throw new FormatException($"'{text}' is no date.");

    private static T Find<T>((T Value, string Word)[] table, string word)
        where T : struct => Array.Find(table, known => known.Word == word) is { Word: not null } found ? found.Value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");
}

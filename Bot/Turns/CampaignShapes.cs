using System.Text.Json.Serialization;

namespace CoachBot.Bot.Turns;

/// <summary>The row of a campaign, and the one that lists it, which has neither skills nor operations.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Rev">Counts its changes.</param>
/// <param name="By">Entra object id of whoever made it.</param>
/// <param name="ByName">What that person was called.</param>
/// <param name="Training">ISO 8601, like the other dates.</param>
/// <param name="Days">From the training to the last day.</param>
/// <param name="Own">Whether somebody who joins later has as many.</param>
/// <param name="Control">"none", "probe" or "waitlist".</param>
/// <param name="Stage">"draft", "started", "ended" or "archived".</param>
/// <param name="People">How many take part.</param>
/// <param name="Ops">The last operations, the latest last.</param>
internal sealed record StoredCampaign(
    int V, string Id, int Rev, string Name, string Training, string By, string ByName, string? Follows, IReadOnlyList<StoredCampaignSkill>? Skills, string? Start, int Days, bool Own,
    string Control, string? Probe, bool KeepsUp, string Stage, bool Paused, int People, IReadOnlyList<string>? Ops) : IVersioned;

/// <summary>A skill of a campaign: weight 1 to 3, target in percent.</summary>
internal sealed record StoredCampaignSkill(string Id, int Weight, int Target, bool Later);

/// <summary>A row of those who take part.</summary>
internal sealed record StoredMembers(int V, IReadOnlyList<StoredCampaignMember> All) : IVersioned;

/// <summary>Somebody who takes part: Entra object id, name, and since when, ISO 8601.</summary>
internal sealed record StoredCampaignMember(string Id, string Name, string? Joined);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredCampaign))]
[JsonSerializable(typeof(StoredMembers))]
internal sealed partial class CampaignJson : JsonSerializerContext;

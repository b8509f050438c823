using System.Text.Json.Serialization;

namespace CoachBot.Bot.Turns;

/// <summary>The row that guards an organisation's writes.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Skills">Revision of the skills.</param>
/// <param name="Plan">Revision of the programme.</param>
/// <param name="Retired">Ids of the skills that are rated no longer.</param>
/// <param name="Done">The last operations, the latest last.</param>
/// <param name="Last">The last change to the skills.</param>
/// <param name="Planner">Entra object id of whoever changed the programme last, as long as that can be taken back.</param>
internal sealed record StoredRevision(
    int V, int Skills, int Plan, IReadOnlyList<string>? Retired, IReadOnlyList<StoredDone>? Done, StoredSkillsChange? Last, string? Planner) : IVersioned;

/// <summary>An operation, and the Entra object id of whoever carried it out.</summary>
internal sealed record StoredDone(string By, string Op);

/// <summary>A change to the skills: "added", "edited", "retired" or "restored", of which, and by whom.</summary>
internal sealed record StoredSkillsChange(string Kind, string Skill, string By);

/// <summary>The row of one version of a skill.</summary>
/// <param name="By">Entra object id of whoever saved it.</param>
/// <param name="At">In seconds since 1970.</param>
/// <param name="Types">Ids of the types of sale, separated by commas.</param>
/// <param name="Zh">Null where readers of Chinese see the same.</param>
internal sealed record StoredSkill(
    int V, string By, long At, string Stage, string Types, StoredSkillText En, StoredSkillText? Zh) : IVersioned;

internal sealed record StoredSkillText(
    string Name, string Short, string Definition, IReadOnlyList<string> Parts, IReadOnlyList<string> Anchors, IReadOnlyList<string> Words);

/// <summary>The row of a training programme.</summary>
internal sealed record StoredProgramme(int V, IReadOnlyList<StoredStage> Stages, IReadOnlyList<StoredTopic> Topics) : IVersioned;

internal sealed record StoredStage(string Id, StoredWords Name, int From, int To);

internal sealed record StoredTopic(
    string Id, string Stage, string Format, StoredWords Name, int Hours, IReadOnlyList<string>? Skills, string Teacher, StoredWords? Use, bool Chosen);

/// <summary>A text; the Chinese one null where it is the same.</summary>
internal sealed record StoredWords(string En, string? Zh);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredRevision))]
[JsonSerializable(typeof(StoredSkill))]
[JsonSerializable(typeof(StoredProgramme))]
internal sealed partial class OrganisationJson : JsonSerializerContext;

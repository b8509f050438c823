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
/// <param name="Drills">Revision of the drills.</param>
internal sealed record StoredRevision(
    int V, int Skills, int Plan, IReadOnlyList<string>? Retired, IReadOnlyList<StoredDone>? Done, StoredSkillsChange? Last, string? Planner, int Drills = 0) : IVersioned;

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

/// <summary>The row of an account that somebody plans.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Owner">Entra object id.</param>
/// <param name="Name">The owner's.</param>
internal sealed record StoredAccount(int V, string Account, string Plan, string Owner, string Name) : IVersioned;

/// <summary>The row of the drills that are asked no more: the numbers of them by objective.</summary>
internal sealed record StoredRetiredDrills(int V, IReadOnlyDictionary<string, IReadOnlyList<int>> Drills) : IVersioned;

/// <summary>A piece of a pack of drills.</summary>
/// <param name="Of">How many pieces there are.</param>
/// <param name="Packed">See <see cref="PackedText"/>.</param>
/// <param name="Id">Of the draft it is of; null for drills in use.</param>
internal sealed record StoredDrillPiece(int V, int Of, string Packed, string? Id) : IVersioned;

/// <summary>A pack of drills, before it is packed.</summary>
/// <param name="By">Entra object id of the trainer; null for a draft.</param>
internal sealed record StoredDrillPack(int V, string? By, IReadOnlyList<StoredObjective> Objectives, IReadOnlyList<StoredDrill> Drills) : IVersioned;

/// <summary>An objective of an organisation's own; either language may be missing.</summary>
internal sealed record StoredObjective(string Id, StoredGoal? En, StoredGoal? Zh);

internal sealed record StoredGoal(string Name, string Goal);

/// <summary>A drill; either language may be missing.</summary>
/// <param name="Of">The objective's id.</param>
/// <param name="Number">Which of the objective's; 0 in a draft.</param>
/// <param name="Replaces">Id of the drill in whose place it is put.</param>
internal sealed record StoredDrill(string Of, int Number, int Best, string? Replaces, StoredDrillText? En, StoredDrillText? Zh);

/// <param name="Options">The answers with their reasons, an answer and its reason in turns.</param>
internal sealed record StoredDrillText(string Situation, IReadOnlyList<string> Options, string Try);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredRevision))]
[JsonSerializable(typeof(StoredSkill))]
[JsonSerializable(typeof(StoredProgramme))]
[JsonSerializable(typeof(StoredAccount))]
[JsonSerializable(typeof(StoredRetiredDrills))]
[JsonSerializable(typeof(StoredDrillPiece))]
[JsonSerializable(typeof(StoredDrillPack))]
internal sealed partial class OrganisationJson : JsonSerializerContext;

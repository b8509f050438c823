using System.Text.Json.Serialization;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Plans.Words;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;

namespace CoachBot.Coaching.Content;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(SkillFacts))]
[JsonSerializable(typeof(SkillText))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
[JsonSerializable(typeof(ProgrammeFacts))]
[JsonSerializable(typeof(ProgrammeWords))]
[JsonSerializable(typeof(PlanStepFile))]
[JsonSerializable(typeof(PlanFieldFile))]
[JsonSerializable(typeof(PlanReviewFile))]
[JsonSerializable(typeof(PlanPracticeFile))]
[JsonSerializable(typeof(DrillFile))]
internal sealed partial class ContentJson : JsonSerializerContext;

using System.Text.Encodings.Web;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Training;

/// <summary>
/// How many characters a programme has once it is written as JSON, never fewer than it takes: a quote is two there, an emoji twelve, and what
/// stands between the texts is counted at its longest.
/// </summary>
internal static class ProgrammeSize
{
    private const int Frame = 40, Stage = 60, Topic = 160, Comma = 3;

    /// <summary>Characters of the whole.</summary>
    public static int Of(Programme programme) => Frame + programme.Stages.Sum(Of) + programme.Topics.Sum(Of);

    private static int Of(ProgrammeStage stage) => Stage + Of(stage.Id) + Of(stage.Name);

    private static int Of(ProgrammeTopic topic) => Topic + Of(topic.Id) + Of(topic.Stage) + Of(topic.Name) + Of(topic.UsedFor) + topic.Skills.Sum(Of);

    private static int Of(SkillId skill) => Comma + Of(skill.Value);

    private static int Of(Bilingual<string>? words) => words is null ? 0 : words.English == words.Chinese ? Of(words.English) : Of(words.English) + Of(words.Chinese);

    private static int Of(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Length;
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>
/// What a card was made from, in a number that its buttons carry: the same in every process and language, and another one as soon as what
/// the card shows was changed. So a form is stale when its topic was changed, and not when anything of the programme was.
/// </summary>
public static class Fingerprint
{
    /// <summary>Of a topic; null for one to be added.</summary>
    public static int? Of(ProgrammeTopic? topic) => topic is null ? null : Hash(Parts(topic));

    /// <summary>Of a stage without its topics; null for one to be added.</summary>
    public static int? Of(ProgrammeStage? stage) => stage is null ? null : Hash(Parts(stage));

    /// <summary>Of a stage with its topics.</summary>
    public static int Of(ProgrammeStage stage, IEnumerable<ProgrammeTopic> topics) => Hash([.. Parts(stage), .. topics.SelectMany(Parts)]);

    private static string[] Parts(ProgrammeStage stage) => [stage.Id, .. Parts(stage.Name), $"{stage.FromWeek}", $"{stage.ToWeek}"];

    private static string[] Parts(ProgrammeTopic topic) =>
    [
        topic.Id, topic.Stage, topic.Format.Id(), .. Parts(topic.Name), $"{topic.Hours}", string.Join(',', topic.Skills.Select(skill => skill.Value)),
        topic.Teacher.Id(), .. Parts(topic.UsedFor ?? Bilingual.Same("")), $"{topic.IsChosen}",
    ];

    private static string[] Parts(Bilingual<string> words) => [words.English, words.Chinese];

    private static int Hash(string[] parts) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}

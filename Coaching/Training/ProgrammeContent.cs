using System.Collections.Immutable;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Training;

/// <summary>Reads the template of a programme from its files.</summary>
public static class ProgrammeContent
{
    private const string Name = "Training/programme";
    private const string FactsFile = Name + ".json";

    /// <summary>The programme.</summary>
    /// <param name="open">Opens files by their name.</param>
    /// <exception cref="InvalidDataException">A file is missing, cannot be read, or lacks the name of a stage or topic; the message names file and field.</exception>
    public static Programme Read(OpenContent open)
    {
        var facts = ContentFile.Read(open, FactsFile, ContentJson.Default.ProgrammeFacts);
        var words = ContentFile.ReadBoth(open, Name, ContentJson.Default.ProgrammeWords);
        var stages = facts.Stages.Select(stage => new ProgrammeStage(stage.Id, Look("stages", stage.Id, words.Select(side => side.Stages)), stage.FromWeek, stage.ToWeek));
        var topics = facts.Topics.Select(topic => Topic(topic, words));
        try
        {
            return topics.Aggregate(stages.Aggregate(Programme.Empty, (programme, stage) => programme.With(stage)), (programme, topic) => programme.With(topic));
        }
        catch (ArgumentException wrong)
        {
            throw ContentFile.Unreadable(FactsFile, wrong.ParamName ?? "$", wrong.Message, wrong);
        }
    }

    private static ProgrammeTopic Topic(TopicFacts topic, Bilingual<ProgrammeWords> words) => new(
        topic.Id,
        topic.Stage,
        topic.Format,
        Look("topics", topic.Id, words.Select(side => side.Topics)),
        topic.Hours,
        [.. topic.Skills.Select(skill => new SkillId(skill))],
        topic.Teacher,
        words.English.Uses.ContainsKey(topic.Id) ? Look("uses", topic.Id, words.Select(side => side.Uses)) : null);

    private static Bilingual<string> Look(string field, string id, Bilingual<IReadOnlyDictionary<string, string>> words)
    {
        var files = ContentFile.Both(Name);
        return new(Look(files.English, words.English), Look(files.Chinese, words.Chinese));

        string Look(string file, IReadOnlyDictionary<string, string> side) =>
            side.GetValueOrDefault(id) ?? throw ContentFile.Unreadable(file, $"{field}.{id}", "it is missing.");
    }
}

/// <summary>What does not depend on the language.</summary>
internal sealed record ProgrammeFacts(IReadOnlyList<StageFacts> Stages, IReadOnlyList<TopicFacts> Topics);

/// <summary>The same of a stage.</summary>
internal sealed record StageFacts(string Id, int FromWeek, int ToWeek);

/// <summary>The same of a topic.</summary>
internal sealed record TopicFacts(string Id, string Stage, TrainingFormat Format, int Hours, IReadOnlyList<string> Skills, TrainingTeacher Teacher);

/// <summary>What a language says, by the ids of stages and topics; not every topic has a use.</summary>
internal sealed record ProgrammeWords(
    IReadOnlyDictionary<string, string> Stages, IReadOnlyDictionary<string, string> Topics, IReadOnlyDictionary<string, string> Uses);

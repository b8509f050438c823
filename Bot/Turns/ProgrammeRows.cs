using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>A training programme as a row of an organisation, and back.</summary>
internal static class ProgrammeRows
{
    private static readonly OrganisationJson Json = new(new(OrganisationJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The row of a programme.</summary>
    public static PutRow Put(string key, Programme programme) => new(key, JsonSerializer.Serialize(
        new(RowReading.Version, [.. programme.Stages.Select(Write)], [.. programme.Topics.Select(Write)]), Json.StoredProgramme));

    /// <summary>The programme of one of some rows; null when it is not among them.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static Programme? Find(IReadOnlyList<StoredRow> rows, string key) => rows.FirstOrDefault(row => row.Key == key) is { } row
        ? RowReading.Understand(row, Json.StoredProgramme, Read)
        : null;

    private static StoredStage Write(ProgrammeStage stage) => new(stage.Id, Write(stage.Name), stage.FromWeek, stage.ToWeek);

    private static StoredTopic Write(ProgrammeTopic topic) => new(
        topic.Id,
        topic.Stage,
        topic.Format.Id(),
        Write(topic.Name),
        topic.Hours,
        topic.Skills.IsEmpty ? null : [.. topic.Skills.Select(skill => skill.Value)],
        topic.Teacher.Id(),
        topic.UsedFor is { } use ? Write(use) : null,
        topic.IsChosen);

    private static StoredWords Write(Bilingual<string> words) => new(words.English, words.Chinese == words.English ? null : words.Chinese);

    private static Programme Read(StoredProgramme stored)
    {
        var stages = stored.Stages.Aggregate(Programme.Empty, (programme, stage) => programme.With(Read(stage)));
        return stored.Topics.Aggregate(stages, (programme, topic) => programme.With(Read(topic)));
    }

    private static ProgrammeStage Read(StoredStage stored) => new(RowReading.Given(stored.Id), Read(stored.Name), stored.From, stored.To);

    private static ProgrammeTopic Read(StoredTopic stored) => new(
        RowReading.Given(stored.Id),
        RowReading.Given(stored.Stage),
        TrainingIds.Format(stored.Format) ?? throw new FormatException($"'{stored.Format}' is no format."),
        Read(stored.Name),
        stored.Hours,
        [.. (stored.Skills ?? []).Select(skill => new Coaching.Skills.SkillId(RowReading.Given(skill)))],
        TrainingIds.Teacher(stored.Teacher) ?? throw new FormatException($"'{stored.Teacher}' teaches nothing."),
        stored.Use is { } use ? Read(use) : null,
        stored.Chosen);

    private static Bilingual<string> Read(StoredWords stored) => new(RowReading.Given(stored.En), stored.Zh ?? stored.En);
}

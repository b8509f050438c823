using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>The fields of a topic's form: filled from a topic, and read back into one.</summary>
public static class TopicFields
{
    /// <summary>Ids of the fields.</summary>
    public const string Name = "name", OtherName = "other", Stage = "stage", Format = "format", Hours = "hours", Skills = "skills", Teacher = "teacher",
        Use = "use", OtherUse = "use-other", Chosen = "chosen";

    /// <summary>What stands in <see cref="Chosen"/>.</summary>
    public const string Yes = "yes", No = "no";

    /// <summary>What stands in the fields for a topic.</summary>
    public static ImmutableDictionary<string, string> Of(ProgrammeTopic topic, Language language) => ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(Name, topic.Name.In(language)),
        KeyValuePair.Create(OtherName, topic.Name.OtherThan(language)),
        KeyValuePair.Create(Stage, topic.Stage),
        KeyValuePair.Create(Format, topic.Format.Id()),
        KeyValuePair.Create(Hours, $"{topic.Hours}"),
        KeyValuePair.Create(Skills, string.Join(',', topic.Skills.Select(skill => skill.Value))),
        KeyValuePair.Create(Teacher, topic.Teacher.Id()),
        KeyValuePair.Create(Use, topic.UsedFor?.In(language) ?? ""),
        KeyValuePair.Create(OtherUse, topic.UsedFor?.OtherThan(language) ?? ""),
        KeyValuePair.Create(Chosen, topic.IsChosen ? Yes : No),
    ]);

    /// <summary>What stands in a field for a topic, as its reader sees it; not escaped.</summary>
    public static string Shown(string field, ProgrammeTopic topic, Exchange exchange)
    {
        var texts = exchange.Texts;
        return field switch
        {
            Stage => exchange.Turn.Programme().Programme.Stages.First(stage => stage.Id == topic.Stage).Name.In(exchange.Turn.Language),
            Format => texts.Format(topic.Format),
            Skills => texts.Several(topic.Skills.Select(skill => StageCard.SkillName(skill, exchange))),
            Teacher => texts.Teacher(topic.Teacher),
            Chosen => topic.IsChosen ? texts.Yes : texts.No,
            _ => Of(topic, exchange.Turn.Language)[field],
        };
    }

    /// <summary>The topic that was entered, as far as nothing is wrong.</summary>
    /// <param name="fields">What was entered.</param>
    /// <param name="id">The topic's.</param>
    /// <param name="programme">Whose stages there are to choose from.</param>
    /// <param name="library">The skills there are to choose from, retired ones among them.</param>
    /// <param name="language">The reader's.</param>
    internal static ProgrammeTopic Read(FieldReading fields, string id, Programme programme, SkillLibrary library, Language language)
    {
        string stage = fields.Line(Stage);
        if (!programme.Stages.Any(known => known.Id == stage))
        {
            fields.Errors.TryAdd(Stage, texts => texts.NothingChosen);
        }

        return new(
            id,
            stage,
            fields.OneOf(Format, TrainingIds.Format, TrainingFormat.CentralClass),
            fields.Needed(Name, OtherName, ProgrammeTopic.LongestName, language),
            fields.Number(Hours, 1, ProgrammeTopic.MostHours),
            [.. library.All.Select(skill => skill.Id).Where(skill => fields.Line(Skills).Split(',', StringSplitOptions.TrimEntries).Contains(skill.Value))],
            fields.OneOf(Teacher, TrainingIds.Teacher, TrainingTeacher.Trainer),
            fields.Both(Use, OtherUse, ProgrammeTopic.LongestName, language),
            fields.Line(Chosen) == Yes);
    }
}

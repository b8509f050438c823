using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Library;

namespace CoachBot.Dialogs.Training;

/// <summary>The form of a topic.</summary>
public static class TopicFormCard
{
    private const int LongestEntered = 2 * ProgrammeTopic.LongestName;

    /// <summary>Characters of all that is said to be wrong, or to be saved by now.</summary>
    private const int LongestErrors = 2_000;

    /// <summary>Shows the form.</summary>
    /// <param name="topic">The topic as it is now; null for one to be added.</param>
    /// <param name="draft">What stands in the fields, and what is wrong with it.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ProgrammeTopic? topic, FormDraft draft, Exchange exchange)
    {
        var (texts, errors) = (exchange.Texts, FormInputs.Cut(draft.Errors, LongestErrors));
        Press About(string op) => exchange.Press(op) with { About = topic?.Id, Revision = Fingerprint.Of(topic) };
        return exchange.Show(FormCard.Draw(
            new(
                topic is null ? texts.AddTopic : Escape.Markdown(topic.Name.In(exchange.Turn.Language)),
                [],
                Fields(draft with { Errors = errors }, exchange),
                [
                    new(texts.Save, About(ProgrammePresses.SaveTopicOp), Answer.InPlace),
                    .. topic is null ? Array.Empty<Button>() : [new(texts.RemoveTopic, About(ProgrammePresses.RemoveTopicOp), Answer.InPlace) { SendsInputs = false }],
                    new(texts.NotNow, Back(draft, exchange), Answer.InPlace) { SendsInputs = false },
                ],
                texts.ProgrammeFormFallback)
            {
                Notice = draft.Notice,
                Error = errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>A draft of a topic to be added to a stage, with what most have.</summary>
    public static FormDraft Begun(string stage) => FormDraft.Empty with
    {
        Values = FormDraft.Empty.Values.Add(TopicFields.Stage, stage).Add(TopicFields.Format, TrainingFormat.RegionalClass.Id())
            .Add(TopicFields.Teacher, TrainingTeacher.Trainer.Id()).Add(TopicFields.Chosen, TopicFields.No),
    };

    /// <summary>What was entered, as much of it as the fields take.</summary>
    public static ImmutableDictionary<string, string> Entered(IReadOnlyDictionary<string, string> inputs, Exchange exchange) => FormInputs.Of(Fields(FormDraft.Empty, exchange), inputs);

    private static Press Back(FormDraft draft, Exchange exchange) => exchange.Press(ProgrammePresses.StageOp) with { About = draft.Values.GetValueOrDefault(TopicFields.Stage) };

    /// <summary>Those that are rated, and those that the topic trains although they are retired.</summary>
    private static IEnumerable<SkillDefinition> SkillsFor(FormDraft draft, Exchange exchange)
    {
        var (library, chosen) = (exchange.Turn.Skills(), draft.Values.GetValueOrDefault(TopicFields.Skills, "").Split(','));
        return library.All.Where(skill => !library.IsRetired(skill.Id) || chosen.Contains(skill.Id.Value));
    }

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return FormInputs.Filled(
            draft,
            new TextField(TopicFields.Name, texts.TrainingNameLabel(ProgrammeTopic.LongestName), null, LongestEntered, Multiline: false),
            new TextField(TopicFields.OtherName, texts.OtherReadersLabel, null, LongestEntered, Multiline: false),
            ProgrammeCard.ChoiceOfStage(TopicFields.Stage, null, exchange),
            new ChoiceField(TopicFields.Format, texts.FormatLabel, null, [.. Enum.GetValues<TrainingFormat>().Select(format => new FieldChoice(format.Id(), texts.Format(format)))]),
            new NumberField(TopicFields.Hours, texts.HoursLabel, null, 1, ProgrammeTopic.MostHours),
            new ManyField(TopicFields.Skills, texts.TrainedSkillsLabel, null, [.. SkillsFor(draft, exchange).Select(skill => new FieldChoice(skill.Id.Value, SkillsCard.NameOf(skill, exchange)))]) { IsOpen = true },
            new ChoiceField(TopicFields.Teacher, texts.TeacherLabel, null, [.. Enum.GetValues<TrainingTeacher>().Select(teacher => new FieldChoice(teacher.Id(), texts.Teacher(teacher)))]),
            new TextField(TopicFields.Use, texts.UseLabel, null, LongestEntered, Multiline: false),
            new TextField(TopicFields.OtherUse, texts.OtherReadersUseLabel, null, LongestEntered, Multiline: false),
            new ChoiceField(TopicFields.Chosen, texts.ChosenLabel, null, [new(TopicFields.Yes, texts.Yes), new(TopicFields.No, texts.No)]));
    }
}

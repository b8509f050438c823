using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Training;

/// <summary>One stage with its topics.</summary>
public static class StageCard
{
    /// <summary>The field in which a topic is chosen.</summary>
    public const string Chosen = "topic";

    /// <summary>Topics a stage may have: they are all read on one card.</summary>
    public const int MostTopics = 12;

    /// <summary>Skills of a topic that are named; the rest are counted, for a card has an end.</summary>
    private const int MostNamed = 4;

    /// <summary>Shows a stage; the programme and the skills were looked up before.</summary>
    /// <param name="stage">The stage, as it is now.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="isUndoable">Whether the last change can be taken back here.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ProgrammeStage stage, string? notice, bool isUndoable, Exchange exchange)
    {
        var (texts, topics) = (exchange.Texts, exchange.Turn.Programme().Programme.In(stage).ToList());
        string title = texts.StageTitle(stage.Name.In(exchange.Turn.Language), stage.FromWeek, stage.ToWeek);
        return exchange.Show(SectionsCard.Draw(
            new(
                title,
                [new(texts.TopicCount(topics.Count), texts.TrainingHours(topics.Sum(topic => topic.Hours)), [.. topics.Select(topic => Row(topic, isFull: true, exchange))])],
                [.. ButtonsFor(stage, topics, exchange), .. ProgrammeCard.UndoButton(isUndoable, exchange)],
                $"{title}. {texts.TopicCount(topics.Count)}")
            {
                Notice = notice,
                Fields = topics.Count == 0 || !exchange.Roles.Has(Role.Trainer) ? [] : [new ChoiceField(Chosen, texts.TopicLabel, topics[0].Id, [.. topics.Select(topic => new FieldChoice(topic.Id, Kept(topic.Name, exchange)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>A topic in one row.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="isFull">Whether all of it is told, and not only how and what for.</param>
    /// <param name="exchange">The turn.</param>
    public static SectionRow Row(ProgrammeTopic topic, bool isFull, Exchange exchange)
    {
        var texts = exchange.Texts;
        List<string> details = [texts.Format(topic.Format)];
        if (!topic.Skills.IsEmpty)
        {
            details.Add(Skills(topic, exchange));
        }

        if (isFull)
        {
            details.Add(texts.TaughtBy(topic.Teacher));
            details.AddRange(topic.UsedFor is { } use ? [texts.UsedFor(Escape.Markdown(Kept(use, exchange)))] : Array.Empty<string>());
            details.AddRange(topic.IsChosen ? [texts.RepsChoose] : Array.Empty<string>());
        }

        return new(Escape.Markdown(Kept(topic.Name, exchange)), string.Join(" · ", details), texts.TrainingHours(topic.Hours));
    }

    /// <summary>A skill's short name, marked when it is rated no longer; not escaped.</summary>
    public static string SkillName(SkillId id, Exchange exchange)
    {
        string name = exchange.Turn.Skills().Find(id)?.TextIn(exchange.Turn.Language).ShortName ?? id.Value;
        return exchange.Turn.Skills().IsRetired(id) ? exchange.Texts.RetiredName(name) : name;
    }

    /// <summary>As many characters as may be entered, and of emoji the first, for they are twelve bytes on a card.</summary>
    private static string Kept(Bilingual<string> words, Exchange exchange) => CardText.Cut(words.In(exchange.Turn.Language), ProgrammeTopic.LongestName);

    private static string Skills(ProgrammeTopic topic, Exchange exchange)
    {
        string named = exchange.Texts.Several(topic.Skills.Take(MostNamed).Select(skill => Escape.Markdown(CardText.Cut(SkillName(skill, exchange), SkillText.LongestName))));
        return topic.Skills.Length <= MostNamed ? named : exchange.Texts.AndMore(named, topic.Skills.Length - MostNamed);
    }

    private static IEnumerable<Button> ButtonsFor(ProgrammeStage stage, List<ProgrammeTopic> topics, Exchange exchange)
    {
        var texts = exchange.Texts;
        bool isTrainer = exchange.Roles.Has(Role.Trainer);
        if (isTrainer && topics.Count > 0)
        {
            yield return new(texts.EditTopic, exchange.Press(ProgrammePresses.EditTopicOp), Answer.InPlace);
        }

        if (isTrainer)
        {
            yield return new(texts.AddTopic, exchange.Press(ProgrammePresses.AddTopicOp) with { About = stage.Id }, Answer.InPlace) { SendsInputs = false };
            yield return new(texts.EditStage, exchange.Press(ProgrammePresses.EditStageOp) with { About = stage.Id }, Answer.InPlace) { SendsInputs = false };
        }

        yield return new(texts.WholeProgramme, exchange.Press(ProgrammePresses.ShowOp), Answer.InPlace) { SendsInputs = false };
    }
}

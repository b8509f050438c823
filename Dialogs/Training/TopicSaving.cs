using CoachBot.Cards;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Training;

/// <summary>Saves the form of a topic, or says what keeps it from being saved.</summary>
public static class TopicSaving
{
    /// <summary>Saves it; the programme and the skills were looked up before.</summary>
    public static Exchange Save(Pressed button, Exchange exchange)
    {
        var organisation = exchange.Turn.Programme();
        var programme = organisation.Programme;
        var before = programme.Topics.FirstOrDefault(topic => topic.Id == button.Press.About);
        var draft = FormDraft.Empty with { Values = TopicFormCard.Entered(button.Inputs, exchange) };
        var fields = new FieldReading(draft.Values);
        var wanted = InOrder(TopicFields.Read(fields, before?.Id ?? NextId(programme), programme, exchange.Turn.Skills(), exchange.Turn.Language), before);
        Hold(wanted, before, programme, fields);
        return organisation.Done.Contains(button.Press.Id) && programme.Topics.FirstOrDefault(topic => (topic with { Id = wanted.Id }).Equals(wanted)) is { } made
                ? Tell(made, ProgrammeChanges.Noted(button.Press.Id, exchange))
            : FormsSince.IsStale(button.Press, Fingerprint.Of(before), organisation) ? TopicFormCard.Show(before, Since(button.Press, before, wanted, draft, exchange), exchange)
            : fields.Errors.Count > 0 ? TopicFormCard.Show(before, draft with { Errors = fields.In(exchange.Texts) }, exchange)
            : wanted.Equals(before) ? StageCard.Show(StageOf(wanted, programme), exchange.Texts.ProgrammeUnchanged, false, exchange)
            : Tell(wanted, ProgrammeChanges.Make(programme.With(wanted), button.Press.Id, exchange));
    }

    /// <summary>What was entered, with what is saved of the topic by now.</summary>
    private static FormDraft Since(Press press, ProgrammeTopic? before, ProgrammeTopic wanted, FormDraft draft, Exchange exchange)
    {
        var (texts, language) = (exchange.Texts, exchange.Turn.Language);
        string notice = press.About is null ? texts.ProgrammeChangedSince : before is null ? texts.TopicRemovedSince : texts.TopicChangedSince;
        var entered = draft with { Values = draft.Values.SetItem(TopicFields.Skills, TopicFields.Of(wanted, language)[TopicFields.Skills]) };
        return before is null
            ? entered with { Notice = notice }
            : FormsSince.Draft(entered, notice, TopicFields.Of(before, language), field => TopicFields.Shown(field, before, exchange), exchange);
    }

    /// <summary>The same skills in another order are no change; clients send them in an order of their own.</summary>
    private static ProgrammeTopic InOrder(ProgrammeTopic wanted, ProgrammeTopic? before) =>
        before is not null && before.Skills.ToHashSet().SetEquals(wanted.Skills) ? wanted with { Skills = before.Skills } : wanted;

    /// <summary>What the programme as a whole has no room for.</summary>
    private static void Hold(ProgrammeTopic wanted, ProgrammeTopic? before, Programme programme, FieldReading fields)
    {
        if (before is null && programme.Topics.Length >= Programme.MostTopics)
        {
            fields.Errors.TryAdd(FormDraft.Whole, texts => texts.TooManyTopics(Programme.MostTopics));
        }
        else if (programme.Topics.Count(topic => topic.Stage == wanted.Stage && topic.Id != wanted.Id) >= StageCard.MostTopics)
        {
            fields.Errors.TryAdd(TopicFields.Stage, texts => texts.StageFull(StageCard.MostTopics));
        }
        else if (fields.Errors.Count == 0 && programme.With(wanted).Characters is > Programme.MostCharacters and var characters)
        {
            fields.Errors.TryAdd(FormDraft.Whole, texts => texts.ProgrammeTooLong(characters, Programme.MostCharacters));
        }
    }

    private static Exchange Tell(ProgrammeTopic made, Exchange exchange) =>
        StageCard.Show(StageOf(made, exchange.Turn.Programme().Programme), exchange.Texts.TopicSaved, true, exchange);

    private static ProgrammeStage StageOf(ProgrammeTopic topic, Programme programme) => programme.Stages.First(stage => stage.Id == topic.Stage);

    private static string NextId(Programme programme) =>
        Enumerable.Range(1, Programme.MostTopics + 1).Select(number => $"topic-{number}").First(id => !programme.Topics.Any(topic => topic.Id == id));
}

using CoachBot.Cards;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Training;

/// <summary>Opens stages and topics, removes them, and resets the programme; the programme and the skills were looked up before.</summary>
public static class ProgrammeEdits
{
    /// <summary>Shows the stage that was chosen, or that the card is about.</summary>
    public static Exchange OpenStage(Pressed button, Exchange exchange) => WithStage(
        button.Inputs.GetValueOrDefault(ProgrammeCard.Chosen) ?? button.Press.About, exchange, stage => StageCard.Show(stage, null, false, exchange));

    /// <summary>Shows the form of the stage that the card is about.</summary>
    public static Exchange EditStage(Pressed button, Exchange exchange) => WithStage(button.Press.About, exchange, stage =>
        StageFormCard.Show(stage, FormDraft.Empty with { Values = StageFields.Of(stage, exchange.Turn.Language) }, exchange));

    /// <summary>Shows an empty form for a topic of the stage that the card is about.</summary>
    public static Exchange AddTopic(Pressed button, Exchange exchange) =>
        WithStage(button.Press.About, exchange, stage => TopicFormCard.Show(null, TopicFormCard.Begun(stage.Id), exchange));

    /// <summary>Shows the form of the topic that was chosen.</summary>
    public static Exchange EditTopic(Pressed button, Exchange exchange) => WithTopic(button.Inputs.GetValueOrDefault(StageCard.Chosen), exchange, topic =>
        TopicFormCard.Show(topic, FormDraft.Empty with { Values = TopicFields.Of(topic, exchange.Turn.Language) }, exchange));

    /// <summary>Removes a stage with its topics.</summary>
    public static Exchange RemoveStage(Pressed button, Exchange exchange) => Remove(
        button, (programme, id) => programme.WithoutStage(id), exchange, changed => ProgrammeCard.Show(changed.Texts.StageRemoved, true, changed));

    /// <summary>Removes a topic.</summary>
    public static Exchange RemoveTopic(Pressed button, Exchange exchange)
    {
        var stage = StageOf(button.Press.About, exchange.Turn.Programme().Programme);
        return Remove(button, (programme, id) => programme.WithoutTopic(id), exchange, changed => stage is null
            ? ProgrammeCard.Show(changed.Texts.TopicRemoved, true, changed)
            : StageCard.Show(stage, changed.Texts.TopicRemoved, true, changed));
    }

    /// <summary>Puts the template in the place of the programme; it was asked before.</summary>
    public static Exchange Reset(Pressed button, Exchange exchange) => Remove(
        button, (_, _) => Programme.Template, exchange, changed => ProgrammeCard.Show(changed.Texts.ProgrammeWasReset, true, changed));

    private static Exchange Remove(Pressed button, Func<Programme, string, Programme> remove, Exchange exchange, Func<Exchange, Exchange> tell)
    {
        var organisation = exchange.Turn.Programme();
        var after = remove(organisation.Programme, button.Press.About ?? "");
        bool isThere = after.Equals(organisation.Programme);
        return isThere && organisation.Done.Contains(button.Press.Id) ? tell(ProgrammeChanges.Noted(button.Press.Id, exchange))
            : button.Press.Revision != organisation.Revision ? ProgrammeCard.Show(exchange.Texts.ProgrammeNotChanged, false, exchange)
            : isThere ? ProgrammeCard.Show(exchange.Texts.ProgrammeUnchanged, false, exchange)
            : tell(ProgrammeChanges.Make(after, button.Press.Id, exchange));
    }

    private static Exchange WithStage(string? id, Exchange exchange, Func<ProgrammeStage, Exchange> go) =>
        exchange.Turn.Programme().Programme.Stages.FirstOrDefault(stage => stage.Id == id) is { } stage
            ? go(stage)
            : ProgrammeCard.Show(exchange.Texts.ChooseStage, false, exchange);

    private static Exchange WithTopic(string? id, Exchange exchange, Func<ProgrammeTopic, Exchange> go) =>
        exchange.Turn.Programme().Programme.Topics.FirstOrDefault(topic => topic.Id == id) is { } topic
            ? go(topic)
            : ProgrammeCard.Show(exchange.Texts.TopicGone, false, exchange);

    private static ProgrammeStage? StageOf(string? topic, Programme programme) =>
        programme.Topics.FirstOrDefault(known => known.Id == topic) is { } found ? programme.Stages.First(stage => stage.Id == found.Stage) : null;
}

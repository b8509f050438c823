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

    /// <summary>Removes a stage; one with topics is asked about first.</summary>
    public static Exchange RemoveStage(Pressed button, Exchange exchange)
    {
        var (programme, stage) = (exchange.Turn.Programme().Programme, Find(button, exchange));
        return stage is not null && programme.In(stage).Any() ? ProgrammeCard.AskToRemove(stage, exchange) : RemoveStage(Fingerprint.Of(stage), button, exchange);
    }

    /// <summary>Removes a stage with its topics; it was asked before.</summary>
    public static Exchange RemoveAll(Pressed button, Exchange exchange) => RemoveStage(
        Find(button, exchange) is { } stage ? Fingerprint.Of(stage, exchange.Turn.Programme().Programme.In(stage)) : null, button, exchange);

    /// <summary>Removes a topic.</summary>
    public static Exchange RemoveTopic(Pressed button, Exchange exchange)
    {
        var programme = exchange.Turn.Programme().Programme;
        var topic = programme.Topics.FirstOrDefault(known => known.Id == button.Press.About);
        return Remove(button, Fingerprint.Of(topic), programme.WithoutTopic(button.Press.About ?? ""), exchange, changed => topic is null
            ? ProgrammeCard.Show(changed.Texts.TopicRemoved, true, changed)
            : StageCard.Show(programme.Stages.First(stage => stage.Id == topic.Stage), changed.Texts.TopicRemoved, true, changed));
    }

    /// <summary>Puts the template in the place of the programme; it was asked before.</summary>
    public static Exchange Reset(Pressed button, Exchange exchange) => Remove(
        button, exchange.Turn.Programme().Revision, Programme.Template, exchange, changed => ProgrammeCard.Show(changed.Texts.ProgrammeWasReset, true, changed));

    private static ProgrammeStage? Find(Pressed button, Exchange exchange) => exchange.Turn.Programme().Programme.Stages.FirstOrDefault(stage => stage.Id == button.Press.About);

    private static Exchange RemoveStage(int? now, Pressed button, Exchange exchange) => Remove(
        button, now, exchange.Turn.Programme().Programme.WithoutStage(button.Press.About ?? ""), exchange, changed => ProgrammeCard.Show(changed.Texts.StageRemoved, true, changed));

    /// <param name="button">What was pressed.</param>
    /// <param name="now">What the card would be made from now.</param>
    /// <param name="after">The programme without it.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="tell">Says that it is done.</param>
    private static Exchange Remove(Pressed button, int? now, Programme after, Exchange exchange, Func<Exchange, Exchange> tell)
    {
        var organisation = exchange.Turn.Programme();
        bool isThere = after.Equals(organisation.Programme);
        return isThere && organisation.Done.Contains(button.Press.Id) ? tell(ProgrammeChanges.Noted(button.Press.Id, exchange))
            : button.Press.Revision != now ? ProgrammeCard.Show(exchange.Texts.ProgrammeNotChanged, false, exchange)
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
}

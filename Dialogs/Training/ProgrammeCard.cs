using CoachBot.Cards;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Training;

/// <summary>The whole programme by tenure, and the card that asks before it is reset.</summary>
public static class ProgrammeCard
{
    /// <summary>The field in which a stage is chosen.</summary>
    public const string Chosen = "stage";

    /// <summary>Topics that are all listed; with more, a stage tells how many it has, for a card has an end.</summary>
    private const int MostListed = 20;

    /// <summary>Shows the programme; it was looked up before.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="isUndoable">Whether the last change can be taken back here.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(string? notice, bool isUndoable, Exchange exchange)
    {
        var (texts, programme) = (exchange.Texts, exchange.Turn.Programme().Programme);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.ProgrammeTitle,
                [.. programme.Stages.Select(stage => Stage(stage, programme, exchange))],
                [.. ButtonsFor(programme, exchange), .. UndoButton(isUndoable, exchange)],
                texts.ProgrammeFallback(programme.Topics.Length, programme.Topics.Sum(topic => topic.Hours)))
            {
                Notice = notice,
                Intro = [Intro(programme, exchange)],
                Fields = programme.Stages.IsEmpty ? [] : [ChoiceOfStage(Chosen, programme.Stages[0].Id, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Asks whether all that was planned is to make way for the template.</summary>
    public static Exchange AskToReset(Exchange exchange)
    {
        var (texts, organisation) = (exchange.Texts, exchange.Turn.Programme());
        return exchange.Show(NoteCard.Draw(
            new(
                texts.ResetAsked,
                [texts.ResetMeans(organisation.Programme.Topics.Length)],
                [
                    new(texts.ResetSure, exchange.Press(ProgrammePresses.ResetSureOp) with { Revision = organisation.Revision }, Answer.InPlace),
                    new(texts.KeepProgramme, exchange.Press(ProgrammePresses.ShowOp), Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Asks whether a stage is to be removed with all of its topics.</summary>
    public static Exchange AskToRemove(ProgrammeStage stage, Exchange exchange)
    {
        var (texts, programme) = (exchange.Texts, exchange.Turn.Programme().Programme);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.RemoveStageAsked(stage.Name.In(exchange.Turn.Language), programme.In(stage).Count()),
                [],
                [
                    new(texts.RemoveStageSure, exchange.Press(ProgrammePresses.RemoveStageSureOp) with { About = stage.Id, Revision = Fingerprint.Of(stage, programme.In(stage)) }, Answer.InPlace),
                    new(texts.KeepStage, exchange.Press(ProgrammePresses.StageOp) with { About = stage.Id }, Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The field that chooses one of the stages.</summary>
    public static ChoiceField ChoiceOfStage(string id, string? value, Exchange exchange) => new(
        id,
        exchange.Texts.TrainingStageLabel,
        value,
        [.. exchange.Turn.Programme().Programme.Stages.Select(stage => new FieldChoice(stage.Id, stage.Name.In(exchange.Turn.Language)))]);

    /// <summary>The button that takes the last change back, where there is one.</summary>
    public static IEnumerable<Button> UndoButton(bool isUndoable, Exchange exchange) => isUndoable
        ? [new(exchange.Texts.Undo, exchange.Press(ProgrammePresses.UndoOp) with { Revision = exchange.Turn.Programme().Revision }, Answer.InPlace) { SendsInputs = false }]
        : [];

    private static string Intro(Programme programme, Exchange exchange) =>
        !programme.Equals(Programme.Template) ? exchange.Texts.ProgrammeIntro(programme.Topics.Length, programme.Topics.Sum(topic => topic.Hours))
        : exchange.Roles.Has(Role.Trainer) ? exchange.Texts.ProgrammeIsTemplate
        : exchange.Texts.ProgrammeIsMethods;

    private static Section Stage(ProgrammeStage stage, Programme programme, Exchange exchange)
    {
        var topics = programme.In(stage).ToList();
        bool isListed = programme.Topics.Length <= MostListed;
        return new(
            exchange.Texts.StageTitle(stage.Name.In(exchange.Turn.Language), stage.FromWeek, stage.ToWeek),
            exchange.Texts.TrainingHours(topics.Sum(topic => topic.Hours)),
            isListed ? [.. topics.Select(topic => StageCard.Row(topic, isFull: false, exchange))] : [new(exchange.Texts.TopicCount(topics.Count))]);
    }

    private static IEnumerable<Button> ButtonsFor(Programme programme, Exchange exchange)
    {
        bool isTrainer = exchange.Roles.Has(Role.Trainer);
        if (!programme.Stages.IsEmpty)
        {
            yield return new(exchange.Texts.OpenStage, exchange.Press(ProgrammePresses.StageOp), Answer.InPlace);
        }

        if (isTrainer)
        {
            yield return new(exchange.Texts.AddStage, exchange.Press(ProgrammePresses.AddStageOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return new(exchange.Texts.CheckProgramme, exchange.Press(ProgrammePresses.CheckOp), Answer.InPlace) { SendsInputs = false };
        if (isTrainer)
        {
            yield return new(exchange.Texts.ResetProgramme, exchange.Press(ProgrammePresses.ResetOp), Answer.InPlace) { SendsInputs = false };
        }
    }
}

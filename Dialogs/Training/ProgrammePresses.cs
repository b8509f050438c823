using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Training;

/// <summary>Obeys the buttons of the cards of the training programme.</summary>
public static class ProgrammePresses
{
    /// <summary>What the buttons send.</summary>
    public const string ShowOp = "programme.show", StageOp = "programme.stage", AddStageOp = "programme.add-stage", EditStageOp = "programme.edit-stage",
        SaveStageOp = "programme.save-stage", RemoveStageOp = "programme.remove-stage", AddTopicOp = "programme.add-topic", EditTopicOp = "programme.edit-topic",
        SaveTopicOp = "programme.save-topic", RemoveTopicOp = "programme.remove-topic", CheckOp = "programme.check", ResetOp = "programme.reset",
        ResetSureOp = "programme.reset-sure", RemoveStageSureOp = "programme.remove-stage-sure", UndoOp = "programme.undo";

    /// <summary>What obeys an operation; null when it is none of the programme's.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (_, exchange) => Show(exchange),
        StageOp => (button, exchange) => Prepared(exchange, () => ProgrammeEdits.OpenStage(button, exchange)),
        AddStageOp => (_, exchange) => Prepared(exchange, () => StageFormCard.Show(null, FormDraft.Empty, exchange)),
        EditStageOp => (button, exchange) => Prepared(exchange, () => ProgrammeEdits.EditStage(button, exchange)),
        SaveStageOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => StageSaving.Save(button, exchange)),
        RemoveStageOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => ProgrammeEdits.RemoveStage(button, exchange)),
        RemoveStageSureOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => ProgrammeEdits.RemoveAll(button, exchange)),
        AddTopicOp => (button, exchange) => Prepared(exchange, () => ProgrammeEdits.AddTopic(button, exchange)),
        EditTopicOp => (button, exchange) => Prepared(exchange, () => ProgrammeEdits.EditTopic(button, exchange)),
        SaveTopicOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => TopicSaving.Save(button, exchange)),
        RemoveTopicOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => ProgrammeEdits.RemoveTopic(button, exchange)),
        CheckOp => (_, exchange) => Prepared(exchange, () => ProgrammeCheckCard.Show(exchange)),
        ResetOp => (_, exchange) => Prepared(exchange, () => ProgrammeCard.AskToReset(exchange)),
        ResetSureOp => (button, exchange) => Once(button, exchange.Texts.AlreadySaved, exchange, () => ProgrammeEdits.Reset(button, exchange)),
        UndoOp => (button, exchange) => Once(button, exchange.Texts.AlreadyUndone, exchange, () => ProgrammeUndo.Take(button.Press.Revision, button.Press.Id, exchange)),
        _ => null,
    };

    /// <summary>Shows the programme.</summary>
    public static Exchange Show(Exchange exchange) => Prepared(exchange, () => ProgrammeCard.Show(null, false, exchange));

    /// <summary>Goes on once the programme is known, and the skills it trains.</summary>
    public static Exchange Prepared(Exchange exchange, Func<Exchange> go) =>
        exchange.Know(new OrganisationSkillsLookup(), _ => exchange.Know(new OrganisationProgrammeLookup(), _ => go()));

    /// <summary>Goes on unless it was pressed before.</summary>
    private static Exchange Once(Pressed button, string already, Exchange exchange, Func<Exchange> go) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(already)
        : button.Press.Id.Length > Elsewhere.LongestOperation ? exchange.Say(exchange.Texts.CardOutOfDate)
        : Prepared(exchange, go);
}

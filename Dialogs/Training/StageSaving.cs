using CoachBot.Cards;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Training;

/// <summary>Saves the form of a stage, or says what keeps it from being saved.</summary>
public static class StageSaving
{
    /// <summary>Saves it; the programme and the skills were looked up before.</summary>
    public static Exchange Save(Pressed button, Exchange exchange)
    {
        var organisation = exchange.Turn.Programme();
        var programme = organisation.Programme;
        var before = programme.Stages.FirstOrDefault(stage => stage.Id == button.Press.About);
        var draft = FormDraft.Empty with { Values = StageFormCard.Entered(button.Inputs, exchange) };
        var fields = new FieldReading(draft.Values);
        var wanted = StageFields.Read(fields, before?.Id ?? NextId(programme), exchange.Turn.Language);
        if (before is null && programme.Stages.Length >= Programme.MostStages)
        {
            fields.Errors.TryAdd(FormDraft.Whole, texts => texts.TooManyStages(Programme.MostStages));
        }

        return organisation.Done.Contains(button.Press.Id) && programme.Stages.FirstOrDefault(stage => stage with { Id = wanted.Id } == wanted) is { } made
                ? StageCard.Show(made, exchange.Texts.StageSaved, true, ProgrammeChanges.Noted(button.Press.Id, exchange))
            : button.Press.Revision != organisation.Revision ? StageFormCard.Show(before, draft with { Notice = exchange.Texts.ProgrammeChangedSince }, exchange)
            : fields.Errors.Count > 0 ? StageFormCard.Show(before, draft with { Errors = fields.In(exchange.Texts) }, exchange)
            : before == wanted ? StageCard.Show(wanted, exchange.Texts.ProgrammeUnchanged, false, exchange)
            : StageCard.Show(wanted, exchange.Texts.StageSaved, true, ProgrammeChanges.Make(programme.With(wanted), button.Press.Id, exchange));
    }

    private static string NextId(Programme programme) =>
        Enumerable.Range(1, Programme.MostStages + 1).Select(number => $"stage-{number}").First(id => !programme.Stages.Any(stage => stage.Id == id));
}

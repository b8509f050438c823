using System.Collections.Immutable;
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
        Hold(wanted, before, programme, fields);
        return organisation.Done.Contains(button.Press.Id) && programme.Stages.FirstOrDefault(stage => stage with { Id = wanted.Id } == wanted) is { } made
                ? StageCard.Show(made, exchange.Texts.StageSaved, true, ProgrammeChanges.Noted(button.Press.Id, exchange))
            : FormsSince.IsStale(button.Press, Fingerprint.Of(before), organisation) ? StageFormCard.Show(before, Since(button.Press, before, draft, exchange), exchange)
            : fields.Errors.Count > 0 ? StageFormCard.Show(before, draft with { Errors = fields.In(exchange.Texts) }, exchange)
            : before == wanted ? StageCard.Show(wanted, exchange.Texts.ProgrammeUnchanged, false, exchange)
            : StageCard.Show(wanted, exchange.Texts.StageSaved, true, ProgrammeChanges.Make(programme.With(wanted), button.Press.Id, exchange));
    }

    /// <summary>What the programme as a whole has no room for.</summary>
    private static void Hold(ProgrammeStage wanted, ProgrammeStage? before, Programme programme, FieldReading fields)
    {
        if (before is null && programme.Stages.Length >= Programme.MostStages)
        {
            fields.Errors.TryAdd(FormDraft.Whole, texts => texts.TooManyStages(Programme.MostStages));
        }
        else if (fields.Errors.Count == 0 && programme.With(wanted).Characters is > Programme.MostCharacters and var characters)
        {
            fields.Errors.TryAdd(FormDraft.Whole, texts => texts.ProgrammeTooLong(characters, Programme.MostCharacters));
        }
    }

    /// <summary>What was entered, with what is saved of the stage by now.</summary>
    private static FormDraft Since(Press press, ProgrammeStage? before, FormDraft draft, Exchange exchange)
    {
        var (texts, language) = (exchange.Texts, exchange.Turn.Language);
        string notice = press.About is null ? texts.ProgrammeChangedSince : before is null ? texts.StageRemovedSince : texts.StageChangedSince;
        var saved = before is null ? ImmutableDictionary<string, string>.Empty : StageFields.Of(before, language);
        return FormsSince.Draft(draft, notice, saved, field => saved[field], exchange);
    }

    private static string NextId(Programme programme) =>
        Enumerable.Range(1, Programme.MostStages + 1).Select(number => $"stage-{number}").First(id => !programme.Stages.Any(stage => stage.Id == id));
}

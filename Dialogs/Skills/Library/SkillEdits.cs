using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Saves what a trainer entered for a skill, or says what keeps it from being saved; nothing that was entered gets lost.</summary>
public static class SkillEdits
{
    /// <summary>Saves the form of a skill; the skills were looked up before.</summary>
    public static Exchange Save(Pressed button, Exchange exchange)
    {
        if (EditedText.Read(button.Press.About) is not { } edited)
        {
            return exchange.Say(exchange.Texts.CardOutOfDate);
        }

        var skills = exchange.Turn.OrganisationSkills();
        var before = edited.Skill is { } id ? skills.Library.Find(id) : null;
        var draft = FormDraft.Empty with { Values = SkillFormCard.Entered(button.Inputs, exchange) };
        var stage = StageIds.Read(draft.Values[SkillFields.Stage]);
        var wanted = SkillFields.Read(draft.Values, edited, stage ?? before?.Stage ?? BuyingStage.Throughout, before, skills.Library.NextOwnId);
        return edited.Skill is not null && before is null ? SkillsCard.Show(exchange.Texts.SkillGone, exchange)
            : skills.Done.Contains(button.Press.Id) && Lost(wanted, edited, skills.Library) is { } made ? SkillChanges.Tell(made, KindOf(before), button.Press.Id, exchange)
            : before is not null && before.Version != button.Press.Revision ? SkillFormCard.Show(edited, Stale(draft, before, edited, exchange), exchange)
            : Errors(wanted, stage, edited, exchange) is { Errors.IsEmpty: false } wrong ? SkillFormCard.Show(edited, draft with { Errors = wrong.Errors }, exchange)
            : before is not null && before.Equals(wanted) ? SkillPage.Show(before, exchange.Texts.SkillUnchanged, false, exchange)
            : SkillChanges.Make(KindOf(before), wanted, button.Press.Id, exchange);
    }

    private static SkillsChangeKind KindOf(SkillDefinition? before) => before is null ? SkillsChangeKind.Added : SkillsChangeKind.Edited;

    /// <summary>The skill as it is wanted, if a turn whose answer got lost has saved it; null when that saved something else.</summary>
    private static SkillDefinition? Lost(SkillDefinition wanted, EditedText edited, SkillLibrary library) => edited.Skill is { } id
        ? library.Find(id) is { } latest && latest.Equals(wanted) ? latest : null
        : library.All.LastOrDefault(skill => skill.Text.Equals(wanted.Text));

    private static FormDraft Errors(SkillDefinition wanted, BuyingStage? stage, EditedText edited, Exchange exchange)
    {
        var errors = SkillProblems.Of(wanted, edited, exchange.Turn.Skills(), exchange);
        return FormDraft.Empty with { Errors = stage is null ? errors.SetItem(SkillFields.Stage, exchange.Texts.StageMissing) : errors };
    }

    /// <summary>What was entered, with what is saved by now wherever that is something else.</summary>
    private static FormDraft Stale(FormDraft draft, SkillDefinition now, EditedText edited, Exchange exchange)
    {
        var entered = draft.Values.SetItem(SkillFields.Types, SaleTypeIds.Of(SaleTypeIds.Read(draft.Values[SkillFields.Types])));
        var others = SkillFields.Of(now, edited.Language).Where(field => field.Value != entered[field.Key].ReplaceLineEndings("\n").Trim());
        return draft with
        {
            Notice = exchange.Texts.SkillChangedSince(now.Version),
            Errors = draft.Errors.SetItems(others.Select(field => KeyValuePair.Create(field.Key, exchange.Texts.SavedMeanwhile(Shown(field.Key, field.Value, now, exchange))))),
        };
    }

    /// <summary>What is saved in a field, as its reader sees it.</summary>
    private static string Shown(string field, string value, SkillDefinition now, Exchange exchange) => field switch
    {
        SkillFields.Stage => exchange.Texts.Stage(now.Stage),
        SkillFields.Types => SkillsCard.TypesOf(now, exchange),
        _ => value,
    };
}

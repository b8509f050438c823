using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Takes what a trainer entered for a drill to the preview, or says what keeps it from being put in use; nothing that was entered gets lost.</summary>
public static class DrillEdits
{
    /// <summary>Checks the form.</summary>
    public static Exchange Save(Pressed button, DrillLibrary library, Exchange exchange)
    {
        if (EditedDrill.Read(button.Press.About) is not { } edited || !edited.IsThere(library) || button.Press.Id.Length > Lookups.Elsewhere.LongestOperation)
        {
            return exchange.Say(exchange.Texts.CardOutOfDate);
        }

        var draft = FormDraft.Empty with { Values = DrillFormCard.Entered(edited, button.Inputs, library, exchange) };
        var text = DrillFields.ReadText(draft.Values);
        int? best = edited.Kept(library) is not null ? library.Find(edited.Replaces!.Value)!.Best : DrillFields.ReadBest(draft.Values);
        var errors = Errors(edited, text, best, draft.Values, library, exchange);
        if (!errors.IsEmpty)
        {
            return DrillFormCard.Show(edited, draft with { Errors = errors }, library, exchange);
        }

        var pack = Pack(edited, text, best!.Value, draft.Values, library);
        return exchange.Know(new DrillDraftLookup(), before => DrillPreviewCard.Show(
            new(button.Press.Id, pack, 0), edited, null, library, exchange.With(new DrillDraftKept(before, button.Press.Id, pack))));
    }

    private static DrillPack Pack(EditedDrill edited, DrillText text, int best, ImmutableDictionary<string, string> values, DrillLibrary library)
    {
        var objective = edited.Objective ?? library.Written.NextObjective(edited.Skill);
        return new(
            edited.Objective is null ? [new(objective, In(edited.Language, DrillFields.ReadObjective(values)))] : [],
            [new(objective, best, In(edited.Language, text).Or(In(edited.Other, edited.Kept(library)))) { Replaces = edited.Replaces }]);
    }

    private static Written<T> In<T>(Language language, T? text)
        where T : class => language == Language.English ? new(text, null) : new(null, text);

    private static ImmutableDictionary<string, string> Errors(
        EditedDrill edited, DrillText text, int? best, ImmutableDictionary<string, string> values, DrillLibrary library, Exchange exchange)
    {
        var limits = DrillFormCard.LimitsOf(edited.Language);
        IEnumerable<DrillProblem> problems =
        [
            .. edited.Objective is null ? DrillRules.Check(DrillFields.ReadObjective(values), limits) : [],
            .. DrillRules.Check(text, limits),
            .. best is null ? [new DrillProblem(DrillField.Best, 0, DrillFault.Empty, "")] : Array.Empty<DrillProblem>(),
            .. library.Told(edited.Language, edited.Replaces).Contains(DrillRules.KeyOf(text.Situation)) ? [new DrillProblem(DrillField.Situation, 0, DrillFault.Taken, text.Situation)] : Array.Empty<DrillProblem>(),
        ];
        return problems.GroupBy(DrillFields.Of).ToImmutableDictionary(same => same.Key, same => string.Join(" ", same.Select(exchange.Texts.DrillProblem)));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>The form on which a trainer writes a drill in one language.</summary>
public static class DrillFormCard
{
    /// <summary>What a field takes beyond the most it may have, so that what is too long is told and not cut off.</summary>
    private const double Room = 1.5;

    /// <summary>Characters of all that is said to be wrong: with more, the largest drill would not fit a card.</summary>
    private const int LongestErrors = 1_200;

    /// <summary>Shows the form for the first time.</summary>
    public static Exchange Begin(EditedDrill edited, DrillLibrary library, Exchange exchange) =>
        Show(edited, edited.Replaces is { } id && library.Find(id) is { } drill ? FormDraft.Empty with { Values = DrillFields.Of(TextOf(drill, edited.Language), drill.Best, null) } : FormDraft.Empty, library, exchange);

    /// <summary>Shows the form, with what was entered and what is wrong with it.</summary>
    public static Exchange Show(EditedDrill edited, FormDraft draft, DrillLibrary library, Exchange exchange)
    {
        var (texts, errors) = (exchange.Texts, FormInputs.Cut(draft.Errors, LongestErrors));
        var back = edited.Replaces is { } drill ? exchange.Press(DrillLibraryPresses.ShowOp) with { About = drill.ToString() }
            : edited.Objective is { } objective ? exchange.Press(DrillLibraryPresses.ObjectiveOp) with { About = objective.Value }
            : exchange.Press(DrillLibraryPresses.SkillOp) with { About = edited.Skill.Value };
        return exchange.Show(FormCard.Draw(
            new(
                Title(edited, library, exchange),
                [.. Intro(edited, library, exchange)],
                Fields(edited, draft with { Errors = errors }, library, exchange),
                [
                    new(texts.PreviewDrill, exchange.Press(DrillLibraryPresses.SaveOp) with { About = edited.About }, Answer.InPlace),
                    new(texts.NotNow, back, Answer.InPlace) { SendsInputs = false },
                ],
                texts.DrillFormFallback)
            {
                Notice = draft.Notice,
                Error = errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What was entered, as much of it as the fields take.</summary>
    public static ImmutableDictionary<string, string> Entered(EditedDrill edited, IReadOnlyDictionary<string, string> inputs, DrillLibrary library, Exchange exchange) =>
        FormInputs.Of(Fields(edited, FormDraft.Empty, library, exchange), inputs);

    /// <summary>How long texts may be in a language.</summary>
    public static DrillLimits LimitsOf(Language language) => language == Language.English ? DrillLimits.English : DrillLimits.Chinese;

    private static DrillText TextOf(Drill drill, Language language) => drill.TextIn(language);

    private static string Title(EditedDrill edited, DrillLibrary library, Exchange exchange) => exchange.Texts.DrillFormTitle(
        Escape.Markdown(edited.Objective is { } objective ? library.Written.FindWhole(objective)!.TextIn(exchange.Turn.Language).Name : library.Skills.Find(edited.Skill)!.TextIn(exchange.Turn.Language).Name),
        edited.Language,
        edited.Objective is null);

    private static IEnumerable<string> Intro(EditedDrill edited, DrillLibrary library, Exchange exchange)
    {
        var texts = exchange.Texts;
        yield return texts.DrillAdvice;
        if (edited.Replaces is { } id)
        {
            yield return texts.DrillGetsNumber;
            yield return edited.Kept(library) is null ? texts.OtherSeesThis(edited.Other) : texts.AnswersStay(edited.Other, library.Find(id)!.Best + 1);
        }
        else
        {
            yield return texts.OtherSeesThis(edited.Other);
        }
    }

    private static ImmutableArray<Field> Fields(EditedDrill edited, FormDraft draft, DrillLibrary library, Exchange exchange)
    {
        var (texts, limits) = (exchange.Texts, LimitsOf(edited.Language));
        return FormInputs.Filled(
            draft,
            [
                .. edited.Objective is null ? [Text(DrillFields.Name, texts.ObjectiveNameLabel(limits.Name), limits.Name), Text(DrillFields.Goal, texts.ObjectiveGoalLabel(limits.Goal), limits.Goal)] : Array.Empty<Field>(),
                Text(DrillFields.Situation, texts.SituationLabel(limits.Situation.Least, limits.Situation.Most), limits.Situation.Most),
                .. Enumerable.Range(1, Drill.Options).SelectMany(number => new[]
                {
                    Text(DrillFields.Option(number), texts.OptionLabel(number, limits.Option.Least, limits.Option.Most), limits.Option.Most),
                    Text(DrillFields.Why(number), texts.WhyLabel(number, limits.Option.Least, limits.Why), limits.Why),
                }),
                .. edited.Kept(library) is null ? [Best(exchange)] : Array.Empty<Field>(),
                Text(DrillFields.Try, texts.TryLabel(limits.Option.Least, limits.Try), limits.Try),
            ]);
    }

    private static ChoiceField Best(Exchange exchange) => new(
        DrillFields.Best,
        exchange.Texts.BestLabel,
        null,
        [.. Enumerable.Range(1, Drill.Options).Select(number => new FieldChoice(number.ToString(CultureInfo.InvariantCulture), exchange.Texts.AnswerNumber(number, false)))]);

    private static TextField Text(string id, string label, int most) => new(id, label, null, (int)(most * Room), Multiline: true);
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>The form on which a trainer edits a skill's text in one language, or adds a skill.</summary>
public static class SkillFormCard
{
    /// <summary>Characters a field takes: more than a skill may have, so that what is too long is told and not cut off.</summary>
    private const int LongestLine = 100, LongestText = 250, LongestSubSkills = 600, LongestWords = 1_300;

    /// <summary>Characters of all that is said to be wrong: with more, the largest skill would not fit a card.</summary>
    private const int LongestErrors = 1_200;

    /// <summary>Shows the form, with what was entered and what is wrong with it.</summary>
    public static Exchange Show(EditedText edited, FormDraft draft, Exchange exchange)
    {
        var (texts, errors) = (exchange.Texts, FormInputs.Cut(draft.Errors, LongestErrors));
        var skill = edited.Skill is { } id ? exchange.Turn.Skills().Find(id) : null;
        var press = exchange.Press(LibraryPresses.SaveOp) with { About = edited.About, Revision = skill?.Version };
        return exchange.Show(FormCard.Draw(
            new(
                skill is null ? texts.AddSkill : texts.EditSkillTitle(skill.TextIn(exchange.Turn.Language).Name, edited.Language),
                [Others(skill, edited, exchange), .. skill is null ? Array.Empty<string>() : [texts.EarlierRatingsStay(skill.Version)]],
                Fields(draft with { Errors = errors }, exchange),
                [new(texts.Save, press, Answer.InPlace), new(texts.NotNow, Back(skill, exchange), Answer.InPlace) { SendsInputs = false }],
                texts.SkillFormFallback)
            {
                Notice = draft.Notice,
                Error = errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What was entered, as much of it as the fields take.</summary>
    public static ImmutableDictionary<string, string> Entered(IReadOnlyDictionary<string, string> inputs, Exchange exchange) => FormInputs.Of(Fields(FormDraft.Empty, exchange), inputs);

    /// <summary>What the readers of the other language see.</summary>
    private static string Others(SkillDefinition? skill, EditedText edited, Exchange exchange) => skill is null
        ? exchange.Texts.BothLanguagesSee
        : exchange.Texts.OtherLanguageStays(edited.Other, skill.TextIn(edited.Other).Name);

    private static Press Back(SkillDefinition? skill, Exchange exchange) => skill is null
        ? exchange.Press(LibraryPresses.ListOp)
        : exchange.Press(LibraryPresses.ShowOp) with { About = skill.Id.Value };

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return FormInputs.Filled(
            draft,
            [
                Text(SkillFields.Name, texts.SkillNameLabel, LongestLine, false),
                Text(SkillFields.ShortName, texts.SkillShortNameLabel, LongestLine, false),
                Text(SkillFields.Definition, texts.SkillDefinitionLabel, LongestText, true),
                new ChoiceField(SkillFields.Stage, texts.StageLabel, null, [.. Enum.GetValues<BuyingStage>().Select(stage => new FieldChoice(StageIds.Of(stage), texts.Stage(stage)))]),
                new ManyField(SkillFields.Types, texts.SaleTypesLabel, null, [.. SaleTypeIds.All.Select(type => new FieldChoice(SaleTypeIds.Id(type), texts.SaleType(type)))]) { IsOpen = true },
                Text(SkillFields.SubSkills, texts.SubSkillsLabel, LongestSubSkills, true),
                .. Score.All.Select(score => Text(SkillFields.Anchor(score.Value), texts.AnchorLabel(score.Value), LongestText, true)),
                Text(SkillFields.Words, texts.SkillWordsLabel, LongestWords, true),
            ]);
    }

    private static TextField Text(string id, string label, int most, bool isLong) => new(id, label, null, most, isLong);
}

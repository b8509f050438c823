using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the skill library.</content>
public sealed partial class English
{
    public override string SkillsWord => "skills";

    public override string TrainerHelp => $"As a trainer you can also edit, add and retire skills (“{SkillsWord}”), and plan the training and check it (“{ProgrammeWord}”), and follow a training with drills (“{CampaignWord}”).";

    public override string SkillsTitle => "Skills";

    public override string SkillsIntro => "Sorted by the step of the customer’s buying cycle where each counts most, with the types of sale it matters in.";

    public override string SkillsFallback => $"The skills are on a card that this app cannot show. Name one instead: “{SkillsWord} negotiation”.";

    public override string ShowSkill => "Show";

    public override string EditSkill => "Edit";

    public override string AddSkill => "Add a skill";

    public override string RetireSkill => "Retire";

    public override string RestoreSkill => "Restore";

    public override string RetiredSkills => "Retired skills";

    public override string RetiredExplained => "Choose one to look at it and to restore it. Earlier ratings of it are kept.";

    public override string NothingRetired => "No skill is retired.";

    public override string RateThisSkill => "Rate it";

    public override string AllSkills => "All skills";

    public override string ChooseSkill => "Choose a skill from the list.";

    public override string AnchorsTitle => "What an observer sees";

    public override string NotNow => "Don’t save";

    public override string SkillFormFallback => "Skills are edited on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string SkillNameLabel => $"Name, up to {SkillText.LongestName} characters";

    public override string SkillShortNameLabel => $"Short name for pictures and buttons, up to {SkillText.LongestShortName} characters";

    public override string SkillDefinitionLabel => $"Definition, up to {SkillText.LongestDefinition} characters";

    public override string StageLabel => "Place in the buying cycle";

    public override string StageMissing => "Choose where it counts most.";

    public override string SaleTypesLabel => "Types of sale in which it matters";

    public override string SubSkillsLabel => $"Sub-skills, one a line, up to {SkillText.MostSubSkills}";

    public override string SkillWordsLabel => $"Other words people type for it, one a line, up to {SkillText.MostWords}";

    public override string BothLanguagesSee => "Readers of English and Chinese see the same text, until somebody edits the other one.";

    public override string SkillUnchanged => "Nothing was changed: this is what is saved already.";

    public override string LastSkillStays => "Nothing was changed: this is the last skill, and one has to stay. Add another first.";

    public override string SkillsChangedSince => "Nothing was taken back: the skills have changed since, or it is too long ago. Open the skill and edit it instead.";

    public override string Several(IEnumerable<string> items) => string.Join(", ", items);

    public override string Stage(BuyingStage stage) => stage switch
    {
        BuyingStage.Recognise => "Recognise the need",
        BuyingStage.Evaluate => "Evaluate options",
        BuyingStage.Resolve => "Resolve concerns",
        BuyingStage.Decide => "Decide",
        BuyingStage.Implement => "Implement",
        BuyingStage.Throughout => "Throughout",
        _ => throw new NotSupportedException($"{stage} has no English name."),
    };

    public override string SaleType(SaleTypes type) => type switch
    {
        SaleTypes.Transactional => "transactional",
        SaleTypes.Relationship => "relationship",
        SaleTypes.Collaborative => "collaborative",
        _ => throw new NotSupportedException($"{type} has no English name."),
    };

    public override string RetiredName(string name) => $"{name} (retired)";

    public override string NoSuchSkill(string typed, IReadOnlyList<string> nearest) =>
        $"There is no skill called “{Quote(typed)}”. Did you mean {Listed(nearest)}? “{SkillsWord}” shows all of them.";

    public override string SkillPlace(BuyingStage stage, string types) => $"**{Stage(stage)}** · {types}";

    public override string SubSkillsLine(string parts) => $"**Made of:** {parts}";

    public override string NamesLine(string names) => $"**Type it as:** {names}";

    public override string OwnScore(int score, LocalDate date, string anchor, bool isOlder) => isOlder
        ? $"**Your own rating:** {score}, on {FullDate(date)}. The line read then: {anchor}"
        : $"**Your own rating:** {score}, on {FullDate(date)}. {anchor}";

    public override string SkillVersion(int version) => $"Version {version}. A rating keeps the lines it was made with.";

    public override string EditText(Language language) => language switch
    {
        Language.English => "Edit English",
        Language.Chinese => "Edit Chinese",
        _ => throw new NotSupportedException($"{language} has no English name."),
    };

    public override string EditSkillTitle(string name, Language language) => language switch
    {
        Language.English => $"{Escape.Markdown(name)}: the English text",
        Language.Chinese => $"{Escape.Markdown(name)}: the Chinese text",
        _ => throw new NotSupportedException($"{language} has no English name."),
    };

    public override string OtherLanguageStays(Language other, string name) => other switch
    {
        Language.English => $"The English text, “{Escape.Markdown(name)}”, stays as it is until somebody edits it.",
        Language.Chinese => $"The Chinese text, “{Escape.Markdown(name)}”, stays as it is until somebody edits it.",
        _ => throw new NotSupportedException($"{other} has no English name."),
    };

    public override string EarlierRatingsStay(int version) => $"You edit version {version}; what you save is version {version + 1}. Earlier ratings keep their lines.";

    public override string AnchorLabel(int score) => score switch
    {
        Score.Lowest => $"What is seen at {score}: harmful, or absent",
        4 => $"What is seen at {score}: a solid rep",
        Score.Highest => $"What is seen at {score}: the best, whom others copy",
        _ => $"What is seen at {score}",
    };

    public override string SkillProblem(SkillProblem problem) => problem switch
    {
        { Fault: SkillFault.TooMany, Field: SkillField.Skill } => LibraryFull(problem.Limit),
        { Fault: SkillFault.Empty, Field: SkillField.SaleTypes } => "Choose at least one.",
        { Fault: SkillFault.Empty, Field: SkillField.Anchor } => "Write what an observer would see.",
        { Fault: SkillFault.Empty, Value: "" } => "Nothing is entered here.",
        { Fault: SkillFault.Empty } => $"“{Quote(problem.Value)}” has no letters.",
        { Fault: SkillFault.TooLong } => $"“{Quote(problem.Value)}” has {problem.Value.Length} characters; up to {problem.Limit} are accepted.",
        { Fault: SkillFault.Alike, Field: SkillField.Anchor } => $"This is the same text as at score {problem.Limit}.",
        { Fault: SkillFault.Alike } => $"“{Quote(problem.Value)}” is there twice.",
        { Fault: SkillFault.TooFew } => $"Enter at least {problem.Limit}, one a line.",
        { Fault: SkillFault.TooMany } => $"You entered {problem.Value}; up to {problem.Limit} are accepted.",
        _ => throw new NotSupportedException($"{problem.Fault} of {problem.Field} has no English words."),
    };

    public override string NameTaken(string name, string by, bool isRetired) =>
        $"“{Quote(name)}” is taken: the {(isRetired ? "retired " : "")}skill “{Escape.Markdown(by)}” is called that.";

    public override string SkillChangedSince(int version) =>
        $"Nothing was saved: this skill was changed since, by somebody else or from another card, and is version {version} now. What you entered is below, with what is saved where it differs. Save again to replace it.";

    public override string SkillNotChanged(int version) =>
        $"Nothing was changed: this skill was changed since, by somebody else or from another card, and is version {version} now. Here is how it stands.";

    public override string SavedMeanwhile(string saved) => saved.Length == 0 ? "Saved now: nothing" : $"Saved now: {Escape.Markdown(saved)}";

    public override string SkillChangeMade(SkillsChangeKind kind, int version) => kind switch
    {
        SkillsChangeKind.Added => "Added. It can be rated from now on.",
        SkillsChangeKind.Edited => $"Saved as version {version}.",
        SkillsChangeKind.Retired => "Retired: it is no longer rated. Earlier ratings are kept.",
        SkillsChangeKind.Restored => "Restored: it is rated again.",
        _ => throw new NotSupportedException($"{kind} has no English words."),
    };

    public override string SkillUndone(bool isRetired, int version) =>
        isRetired ? "Undone: the skill is not rated." : $"Undone: the skill is as it was, and version {version}.";

    public override string SkillSoAlready(SkillsChangeKind kind) => kind switch
    {
        SkillsChangeKind.Retired => "Nothing was changed: the skill is retired already.",
        SkillsChangeKind.Restored => "Nothing was changed: the skill is rated already.",
        _ => throw new NotSupportedException($"A skill is never {kind} already."),
    };

    public override string LibraryFull(int most) => $"There are {most} skills already, which is the most. Retire one first.";
}

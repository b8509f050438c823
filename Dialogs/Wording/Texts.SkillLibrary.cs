using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the skill library.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the skills.</summary>
    public abstract string SkillsWord { get; }

    /// <summary>What a trainer can say beside what everybody can.</summary>
    public abstract string TrainerHelp { get; }

    public abstract string SkillsTitle { get; }

    public abstract string SkillsIntro { get; }

    /// <summary>The card in a sentence, for a client that cannot draw it.</summary>
    public abstract string SkillsFallback { get; }

    public abstract string ShowSkill { get; }

    public abstract string EditSkill { get; }

    public abstract string AddSkill { get; }

    public abstract string RetireSkill { get; }

    public abstract string RestoreSkill { get; }

    public abstract string RetiredSkills { get; }

    public abstract string RetiredExplained { get; }

    public abstract string NothingRetired { get; }

    public abstract string RateThisSkill { get; }

    public abstract string AllSkills { get; }

    public abstract string ChooseSkill { get; }

    public abstract string AnchorsTitle { get; }

    /// <summary>The button that leaves a form and saves nothing.</summary>
    public abstract string NotNow { get; }

    public abstract string SkillFormFallback { get; }

    public abstract string SkillNameLabel { get; }

    public abstract string SkillShortNameLabel { get; }

    public abstract string SkillDefinitionLabel { get; }

    public abstract string StageLabel { get; }

    public abstract string StageMissing { get; }

    public abstract string SaleTypesLabel { get; }

    public abstract string SubSkillsLabel { get; }

    public abstract string SkillWordsLabel { get; }

    /// <summary>What a new skill's text is for the readers of the other language.</summary>
    public abstract string BothLanguagesSee { get; }

    public abstract string SkillUnchanged { get; }

    public abstract string LastSkillStays { get; }

    /// <summary>The last change cannot be taken back.</summary>
    public abstract string SkillsChangedSince { get; }

    /// <summary>A list of what is escaped already.</summary>
    public abstract string Several(IEnumerable<string> items);

    public abstract string Stage(BuyingStage stage);

    /// <param name="type">One type.</param>
    public abstract string SaleType(SaleTypes type);

    /// <summary>A skill that is rated no longer.</summary>
    public abstract string RetiredName(string name);

    public abstract string NoSuchSkill(string typed, IReadOnlyList<string> nearest);

    /// <summary>Where a skill belongs.</summary>
    public abstract string SkillPlace(BuyingStage stage, string types);

    public abstract string SubSkillsLine(string parts);

    /// <summary>What a skill is called by when somebody types.</summary>
    public abstract string NamesLine(string names);

    /// <summary>The reader's own last rating.</summary>
    /// <param name="score">1 to 7.</param>
    /// <param name="date">When.</param>
    /// <param name="anchor">What the score said then, escaped.</param>
    /// <param name="isOlder">Whether the anchors were changed since.</param>
    public abstract string OwnScore(int score, LocalDate date, string anchor, bool isOlder);

    public abstract string SkillVersion(int version);

    /// <summary>The button that edits a skill's text in a language.</summary>
    public abstract string EditText(Language language);

    public abstract string EditSkillTitle(string name, Language language);

    /// <summary>What happens to the text in the other language.</summary>
    public abstract string OtherLanguageStays(Language other, string name);

    public abstract string EarlierRatingsStay(int version);

    public abstract string AnchorLabel(int score);

    public abstract string SkillProblem(SkillProblem problem);

    public abstract string NameTaken(string name, string by, bool isRetired);

    public abstract string SkillChangedSince(int version);

    /// <summary>A button of an older card; nothing was done.</summary>
    public abstract string SkillNotChanged(int version);

    /// <summary>What is saved in a field by now, which is not what was entered.</summary>
    public abstract string SavedMeanwhile(string saved);

    public abstract string SkillChangeMade(SkillsChangeKind kind, int version);

    public abstract string SkillUndone(bool isRetired, int version);

    /// <summary>A change that would change nothing.</summary>
    public abstract string SkillSoAlready(SkillsChangeKind kind);

    public abstract string LibraryFull(int most);
}

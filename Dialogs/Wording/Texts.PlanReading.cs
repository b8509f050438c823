using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said of a plan that is read, and of its versions.</content>
public abstract partial class Texts
{
    public abstract string PlanOwnerLine(string name, string line);

    public abstract string SectionLabel { get; }

    public abstract string ReadSection { get; }

    public abstract string SectionTitle(string account, string section);

    public abstract string SectionEmpty { get; }

    public abstract string PageTitle(string title, int page, int of);

    public abstract string PageBefore { get; }

    public abstract string PageAfter { get; }

    /// <summary>Between things that are told in one line, and may have commas themselves.</summary>
    public abstract string ThingsApart { get; }

    /// <summary>A number with its unit, as plain text.</summary>
    public abstract string Measured(string number, string unit);

    /// <summary>The review of a version, among its sections.</summary>
    public abstract string ReviewSection { get; }

    public abstract string VersionsButton { get; }

    public abstract string VersionsTitle(string account);

    public abstract string NoVersions { get; }

    public abstract string VersionName(int number);

    public abstract string VersionRead(int number);

    public abstract string NotReviewed { get; }

    public abstract string AsItIsNow { get; }

    public abstract string OlderVersion { get; }

    public abstract string NewerVersion { get; }

    public abstract string CompareVersions { get; }

    /// <summary>Reads the second of the two that are chosen.</summary>
    public abstract string ReadVersion { get; }

    public abstract string ChooseTwo { get; }

    public abstract string CompareTitle(string account, string older, string newer);

    public abstract string NothingDiffers { get; }

    /// <summary>Markdown.</summary>
    public abstract string ChangeName(ChangeKind kind);

    public abstract string ChangeLine(ChangeKind kind, string label);

    /// <summary>Old and new are Markdown.</summary>
    public abstract string FactChanged(string part, string before, string after);

    /// <summary>What a part of an entry is called.</summary>
    public abstract string PlanPartName(EntryPart part);
}

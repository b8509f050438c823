using CoachBot.Cards;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said of a plan that is read, and of its versions.</content>
public sealed partial class English
{
    public override string PlanOwnerLine(string name, string line) => $"{Quote(name)} · {line}";

    public override string SectionLabel => "Section";

    public override string ReadSection => "Read section";

    public override string SectionTitle(string account, string section) => $"{Escape.Markdown(account)} – {section}";

    public override string SectionEmpty => "Nothing is written here yet.";

    public override string PageTitle(string title, int page, int of) => $"{title} ({page} of {of})";

    public override string PageBefore => "Previous";

    public override string PageAfter => "Next";

    public override string ThingsApart => "; ";

    public override string Measured(string number, string unit) => unit.StartsWith('%') ? $"{number}{unit}" : $"{number} {unit}";

    public override string ReviewSection => "Review";

    public override string VersionsButton => "Versions";

    public override string VersionsTitle(string account) => $"Versions: {Escape.Markdown(account)}";

    public override string NoVersions => "A version is kept each time the plan is submitted; it was not yet.";

    public override string VersionName(int number) => $"Version {number}";

    public override string VersionRead(int number) => $"This is version {number} as it was submitted.";

    public override string NotReviewed => "Not reviewed";

    public override string AsItIsNow => "As it is now";

    public override string OlderVersion => "Compared with";

    public override string NewerVersion => "Version";

    public override string CompareVersions => "Show differences";

    public override string ReadVersion => "Read this version";

    public override string ChooseTwo => "Choose two different versions.";

    public override string CompareTitle(string account, string older, string newer) => $"{Escape.Markdown(account)}: {older} → {newer}";

    public override string NothingDiffers => "Nothing differs.";

    public override string ChangeName(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "**New:**",
        ChangeKind.Changed => "**Changed:**",
        ChangeKind.Removed => "**Removed:**",
        _ => throw new NotSupportedException($"{kind} has no English words."),
    };

    public override string ChangeLine(ChangeKind kind, string label) => $"{ChangeName(kind)} {label}";

    public override string FactChanged(string part, string before, string after) => $"{part}: {before} → {after}";

    public override string PlanPartName(EntryPart part) => part switch
    {
        EntryPart.Text => "Text",
        EntryPart.Because => "Reason",
        EntryPart.Name => "Name",
        EntryPart.Size => "Size",
        EntryPart.Chance => "Chance",
        EntryPart.Position => "Position",
        EntryPart.Strategy => "Strategy",
        EntryPart.Weakness => "Weakness",
        EntryPart.Kind => "Kind",
        EntryPart.What => "What",
        EntryPart.Answer => "Answer",
        EntryPart.Person => "Person",
        EntryPart.PersonId => "Person’s id",
        EntryPart.Role => "Role",
        EntryPart.Development => "Still to learn",
        EntryPart.Target => "Target",
        EntryPart.Unit => "Unit",
        EntryPart.Due => "Due",
        EntryPart.Opportunity => "Opportunity",
        EntryPart.Objective => "Objective",
        EntryPart.Milestone => "Milestone",
        EntryPart.DoneOn => "Done on",
        EntryPart.Needs => "Counts on",
        EntryPart.Amount => "Amount",
        EntryPart.Region => "Region",
        EntryPart.Platform => "Platform",
        >= EntryPart.Year1 and <= EntryPart.Year5 => ForecastYear(part - EntryPart.Year1 + 1),
        EntryPart.Date => "Date",
        EntryPart.Account => "Account",
        EntryPart.Tier => "Tier",
        EntryPart.Start => "Start",
        EntryPart.Weeks => "Weeks",
        EntryPart.Sponsor => "Sponsor",
        EntryPart.SponsorId => "Sponsor’s id",
        _ => throw new NotSupportedException($"{part} has no English words."),
    };
}

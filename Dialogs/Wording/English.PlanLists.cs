using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the lists of account plans. Names are escaped where a parameter is no Markdown.</content>
public sealed partial class English
{
    public override string ListLabel => "List";

    public override string OpenList => "Open list";

    public override string LineLabel => "Line";

    public override string AddLine => "Add";

    public override string EditLine => "Edit";

    public override string ShowLine => "Show";

    public override string RemoveLine => "Remove";

    public override string PutBack => "Put back";

    public override string MarkDone => "Done";

    public override string MarkNotDone => "Not done";

    public override string MoreLines => "More";

    public override string FirstLines => "From the start";

    public override string AllLines => "Whole list";

    public override string BackToStep => "Back to the step";

    public override string ListTitle(string account, string list) => $"{PlanTitle(account)} – {list}";

    public override string ListFallback(string list, int lines) => lines == 1 ? $"{list}: 1 line" : $"{list}: {lines} lines";

    public override string NoLines => "Nothing is on this list yet.";

    public override string LinesShown(int from, int to, int of) => $"Lines {from} to {to} of {of}";

    public override string ChooseLine => "Choose a line first.";

    public override string LineSaved(string name) => $"Saved: {name}.";

    public override string LineRemoved(string name) => $"Removed: {name}";

    public override string LineIsBack(string name) => $"Put back: {name}.";

    public override string LineDone(string name) => $"Done today: {name}.";

    public override string LineNotDone(string name) => $"Not done yet: {name}.";

    public override string LinksCut(int lines) => lines == 1 ? "1 other line named it. Put it back, and that line names it again." : $"{lines} other lines named it. Put it back, and they name it again.";

    public override string LineGone => "That line is not on the list any more. This is the list as it is now.";

    public override string LineGoneSince => "This line was removed meanwhile. Save again to add it as a new one.";

    public override string LineChangedSince => "This was changed meanwhile, and yours is not saved yet. What you entered is below. Save again to have it so.";

    public override string LineNotRemoved => "This line was changed meanwhile and was not removed. This is how it reads now.";

    public override string PlanNotSaved => "Not saved. What you wrote is still below, to be copied.";

    public override string PlanClosed(PlanStatus status) => status switch
    {
        PlanStatus.Submitted => "The plan is with its reviewer. Nothing in it can be changed until the review is done or you take it back.",
        PlanStatus.Approved => "The plan is approved: what is done can be ticked and reports can be added. To change more, take it up again as the next version.",
        PlanStatus.Archived => "The plan is archived. Reopen it to change it.",
        _ => throw new NotSupportedException($"A plan that is {status} is open."),
    };

    public override string EntryLabel(EntryKind kind, EntryPart part) => (kind, part) switch
    {
        (EntryKind.Opportunity, EntryPart.Name) => "What is it called?",
        (EntryKind.Opportunity, EntryPart.Text) => "What it is and what it takes",
        (_, EntryPart.Size) => "Revenue a year, in your company’s currency",
        (_, EntryPart.Chance) => "Chance in %",
        (EntryKind.Competitor, EntryPart.Name) => "Competitor",
        (_, EntryPart.Position) => "Position there",
        (_, EntryPart.Strategy) => "What they are up to",
        (_, EntryPart.Weakness) => "Where they are weak",
        (EntryKind.Risk, EntryPart.Kind) => "Where does it come from?",
        (EntryKind.Risk, EntryPart.What) => "What may happen?",
        (_, EntryPart.Answer) => "Answer",
        (EntryKind.Objective, EntryPart.Kind) => "What is it about?",
        (EntryKind.Objective, EntryPart.What) => "What is to be reached?",
        (_, EntryPart.Target) => "Which number?",
        (_, EntryPart.Unit) => "Unit, such as %, CNY or days",
        (EntryKind.Objective, EntryPart.Due) => "By when?",
        (_, EntryPart.Opportunity) => "Opportunity it comes from",
        (EntryKind.Action, EntryPart.Kind) => "List it belongs to",
        (EntryKind.Action, EntryPart.What) => "What is to be done?",
        (EntryKind.Action, EntryPart.PersonId) => "Owner: a colleague",
        (EntryKind.Action, EntryPart.Person) => "Or somebody outside, by name",
        (EntryKind.Action, EntryPart.Due) => "Due, if known yet",
        (_, EntryPart.Milestone) => "Is it a milestone?",
        (_, EntryPart.Objective) => "Objective it serves",
        (_, EntryPart.Needs) => "Resource or function it counts on",
        (EntryKind.Resource, EntryPart.Kind) => "What is set aside?",
        (EntryKind.Resource, EntryPart.Name) => "What for, or who gives it?",
        (_, EntryPart.Amount) => "How much?",
        (EntryKind.Member, EntryPart.PersonId) => "Member: a colleague",
        (EntryKind.Member, EntryPart.Person) => "Or somebody outside, by name",
        (_, EntryPart.Role) => "Role on the team",
        (_, EntryPart.Development) => "Still to learn",
        (_, EntryPart.Region) => "Region, empty for all",
        (_, EntryPart.Platform) => "Platform, empty for all",
        (EntryKind.Report, EntryPart.Text) => "Report",
        _ => throw new NotSupportedException($"{part} of {kind} has no label."),
    };

    public override string Labelled(string label, string value) => $"{label}: {value}";

    public override string UpTo(string label, int longest) => $"{label} (up to {longest} characters)";

    public override string NoOtherLine => "None";

    public override string NumberHint => "Numbers may be typed as 1,200,000, 800k or 1.2m.";

    public override string ForecastHint => "Revenue a year, in your company’s currency. A year left empty stays a gap: it is not taken for 0.";

    public override string PlanAmount(decimal amount) => amount.ToString("#,0.####;−#,0.####", CultureInfo.InvariantCulture);

    public override string NumberNeeded => "A number is needed here, such as 1,200,000 or 1.2m.";

    public override string PercentNeeded => "A whole number from 0 to 100 is needed here.";

    public override string PercentRefused(string typed) => $"“{Quote(typed)}” is not a whole percent from 0 to 100.";

    public override string NumberNotRead(string typed) => $"“{Quote(typed)}” is not one number I can read. Type it as 1,200,000, 800k or 1.2m.";

    public override string ObjectiveNeedsNumber => "Which number? Without one, nobody can tell later whether the objective was reached.";

    public override string ObjectiveNeedsDate => "By which day? Without a date, the objective is never late.";

    public override string DateNotRead(string typed) => $"“{Quote(typed)}” is not a date I can read. Write year, month and day: 2027-03-31.";

    public override string EntryProblem(PlanProblem problem, string typed) => problem switch
    {
        { Fault: PlanFault.Empty } => TextMissing,
        { Fault: PlanFault.TooLong } => TextTooLong(typed.Length, (int)problem.Most),
        { Fault: PlanFault.OutOfRange } => $"“{Quote(typed)}” is out of range: from {PlanAmount(problem.Least)} to {PlanAmount(problem.Most)} is accepted.",
        { Fault: PlanFault.TooMany } => $"The list has {problem.Most} lines already, and that is the most. Remove one that no longer matters.",
        { Fault: PlanFault.InThePast } => $"{Quote(typed)} is over. Take today or a later date.",
        { Fault: PlanFault.InTheFuture } => $"{Quote(typed)} is still to come. Take today or an earlier date.",
        { Fault: PlanFault.TooFar } => $"{Quote(typed)} is too far away: up to {problem.Most} years from today are accepted.",
        _ => throw new NotSupportedException($"{problem.Fault} is not told of a line."),
    };

    public override string OtherLineGone => "The line you chose is not in the plan any more. Choose another, or none.";

    public override string PersonNeeded => "Who is it? Choose a colleague, or type the name of somebody outside.";

    public override string NameUnknown => "I have not met this colleague yet and do not know the name. Please type it here.";

    public override string TwoPeople(string chosen, string typed) => $"You chose {Quote(chosen)} and typed “{Quote(typed)}”. Leave only one of the two.";

    public override string CannotRemind(string name) => $"I cannot remind {name}, who does not use this coach: please keep in touch yourself.";

    public override string IsOutside => "outside";

    public override string Outside(string name) => $"{name} (outside)";

    public override string NoOwner => "no owner yet";

    public override string NoDueDate => "no date yet";

    public override string NoAnswer => "no answer yet";

    public override string DueBy(LocalDate date) => $"due {FullDate(date)}";

    public override string DoneOn(LocalDate date) => $"done {FullDate(date)}";

    public override string IsMilestone => "milestone";

    public override string Serves(string objective) => $"serves “{objective}”";

    public override string Follows(string opportunity) => $"comes from “{opportunity}”";

    public override string NeedsResource(string needs) => $"needs {needs}";

    public override string AmountOf(decimal amount, string unit) => unit == "%" ? $"{PlanAmount(amount)}%" : $"{PlanAmount(amount)} {Escape.Markdown(unit)}";

    public override string ObjectiveTarget(decimal target, string unit, LocalDate due) => $"{AmountOf(target, unit)} by {FullDate(due)}";

    public override string StillToDo => "To do";

    public override string AlreadyDone => "Done";

    public override string ForecastOf(string? region, string? platform) => (region, platform) switch
    {
        (null, null) => "All regions and platforms",
        (var one, null) => one,
        (null, var one) => one,
        var (one, other) => $"{one} · {other}",
    };

    public override string YearName(int year) => $"{year}";

    public override string ForecastYear(int year, decimal? amount) => $"{year}: {(amount is { } known ? PlanAmount(known) : "gap")}";

    public override string ForecastTotal => "Total";

    public override string ForecastGaps(int lines) => lines == 1 ? " (without 1 gap)" : $" (without {lines} gaps)";

    public override string ForecastLineEmpty => "A line needs at least one year with a number.";

    public override string RiskName(RiskKind kind) => kind switch
    {
        RiskKind.Competitor => "Competitors’ strengths and moves",
        RiskKind.Technology => "Technology and trends",
        RiskKind.OwnGap => "Our own gaps",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ObjectiveName(ObjectiveKind kind) => kind switch
    {
        ObjectiveKind.Finance => "Financial",
        ObjectiveKind.Share => "Share of the account",
        ObjectiveKind.Mix => "Business and product mix",
        ObjectiveKind.Operating => "Operations and supplier grade",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ObjectiveChoice(ObjectiveKind kind) => kind switch
    {
        ObjectiveKind.Finance => "Financial: revenue, contribution, cost to serve",
        ObjectiveKind.Share => "Share of the account, by platform and region",
        ObjectiveKind.Mix => "Business and product mix",
        ObjectiveKind.Operating => "Operating performance and supplier grade",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ResourceName(ResourceKind kind) => kind switch
    {
        ResourceKind.Budget => "Money",
        ResourceKind.People => "People and their time",
        ResourceKind.Means => "Equipment, samples, capacity",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string RankName(OpportunityRank rank) => rank switch
    {
        OpportunityRank.ActNow => "Act now",
        OpportunityRank.PlanAttack => "Plan an attack",
        OpportunityRank.Seize => "Seize when it comes",
        OpportunityRank.Shelve => "Shelve",
        _ => throw new NotSupportedException($"{rank} has no name."),
    };

    public override string RankMeaning(OpportunityRank rank) => rank switch
    {
        OpportunityRank.ActNow => "Large and likely: put people on it today.",
        OpportunityRank.PlanAttack => "Large, not likely yet: find out what would change that.",
        OpportunityRank.Seize => "Small but likely: take it when it costs little.",
        OpportunityRank.Shelve => "Small and not likely: no time for it now.",
        _ => throw new NotSupportedException($"{rank} has no name."),
    };

    public override string LargeFrom(decimal size, int percent) => $"Large: {PlanAmount(size)} and more, {percent}% of the largest";

    public override string SmallBelow(decimal size) => $"Small: below {PlanAmount(size)}";

    public override string LikelyFrom(int percent) => $"On the left the likely ones: a chance of {percent}% or more. On the right the others.";

    public override string NoneOfThem => "none";

    public override string AndMore(int others) => $"{others} more";
}

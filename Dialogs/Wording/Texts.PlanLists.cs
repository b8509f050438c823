using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the lists of account plans. Names are escaped where a parameter is no Markdown.</content>
public abstract partial class Texts
{
    /// <summary>The field in which a list of a step is chosen.</summary>
    public abstract string ListLabel { get; }

    public abstract string OpenList { get; }

    /// <summary>The field in which a line of a list is chosen.</summary>
    public abstract string LineLabel { get; }

    public abstract string AddLine { get; }

    public abstract string EditLine { get; }

    /// <summary>Opens a line that is only to be read.</summary>
    public abstract string ShowLine { get; }

    public abstract string RemoveLine { get; }

    public abstract string PutBack { get; }

    public abstract string MarkDone { get; }

    public abstract string MarkNotDone { get; }

    public abstract string MoreLines { get; }

    public abstract string FirstLines { get; }

    public abstract string AllLines { get; }

    public abstract string BackToStep { get; }

    public abstract string ListTitle(string account, string list);

    public abstract string ListFallback(string list, int lines);

    public abstract string NoLines { get; }

    public abstract string LinesShown(int from, int to, int of);

    public abstract string ChooseLine { get; }

    /// <param name="name">Markdown.</param>
    public abstract string LineSaved(string name);

    /// <param name="name">Markdown.</param>
    public abstract string LineRemoved(string name);

    /// <param name="name">Markdown.</param>
    public abstract string LineIsBack(string name);

    /// <param name="name">Markdown.</param>
    public abstract string LineDone(string name);

    /// <param name="name">Markdown.</param>
    public abstract string LineNotDone(string name);

    public abstract string LinksCut(int lines);

    public abstract string LineGone { get; }

    public abstract string LineGoneSince { get; }

    public abstract string LineChangedSince { get; }

    public abstract string LineNotRemoved { get; }

    public abstract string PlanNotSaved { get; }

    /// <summary>Why a plan is not changed.</summary>
    public abstract string PlanClosed(PlanStatus status);

    /// <summary>What the form of a line asks for; also its name where the line is read.</summary>
    public abstract string EntryLabel(EntryKind kind, EntryPart part);

    public abstract string Labelled(string label, string value);

    /// <summary>A label with the characters that are accepted.</summary>
    public abstract string UpTo(string label, int longest);

    /// <summary>A choice of another line: none.</summary>
    public abstract string NoOtherLine { get; }

    public abstract string NumberHint { get; }

    public abstract string ForecastHint { get; }

    /// <summary>A number that is read back as the same.</summary>
    public abstract string PlanAmount(decimal amount);

    public abstract string NumberNeeded { get; }

    public abstract string PercentNeeded { get; }

    public abstract string PercentRefused(string typed);

    public abstract string NumberNotRead(string typed);

    public abstract string ObjectiveNeedsNumber { get; }

    public abstract string ObjectiveNeedsDate { get; }

    public abstract string DateNotRead(string typed);

    /// <summary>What is wrong with what was entered, and what is accepted.</summary>
    public abstract string EntryProblem(PlanProblem problem, string typed);

    public abstract string OtherLineGone { get; }

    public abstract string PersonNeeded { get; }

    public abstract string NameUnknown { get; }

    public abstract string TwoPeople(string chosen, string typed);

    /// <param name="name">Markdown.</param>
    public abstract string CannotRemind(string name);

    /// <summary>Of somebody who is not in the organisation.</summary>
    public abstract string IsOutside { get; }

    /// <summary>Names somebody who is not in the organisation.</summary>
    /// <param name="name">Markdown.</param>
    public abstract string Outside(string name);

    public abstract string NoOwner { get; }

    public abstract string NoDueDate { get; }

    public abstract string NoAnswer { get; }

    public abstract string DueBy(LocalDate date);

    public abstract string DoneOn(LocalDate date);

    public abstract string IsMilestone { get; }

    /// <param name="objective">Markdown.</param>
    public abstract string Serves(string objective);

    /// <param name="opportunity">Markdown.</param>
    public abstract string Follows(string opportunity);

    /// <param name="needs">Markdown.</param>
    public abstract string NeedsResource(string needs);

    public abstract string AmountOf(decimal amount, string unit);

    public abstract string ObjectiveTarget(decimal target, string unit, LocalDate due);

    public abstract string StillToDo { get; }

    public abstract string AlreadyDone { get; }

    /// <summary>What a line of the forecast is about; not escaped.</summary>
    public abstract string ForecastOf(string? region, string? platform);

    public abstract string YearName(int year);

    /// <summary>A year and its amount; null is a gap.</summary>
    public abstract string ForecastYear(int year, decimal? amount);

    public abstract string ForecastTotal { get; }

    /// <summary>Follows a total at once, so it begins with the space that its language has there.</summary>
    public abstract string ForecastGaps(int lines);

    public abstract string ForecastLineEmpty { get; }

    public abstract string RiskName(RiskKind kind);

    public abstract string ObjectiveName(ObjectiveKind kind);

    /// <summary>A kind of objective with what the method counts to it, to choose from.</summary>
    public abstract string ObjectiveChoice(ObjectiveKind kind);

    public abstract string ResourceName(ResourceKind kind);

    public abstract string RankName(OpportunityRank rank);

    public abstract string RankMeaning(OpportunityRank rank);

    public abstract string LargeFrom(decimal size, int percent);

    public abstract string SmallBelow(decimal size);

    public abstract string LikelyFrom(int percent);

    public abstract string NoneOfThem { get; }

    public abstract string AndMore(int others);
}

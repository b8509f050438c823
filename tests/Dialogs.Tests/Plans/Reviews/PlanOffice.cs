using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>What is done with the plans of a team, on top of an <see cref="Office"/>.</summary>
public static class PlanOffice
{
    public const string Plan = "p0001";

    /// <summary>One entry of each kind, and every text.</summary>
    public static PlanEntry[] Full { get; } =
    [
        .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => new PlanText(facts.Field, $"**{facts.Field}** 华瑞。\n\nSecond <at>line</at>.")),
        new PlanOpportunity(0, "Line 4", 1_250_000.5m, 60, "note"),
        new PlanCompetitor(0, "Rival", "first", null, "late"),
        new PlanRisk(0, RiskKind.OwnGap, "no service in the west", "hire"),
        new PlanMember(0, new("Partner"), "advises"),
        new PlanObjective(0, ObjectiveKind.Share, "share", -3.25m, "%", new(2027, 12, 31)),
        new PlanAction(0, ActionKind.Function, "do", new("Li"), new(2027, 1, 31), true, new(2027, 1, 15), Needs: "service"),
        new PlanResource(0, ResourceKind.Means, "samples", 12, "pcs"),
        new ForecastLine(0, "East", "Line 4", [1, null, 3, 4, 5]),
        new ProgressReport(0, new(2026, 11, 1), "going"),
    ];

    /// <summary>An office in which Bo leads Cy, who has begun a plan and written one text.</summary>
    public static Office Open(Language language = Language.English) => TeamOffice.Open(language).Wins(Bo, Cy).Begins(Cy, "Huarui").Writes(Cy, "customer-strategy", "Grow abroad. Buy local.");

    public static Office Begins(this Office office, string who, string account, string tier = "a") =>
        office.Says(who, "plan").Taps(who, PlanPresses.BeginOp, null, ("account", account), ("tier", tier));

    /// <summary>Writes a text of the first step.</summary>
    public static Office Writes(this Office office, string who, string field, string text) =>
        office.Taps(who, PlanPresses.StepOp, $"{Plan}/collect/0").Presses(who, office.IsChinese ? "保存" : "Save", new() { [field] = text });

    public static Office Submits(this Office office, string who) =>
        office.Taps(who, ReviewPresses.StandingOp, Plan).Presses(who, office.IsChinese ? "现在提交" : "Submit now");

    /// <summary>Opens somebody's plan as the news of it does.</summary>
    public static Office OpensPlanOf(this Office office, string who, string owner) => office.Taps(who, ReviewPresses.OpenOp, $"{owner}/{Plan}");

    /// <summary>Opens the questions on somebody's plan.</summary>
    public static Office OpensReviewOf(this Office office, string who, string owner) =>
        office.OpensPlanOf(who, owner).Presses(who, office.IsChinese ? "审阅" : "Review");

    public static Office Approves(this Office office, string who, AdaptiveCard? on = null) =>
        office.Presses(who, office.IsChinese ? "批准" : "Approve", Answers(), on);

    public static Office GivesBack(this Office office, string who, string comment) =>
        office.Presses(who, office.IsChinese ? "退回修改" : "Give back", Answers(no: ReviewQuestion.Reachable, comment));

    /// <summary>Names an executive sponsor.</summary>
    public static Office Sponsors(this Office office, string who, string sponsor) =>
        office.Taps(who, SponsorPresses.OpenOp, Plan).Presses(who, office.IsChinese ? "保存" : "Save", new() { [SponsorCard.Who] = sponsor });

    /// <summary>All questions answered with yes, or one with no.</summary>
    public static Dictionary<string, string> Answers(ReviewQuestion? no = null, string comment = "")
    {
        var answers = ReviewQuestions.All.ToDictionary(ReviewForm.AnswerOf, question => question == no ? ReviewForm.No : ReviewForm.Yes);
        if (no is { } question)
        {
            answers[ReviewForm.CommentOn(question)] = comment;
        }

        return answers;
    }

    /// <summary>Sends what a button sends that stands on a card of another time.</summary>
    public static Office Taps(this Office office, string who, string op, string? about, params (string Field, string Value)[] inputs) =>
        office.HasHeard(who).Takes(who, new Tapped(new(new(op, $"{op}/{about}/{office.Turns}", $"mark-{who}") { About = about }, inputs.ToDictionary(input => input.Field, input => input.Value))));

    public static PlanHead HeadOf(this Office office, string who) => office.PlansOf(who).Find(Plan)!.Head;

    /// <summary>Adds entries to somebody's plan behind the conversation.</summary>
    public static Office Holds(this Office office, string who, params PlanEntry[] entries)
    {
        var before = office.PlansOf(who).Find(Plan)!;
        var after = entries.Aggregate(before, (plan, entry) => plan.With(entry));
        var changes = PlanParts.Changes(before, after);
        office.PlansOf(who).Change(new PlanHeadSet(after.Head));
        foreach (var part in changes.Put)
        {
            office.PlansOf(who).Change(new PlanPartSet(Plan, part));
        }

        return office;
    }
}

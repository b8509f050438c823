using System.Collections.Immutable;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using NodaTime;
using Input = CoachBot.Dialogs.Input;

namespace CoachBot.EndToEnd;

/// <summary>The cards of account plans: none yet, one that is well under way, one that a rep has submitted, and what comes by itself.</summary>
public static class PlanGallery
{
    private const string Plan = "p0001", Rep = GalleryRows.Rep;

    private static readonly AccountPlan Begun = new PlanEntry[]
    {
        new PlanText(PlanField.CustomerStrategy, "Two plants abroad by 2028; suppliers follow or lose the line.\n两年内在海外建两座厂，供应商要么跟着走，要么出局。"),
        new PlanText(PlanField.OurShare, "31 %, down 4 points in two years (Zhao, October). 占三成，两年掉了四个点。"),
        new NotNeeded(PlanStep.Combine, "The only account of this region 本区只有这一家客户"),
        new PlanOpportunity(1, "Line 4 四号线", 4_000_000, 60, "Tender in March 三月招标"),
        new PlanOpportunity(2, "Service abroad 海外服务", 3_000_000, 20),
        new PlanOpportunity(3, "Spare parts 备件", 500_000, 80),
        new PlanOpportunity(4, "Training 培训", 200_000, 30),
        new PlanRisk(5, RiskKind.OwnGap, "No service in the south 南方没有服务点"),
        new PlanObjective(6, ObjectiveKind.Finance, "Revenue 营收", 12, "CNY million 百万元", new(2027, 12, 31), 1),
        new PlanAction(7, ActionKind.Project, "Pilot on line 4 signed off 四号线试点验收", new("Li Wei 李伟", Rep), new(2026, 11, 26), IsMilestone: true, Objective: 6, Needs: "Application lab 应用实验室"),
        new PlanAction(8, ActionKind.Relationship, "Dinner with the plant manager 与厂长聚餐", null, null),
        new PlanAction(9, ActionKind.Team, "Service concept agreed 服务方案敲定", new("Di Wu", GalleryRows.Self), new(2026, 11, 20), IsMilestone: true),
        new PlanResource(10, ResourceKind.Budget, "Trials 试验", 0.3m, "CNY million 百万元"),
        new ForecastLine(11, "East 华东", "Drives 驱动", [4, 5, null, 8, 10]),
        new ForecastLine(12, "South 华南", null, [1, 2, 3, 4, 5]),
        new PlanMember(13, new("Wang Fang 王芳"), "Application engineer 应用工程师", "Presents to executives 能向高层汇报"),
    }.Aggregate(AccountPlan.Begin(new(Plan, "Huarui Electronics 华瑞电子", AccountTier.A, new("Di Wu", GalleryRows.Self), new(2026, 10, 12))), (plan, entry) => plan.With(entry));

    private static readonly AccountPlan Submitted = Begun with { Head = Begun.Head with { Owner = new("Li Wei 李伟", Rep), Status = PlanStatus.Submitted, Sponsor = new("Chen Jing 陈静", GalleryRows.Manager) } };

    private static readonly PlanVersion GivenBack = new(
        1,
        new(2026, 11, 16),
        "print",
        new(Plan, 1, GalleryRows.Manager, new(2026, 11, 18), false, [.. ReviewQuestions.All.Select((question, n) => new ReviewAnswer(question, n != 1, n == 1 ? "Which lab days do you count on? 实验室的时间谁给你留？" : null))]),
        "Chen Jing 陈静");

    /// <summary>The cards in one language, by name.</summary>
    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> Cards(Language language)
    {
        var own = new Scene(language, Begun);
        var none = own with { Own = null };
        yield return new("plan-new", none.Take(new Said("plan")));
        yield return new("plan-new-wrong", none.Take(Press(PlanPresses.BeginOp, null)));
        yield return new("plan-near", own.Take(Press(PlanPresses.BeginOp, null, (PlanBeginning.Account, "Huarui Electronic 华瑞电子"), (PlanBeginning.Tier, "a"))));
        yield return new("plans", own.Take(new Said("plan")));
        yield return new("plan", own.Take(Press(PlanPresses.ShowOp, Plan)));
        yield return new("plan-step", own.Take(Press(PlanPresses.StepOp, $"{Plan}/collect/0")));
        yield return new("plan-step-lists", own.Take(Press(PlanPresses.StepOp, $"{Plan}/direction/0")));
        yield return new("plan-step-stale", own.Take(Press(PlanPresses.SaveOp, $"{Plan}/collect/0", ("our-share", "28 %"))));
        yield return new("plan-step-saved", own.Take(Press(PlanPresses.SaveOp, $"{Plan}/collect/0", ("our-finance", "9 % margin"))));
        foreach (string list in (string[])["opportunities", "objectives", "project-actions", "milestones", "forecast", "risks"])
        {
            yield return new($"plan-list-{list}", own.Take(Press(ListPresses.ShowOp, $"{Plan}/{list}/0/0")));
        }

        yield return new("plan-line-objective", own.Take(Press(ListPresses.SaveOp, $"{Plan}/objectives/0/0", ("what", "Grow"), ("kind", "finance"), ("target", "more"))));
        yield return new("plan-line-forecast", own.Take(Press(ListPresses.LineOp, $"{Plan}/forecast/11/0")));
        yield return new("plan-line-action", own.Take(Press(ListPresses.LineOp, $"{Plan}/project-actions/7/0")));
        yield return new("plan-quality", own.Take(Press(OverviewPresses.QualityOp, Plan)));
        yield return new("plan-principles", own.Take(Press(OverviewPresses.PrinciplesOp, Plan)));
        yield return new("plan-settings", own.Take(Press(OverviewPresses.SettingsOp, Plan)));
        yield return new("plan-standing", own.Take(Press(ReviewPresses.StandingOp, Plan)));
        var returned = own with { Own = Begun with { Head = Begun.Head with { Status = PlanStatus.Returned, Version = 2 } }, Versions = [GivenBack] };
        yield return new("plan-returned", returned.Take(Press(PlanPresses.ShowOp, Plan)));
        yield return new("plan-returned-step", returned.Take(Press(PlanPresses.StepOp, $"{Plan}/actions/0")));
        yield return new("plan-review", own.Take(Press(ReviewPresses.OpenOp, $"{Rep}/{Plan}")));
        yield return new("plan-review-form", own.Take(Press(ReviewPresses.FormOp, $"{Rep}/{Plan}")));
        yield return new("plans-together", own.Take(new Said("plans")));
        yield return new("plans-together-sums", own.Take(Press(TogetherPresses.SumsOp, null)));
        yield return new("plan-due", own.Take(new Said("plan due")));
        yield return new("weekly", own.Take(new Said("weekly")));
        yield return new("news", own.Take(new Woken(Instant.FromUtc(2026, 11, 23, 2, 30))));
        yield return new("practice", own.Take(Press(PracticePresses.ShowOp, null)));
        yield return new("practice-result", own.Take(Press(PracticePresses.AnswerOp, null, [.. Questions.Select((question, n) => (question, n % 3 == 0 ? "yes" : n % 3 == 1 ? "partly" : "no"))])));
    }

    private static IEnumerable<string> Questions => Enum.GetValues<Coaching.Plans.Practice.PracticeElement>().Select(element => element.Id())
        .Concat(Enum.GetValues<Coaching.Plans.Practice.PracticeFailure>().Select(failure => failure.Id()));

    private static Tapped Press(string op, string? about, params (string Field, string Value)[] inputs) => new(new(
        new(op, "press", "me") { About = about, Shown = string.Join(',', inputs.Select(input => $"{input.Field}:-")) },
        inputs.ToDictionary(input => input.Field, input => input.Value)));

    /// <summary>Somebody with a plan or none, who leads a rep with a submitted one.</summary>
    private sealed record Scene(Language Language, AccountPlan? Own)
    {
        public ImmutableArray<PlanVersion> Versions { get; init; } = [];

        private static readonly Team Team = new(GalleryRows.Self, [], [new(Rep, "Li Wei 李伟", default, Membership.Member, [])]);

        private ImmutableArray<AccountPlan> Plans => Own is null ? [] : [Own];

        public AdaptiveCard Take(Input input)
        {
            var organisation = new Organisation(Language, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);
            var circumstances = new Circumstances("turn-1", "me", Instant.FromUtc(2026, 11, 23, 3, 0), new(Language, null), organisation) { ObjectId = GalleryRows.Self };
            var exchange = Conversation.Take(Me(input), Days.None, input, circumstances);
            while (exchange.Asks is { } lookup)
            {
                circumstances = circumstances with { Known = LookUp(lookup, circumstances.Known) };
                exchange = Conversation.Take(Me(input), Days.None, input, circumstances);
            }

            return exchange.Replies.OfType<Show>().Last().Card;
        }

        private Person Me(Input input)
        {
            var profile = new Profile { Welcomed = true, Name = "Di Wu", Language = Language, Follows = true, Leader = new(GalleryRows.Manager, "Chen Jing 陈静", default), Roles = new(RoleSet.Of([Role.Manager]), RoleSet.Of([Role.Manager]), 1) };
            return Person.Stranger with { Profile = input is Woken ? profile.Hearing(new(NewsKind.PlanSubmitted, "press", "Li Wei 李伟", Rep, Plan, Begun.Head.Account)) : profile };
        }

        private Known LookUp(Lookup lookup, Known known) => lookup switch
        {
            PlansOf of => known.With(of, new OwnPlans(Plans)),
            PlanListOf of => known.With(of, new PlanList([.. Plans.Select(ListedPlan.Of)])),
            PlanOf of => known.With(of, of.Owner == Rep ? new FoundPlan(Submitted) { Versions = [GivenBack with { Review = null }] } : new FoundPlan(Own) { Versions = Versions }),
            GivenActionsLookup of => known.With(of, new GivenActions([])),
            SponsoredPlansLookup of => known.With(of, new SponsoredPlans([])),
            PlannedNear of => known.With(of, new PlannedAccounts([])),
            TeamOf of => known.With(of, Team),
            OrganisationSkillsLookup of => known.With(of, new OrganisationSkills(SkillLibrary.Standard, 0)),
            OrganisationDrillsLookup of => known.With(of, OrganisationDrills.None),
            OrganisationMemoryLookup of => known.With(of, OrganisationMemory.Standard),
            OwnDrills of => known.With(of, DrillRecord.Empty),
            RepOf of => known.With(of, new Rep(of.ObjectId, "Li Wei 李伟", new(GalleryRows.Self, "Di Wu", default), null)),
            TeamPlanListsOf of => known.With(of, new TeamPlanLists(ImmutableDictionary<string, PlanList>.Empty.Add(Rep, new([ListedPlan.Of(Submitted), ListedPlan.Of(Begun with { Head = Submitted.Head with { Id = "p0002", Account = "Zhongda 中达", Tier = AccountTier.B, Status = PlanStatus.Draft } })])))),
            TeamPlansOf of => known.With(of, new TeamPlans(ImmutableDictionary<string, OwnPlans>.Empty.Add(Rep, new([Submitted, Begun with { Head = Submitted.Head with { Id = "p0002", Account = "Zhongda 中达", Tier = AccountTier.B, Status = PlanStatus.Draft } }])))),
            _ => throw new NotSupportedException($"{lookup} is nothing the gallery of plans asks for."),
        };
    }
}

using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using NodaTime;
using Input = CoachBot.Dialogs.Input;

namespace CoachBot.EndToEnd;

/// <summary>The cards of account plans: none yet, one that is well under way, and one of nearly the same name.</summary>
public static class PlanGallery
{
    private const string Plan = "p0001";

    private static readonly AccountPlan Begun = new PlanEntry[]
    {
        new PlanText(PlanField.CustomerStrategy, "Two plants abroad by 2028; suppliers follow or lose the line.\n两年内在海外建两座厂，供应商要么跟着走，要么出局。"),
        new PlanText(PlanField.OurShare, "31 %, down 4 points in two years (Zhao, October). 占三成，两年掉了四个点。"),
        new NotNeeded(PlanStep.Combine, "The only account of this region 本区只有这一家客户"),
        new PlanOpportunity(0, "Line 4 四号线", 4_000_000, 60),
    }.Aggregate(AccountPlan.Begin(new(Plan, "Huarui Electronics 华瑞电子", AccountTier.A, new("Di Wu", GalleryRows.Self), new(2026, 10, 12))), (plan, entry) => plan.With(entry));

    /// <summary>The cards in one language, by name.</summary>
    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> Cards(Language language)
    {
        yield return new("plan-new", Take(new Said("plan"), null, language));
        yield return new("plan-new-wrong", Take(Press(PlanPresses.BeginOp, null), null, language));
        yield return new("plan-near", Take(Press(PlanPresses.BeginOp, null, (PlanBeginning.Account, "Huarui Electronic 华瑞电子"), (PlanBeginning.Tier, "a")), Begun, language));
        yield return new("plans", Take(new Said("plan"), Begun, language));
        yield return new("plan", Take(Press(PlanPresses.ShowOp, Plan), Begun, language));
        yield return new("plan-step", Take(Press(PlanPresses.StepOp, $"{Plan}/collect/0"), Begun, language));
        yield return new("plan-step-lists", Take(Press(PlanPresses.StepOp, $"{Plan}/direction/0"), Begun, language));
        yield return new("plan-step-stale", Take(Press(PlanPresses.SaveOp, $"{Plan}/collect/0", ("our-share", "28 %")), Begun, language));
        yield return new("plan-step-saved", Take(Press(PlanPresses.SaveOp, $"{Plan}/collect/0", ("our-finance", "9 % margin")), Begun, language));
    }

    private static Tapped Press(string op, string? about, params (string Field, string Value)[] inputs) => new(new(
        new(op, "press", "me") { About = about, Shown = string.Join(',', inputs.Select(input => $"{input.Field}:-")) },
        inputs.ToDictionary(input => input.Field, input => input.Value)));

    private static AdaptiveCard Take(Input input, AccountPlan? plan, Language language)
    {
        var organisation = new Organisation(language, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);
        var circumstances = new Circumstances("turn-1", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(language, null), organisation)
        {
            ObjectId = GalleryRows.Self,
            Known = Known.Nothing.With(new PlansOf(GalleryRows.Self), new OwnPlans(plan is null ? [] : [plan])).With(new PlanListOf(GalleryRows.Self), new PlanList(plan is null ? [] : [ListedPlan.Of(plan)])).With(new PlanOf(GalleryRows.Self, Plan), new FoundPlan(plan)),
        };
        var person = Person.Stranger with { Profile = new() { Welcomed = true, Name = "Di Wu" } };
        return Conversation.Take(person, Days.None, input, circumstances).Replies.OfType<Show>().Last().Card;
    }
}

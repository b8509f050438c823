using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>A plan to be read: how far it has come, and what it mainly says in each section.</summary>
public static class ReadCard
{
    /// <summary>The field in which a section is chosen.</summary>
    public const string ChosenSection = "section";

    /// <summary>Characters of what a field says; the rest is read section by section.</summary>
    private const int LongestContent = 90;

    /// <summary>Entries of a list that are named.</summary>
    private const int MostNamed = 5;

    /// <summary>Shows a plan.</summary>
    /// <param name="place">Whose plan, and which.</param>
    /// <param name="found">As it is now, and its versions.</param>
    /// <param name="plan">As it is read: as now, or as a version says it.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanRef place, FoundPlan found, AccountPlan plan, string? notice, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        var sections = Enum.GetValues<PlanSection>();
        var reviewed = found.Versions.FirstOrDefault(version => version.Number == place.Version && version.Review is not null);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PlanTitle(plan.Head.Titled()),
                [.. reviewed is null ? [] : new[] { ReviewLines.Short(reviewed, exchange) }, .. sections.Select(section => Draw(section, plan, exchange))],
                [.. ButtonsFor(place, found, exchange)],
                texts.PlanFallback(plan.Head.Account, PlanProgress.Of(plan).Whole.Percent))
            {
                Notice = notice,
                Intro = [.. Lines(place, found, plan, exchange)],
                Fields = [new ChoiceField(
                    ChosenSection,
                    texts.SectionLabel,
                    PlanSection.Summary.Id(),
                    [.. sections.Select(section => new FieldChoice(section.Id(), words.Of(section))), .. reviewed is null ? [] : new[] { new FieldChoice(SectionCard.Review, texts.ReviewSection) }])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<string> Lines(PlanRef place, FoundPlan found, AccountPlan plan, Exchange exchange)
    {
        var (texts, head) = (exchange.Texts, plan.Head);
        var table = PlanTimetable.Of(head, exchange.Turn.Circumstances.Organisation.Calendar);
        yield return texts.PlanOwnerLine(MemberNames.Shown(head.Owner.Name), texts.PlanIntro(head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive)));
        yield return texts.PlanStatusLine(found.Plan!.Head, PlanHistory.ApprovedBefore(found.Plan.Head, found));
        if (place.Version > 0)
        {
            yield return texts.VersionRead(place.Version);
        }

        yield return texts.StillOpen(PlanQuality.Of(plan));
    }

    private static Section Draw(PlanSection section, AccountPlan plan, Exchange exchange)
    {
        var done = PlanProgress.Of(plan).Of(section);
        return new(exchange.PlanWords().Of(section), exchange.Texts.PlanPercent(done.Percent), section == PlanSection.Appendix ? [] : [.. Rows(section, plan, exchange)]);
    }

    private static IEnumerable<SectionRow> Rows(PlanSection section, AccountPlan plan, Exchange exchange) => section.Fields()
        .Select(field => (Field: field, Entries: plan.In(field).ToImmutableArray())).Where(each => each.Entries.Length > 0)
        .Select(each => each.Field == PlanField.Forecast ? Forecast(plan, exchange) : Row(each.Field, each.Entries, exchange));

    private static SectionRow Row(PlanField field, ImmutableArray<PlanEntry> entries, Exchange exchange)
    {
        var main = entries.Take(MostNamed).Select(entry => Escape.Markdown(entry is PlanText text ? text.Text : NameOf(entry, exchange)));
        string content = string.Join(exchange.Texts.ThingsApart, main).Replace("\n\n", " ", StringComparison.Ordinal);
        return new(exchange.PlanWords().Of(field).Label, CardText.CutMarkdown(content, LongestContent), entries[0] is PlanText ? null : $"{entries.Length}");
    }

    private static string NameOf(PlanEntry entry, Exchange exchange) => entry switch
    {
        PlanOpportunity of => of.Name,
        PlanCompetitor of => of.Name,
        PlanRisk of => of.What,
        PlanMember of => of.Who.Name,
        PlanObjective of => $"{of.What} {exchange.Texts.Measured(EntryLines.Number(of.Target), of.Unit)}",
        PlanAction of => of.What,
        PlanResource of => $"{of.Name} {exchange.Texts.Measured(EntryLines.Number(of.Amount), of.Unit)}",
        _ => $"{entry.Key}",
    };

    private static SectionRow Forecast(AccountPlan plan, Exchange exchange) =>
        new(exchange.PlanWords().Of(PlanField.Forecast).Label, ForecastTotals.Years(plan, exchange), $"{plan.All<ForecastLine>().Count()}");

    private static IEnumerable<Button> ButtonsFor(PlanRef place, FoundPlan found, Exchange exchange)
    {
        var (texts, about) = (exchange.Texts, place.About);
        Button To(string title, string op, string to) => new(title, exchange.Press(op) with { About = to }, Answer.InPlace) { SendsInputs = false };
        yield return To(texts.ReadSection, ReviewPresses.SectionOp, about) with { SendsInputs = true };
        string me = exchange.Turn.Circumstances.ObjectId;
        if (place.Version == 0 && found.Plan!.Head.Status == PlanStatus.Submitted && PlanFlow.MayReview(found.Plan.Head, me))
        {
            yield return To(ReviewDraft.Of(place, found, exchange) is null ? texts.ReviewPlan : texts.ReviewGoOn, ReviewPresses.FormOp, about);
        }

        if (place.Version > 0)
        {
            yield return To(texts.AsItIsNow, VersionPresses.ReadOp, new PlanRef(place.Owner, place.Plan).About);
        }

        if (place.Version == 0 && found.Plan!.Head.Status == PlanStatus.Approved && place.Owner != me)
        {
            yield return To(texts.StillRight, LookingThrough.StillRightOp, about);
            yield return To(texts.TakeUpAgain, LookingThrough.NextVersionOp, about);
        }

        if (found.Versions.Length > 0)
        {
            yield return To(texts.VersionsButton, VersionPresses.ListOp, new PlanRef(place.Owner, place.Plan).About);
        }

        yield return To(texts.ExportPlan, PlanExport.ExportOp, about);
        yield return place.Owner == me ? To(texts.PlanOverview, PlanPresses.ShowOp, place.Plan) : To(texts.TeamPlans, TogetherPresses.ListOp, "");
    }
}

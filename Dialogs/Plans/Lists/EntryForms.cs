using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>What each kind of line asks for: the one place where a part is added. What it is called is in <see cref="Wording.Texts.EntryLabel"/>.</summary>
internal static class EntryForms
{
    private static readonly EntryForm Opportunity = new(
        [
            EntryInput.Text(EntryPart.Name, PlanEntry.LongestName), EntryInput.Number(EntryPart.Size), EntryInput.Number(EntryPart.Chance),
            EntryInput.Text(EntryPart.Text, PlanOpportunity.LongestNote, inParagraphs: true),
        ],
        read => new PlanOpportunity(read.Number, read.Text(EntryPart.Name), read.Amount(EntryPart.Size), read.Percent(EntryPart.Chance), read.Optional(EntryPart.Text)));

    private static readonly EntryForm Competitor = new(
        [
            EntryInput.Text(EntryPart.Name, PlanEntry.LongestName), EntryInput.Text(EntryPart.Position, PlanCompetitor.LongestText, inParagraphs: true),
            EntryInput.Text(EntryPart.Strategy, PlanCompetitor.LongestText, inParagraphs: true), EntryInput.Text(EntryPart.Weakness, PlanCompetitor.LongestText, inParagraphs: true),
        ],
        read => new PlanCompetitor(read.Number, read.Text(EntryPart.Name), read.Optional(EntryPart.Position), read.Optional(EntryPart.Strategy), read.Optional(EntryPart.Weakness)));

    private static readonly EntryForm Risk = new(
        [
            EntryInput.OneOf(EntryPart.Kind, ask => Enum.GetValues<RiskKind>().Select(kind => (kind.Id(), ask.Texts.RiskName(kind))), _ => RiskKind.Competitor.Id()),
            EntryInput.Text(EntryPart.What, PlanRisk.LongestText, inParagraphs: true), EntryInput.Text(EntryPart.Answer, PlanRisk.LongestText, inParagraphs: true),
        ],
        read => new PlanRisk(read.Number, read.OneOf<RiskKind>(EntryPart.Kind), read.Text(EntryPart.What), read.Optional(EntryPart.Answer)));

    private static readonly EntryForm Objective = new(
        [
            EntryInput.OneOf(EntryPart.Kind, ask => Enum.GetValues<ObjectiveKind>().Select(kind => (kind.Id(), ask.Texts.ObjectiveChoice(kind))), _ => ObjectiveKind.Finance.Id()),
            EntryInput.Text(EntryPart.What, PlanObjective.LongestWhat, inParagraphs: true),
            EntryInput.Number(EntryPart.Target), EntryInput.Text(EntryPart.Unit, PlanObjective.LongestUnit), EntryInput.Due(),
            EntryInput.Line(EntryPart.Opportunity, plan => plan.All<PlanOpportunity>().Select(each => (each.Number, each.Name))),
        ],
        read => new PlanObjective(
            read.Number, read.OneOf<ObjectiveKind>(EntryPart.Kind), read.Text(EntryPart.What), read.Target(), read.Text(EntryPart.Unit), read.NeededDue(),
            read.Line(EntryPart.Opportunity, EntryKind.Opportunity)));

    private static readonly EntryForm Action = new(
        [
            EntryInput.Text(EntryPart.What, PlanAction.LongestWhat, inParagraphs: true), EntryInput.Person(), EntryInput.PersonName(), EntryInput.Due(),
            EntryInput.OneOf(
                EntryPart.Milestone,
                ask => [(EntryReading.No, ask.Texts.No), (EntryReading.Yes, ask.Texts.Yes)],
                ask => ask.Place.List == PlanField.Milestones ? EntryReading.Yes : EntryReading.No),
            EntryInput.Line(EntryPart.Objective, plan => plan.All<PlanObjective>().Select(each => (each.Number, each.What))),
            EntryInput.Text(EntryPart.Needs, PlanEntry.LongestName),
            EntryInput.OneOf(
                EntryPart.Kind,
                ask => Enum.GetValues<ActionKind>().Select(kind => (kind.Id(), ask.Exchange.PlanWords().Of(PlanAction.FieldOf(kind)).Label)),
                ask => KindIn(ask.Place.List).Id()),
        ],
        read => new PlanAction(
            read.Number, read.OneOf<ActionKind>(EntryPart.Kind), read.Text(EntryPart.What), read.Person(), read.Due(), read.IsYes(EntryPart.Milestone),
            (read.Before as PlanAction)?.DoneOn, read.Line(EntryPart.Objective, EntryKind.Objective), read.Optional(EntryPart.Needs)));

    private static readonly EntryForm Resource = new(
        [
            EntryInput.OneOf(
                EntryPart.Kind,
                ask => Enum.GetValues<ResourceKind>().Select(kind => (kind.Id(), ask.Texts.ResourceName(kind))),
                ask => (ask.Place.List == PlanField.Budget ? ResourceKind.Budget : ResourceKind.People).Id()),
            EntryInput.Text(EntryPart.Name, PlanEntry.LongestName), EntryInput.Number(EntryPart.Amount), EntryInput.Text(EntryPart.Unit, PlanObjective.LongestUnit),
        ],
        read => new PlanResource(read.Number, read.OneOf<ResourceKind>(EntryPart.Kind), read.Text(EntryPart.Name), read.Amount(EntryPart.Amount), read.Text(EntryPart.Unit)));

    private static readonly EntryForm Member = new(
        [
            EntryInput.Person(), EntryInput.PersonName(),
            EntryInput.Text(EntryPart.Role, PlanMember.LongestRole), EntryInput.Text(EntryPart.Development, PlanMember.LongestDevelopment, inParagraphs: true),
        ],
        read => new PlanMember(read.Number, read.NeededPerson(), read.Text(EntryPart.Role), read.Optional(EntryPart.Development)));

    private static readonly EntryForm Forecast = new(
        [
            EntryInput.Text(EntryPart.Region, PlanEntry.LongestName), EntryInput.Text(EntryPart.Platform, PlanEntry.LongestName),
            .. Enumerable.Range(1, ForecastLine.Years).Select(year => EntryInput.Year(year)),
        ],
        read => new ForecastLine(read.Number, read.Optional(EntryPart.Region), read.Optional(EntryPart.Platform), read.Years()));

    private static readonly EntryForm Report = new(
        [EntryInput.Text(EntryPart.Text, PlanText.Longest, inParagraphs: true)],
        read => new ProgressReport(read.Number, (read.Before as ProgressReport)?.Date ?? read.Today, read.Text(EntryPart.Text)));

    /// <summary>The form of a kind of line.</summary>
    /// <exception cref="NotSupportedException">The kind is that of a text, which is on the form of its step.</exception>
    public static EntryForm Of(EntryKind kind) => kind switch
    {
        EntryKind.Opportunity => Opportunity,
        EntryKind.Competitor => Competitor,
        EntryKind.Risk => Risk,
        EntryKind.Objective => Objective,
        EntryKind.Action => Action,
        EntryKind.Resource => Resource,
        EntryKind.Member => Member,
        EntryKind.Forecast => Forecast,
        EntryKind.Report => Report,
        _ => throw new NotSupportedException($"{kind} is no kind of line."),
    };

    private static ActionKind KindIn(PlanField list) => Enum.GetValues<ActionKind>().Where(kind => PlanAction.FieldOf(kind) == list).DefaultIfEmpty(ActionKind.Project).First();
}

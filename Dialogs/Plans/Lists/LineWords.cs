using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>What a line of a list reads like. What people typed is escaped.</summary>
internal static class LineWords
{
    /// <summary>Characters of a long text among others; all of it is on the line's own card.</summary>
    public const int LongestText = 400;

    private const string Apart = " · ";

    /// <summary>Characters of another line that is named.</summary>
    private const int LongestOther = 40;

    /// <summary>What a line is called, as it was typed: not escaped, on one line.</summary>
    public static string NameOf(PlanEntry entry, Exchange exchange) => OneLine(entry switch
    {
        PlanOpportunity each => each.Name,
        PlanCompetitor each => each.Name,
        PlanRisk each => each.What,
        PlanObjective each => each.What,
        PlanAction each => each.What,
        PlanResource each => each.Name,
        PlanMember each => each.Who.Name,
        ForecastLine each => exchange.Texts.ForecastOf(each.Region, each.Platform),
        ProgressReport each => exchange.Texts.FullDate(each.Date),
        _ => throw new NotSupportedException($"{entry.Key} is no line of a list."),
    });

    /// <summary>A line as a row of its list.</summary>
    public static SectionRow RowOf(PlanEntry entry, AccountPlan plan, Exchange exchange) =>
        new(Escape.Markdown(NameOf(entry, exchange)), DetailOf(entry, plan, exchange) is { Length: > 0 } detail ? detail : null);

    /// <summary>A line as it is read by itself: name, kind and all the rest, nothing of it cut. Markdown.</summary>
    public static string Whole(PlanEntry entry, AccountPlan plan, Exchange exchange) => string.Join(
        Apart,
        Parts(entry, plan, int.MaxValue, exchange).Prepend(KindNames.Of(entry, exchange.Texts)).Prepend(Escape.Markdown(NameOf(entry, exchange))).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A name cut for a sentence, escaped.</summary>
    public static string Short(string name) => CardText.CutMarkdown(Escape.Markdown(OneLine(name)), LongestOther);

    /// <summary>The rest of it, in one line of Markdown; empty for nothing.</summary>
    private static string DetailOf(PlanEntry entry, AccountPlan plan, Exchange exchange) =>
        string.Join(Apart, Parts(entry, plan, LongestText, exchange).Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<string?> Parts(PlanEntry entry, AccountPlan plan, int longest, Exchange exchange)
    {
        var texts = exchange.Texts;
        string? Named(EntryPart part, string? typed) => typed is null ? null : texts.Labelled(texts.EntryLabel(entry.Key.Kind, part), Typed(typed, longest));
        return entry switch
        {
            PlanOpportunity each => [texts.PlanAmount(each.Size), texts.PlanPercent(each.Chance), Typed(each.Note, longest)],
            PlanCompetitor each => [Named(EntryPart.Position, each.Position), Named(EntryPart.Strategy, each.Strategy), Named(EntryPart.Weakness, each.Weakness)],
            PlanRisk each => [each.Answer is null ? texts.NoAnswer : Named(EntryPart.Answer, each.Answer)],
            PlanObjective each => [texts.ObjectiveTarget(each.Target, each.Unit, each.Due), plan.OpportunityOf(each) is { } other ? texts.Follows(Short(other.Name)) : null],
            PlanAction each => Parts(each, plan, longest, texts),
            PlanResource each => [texts.AmountOf(each.Amount, each.Unit)],
            PlanMember each => [each.Who.ObjectId is null ? texts.IsOutside : null, Typed(each.Role, longest), Named(EntryPart.Development, each.Development)],
            ForecastLine each => Enumerable.Range(1, ForecastLine.Years).Select(year => texts.ForecastYear(ForecastLine.YearOf(plan.Head.Start, year), each.Amount(year))),
            ProgressReport each => [Typed(each.Text, longest)],
            _ => throw new NotSupportedException($"{entry.Key} is no line of a list."),
        };
    }

    private static IEnumerable<string?> Parts(PlanAction action, AccountPlan plan, int longest, Texts texts) =>
    [
        action.Owner is { } owner ? NameOf(owner, texts) : action.DoneOn is null ? texts.NoOwner : null,
        action.DoneOn is { } done ? texts.DoneOn(done) : action.Due is { } due ? texts.DueBy(due) : texts.NoDueDate,
        action.IsMilestone ? texts.IsMilestone : null,
        plan.ObjectiveOf(action) is { } objective ? texts.Serves(Short(objective.What)) : null,
        action.Needs is { } needs ? texts.NeedsResource(Typed(needs, longest)) : null,
    ];

    private static string NameOf(PlanPerson person, Texts texts) => Escape.Markdown(person.Name) is var name && person.ObjectId is null ? texts.Outside(name) : name;

    private static string Typed(string? text, int longest) => text is null ? ""
        : Escape.Markdown(OneLine(text)) is var escaped && longest == int.MaxValue ? escaped
        : CardText.CutMarkdown(escaped, longest);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

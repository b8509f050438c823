using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>A list of a plan: what it is for, and its lines, as many as a card holds.</summary>
public static class ListCard
{
    /// <summary>The field in which a line is chosen.</summary>
    public const string Chosen = "line";

    private const int LongestChoice = 40;

    /// <summary>Shows the list.</summary>
    /// <param name="plan">As it is saved.</param>
    /// <param name="place">The list, and the line or the place in it that is to be seen.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, LinePlace place, string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        var page = ListPages.Of(ListLines.Of(plan, place.List, exchange), place);
        place = place with { From = page.From };
        var view = new SectionsView(
            texts.ListTitle(plan.Head.Account, exchange.PlanWords().Of(place.List).Label),
            Sections(page, plan, place.List, exchange),
            [.. ListButtons.Of(plan, place, page, exchange)],
            texts.ListFallback(exchange.PlanWords().Of(place.List).Label, page.Of))
        {
            Notice = notice,
            Intro = [exchange.PlanWords().Of(place.List).Question, .. State(plan, page, exchange)],
            Closing = [.. ForecastTotals.Of(plan, place.List, exchange)],
            Fields = page.Of > 0 ? [Choice(place, page, exchange)] : [],
        };
        string lang = exchange.Turn.Language.Tag();
        return exchange.Show(place.List == PlanField.Opportunities && page.Of > 0 ? MatrixCard.Draw(OpportunityMatrix.Of(view, plan, exchange), lang) : SectionsCard.Draw(view, lang));
    }

    private static IEnumerable<string> State(AccountPlan plan, ListPage page, Exchange exchange)
    {
        if (page.Of == 0)
        {
            yield return exchange.Texts.NoLines;
        }
        else if (page.Lines.Length < page.Of)
        {
            yield return exchange.Texts.LinesShown(page.From + 1, page.From + page.Lines.Length, page.Of);
        }

        if (!plan.Head.IsOpen())
        {
            yield return exchange.Texts.PlanClosed(plan.Head.Status);
        }
    }

    /// <summary>What the list's title says is not said again: neither by the only group of a list without kinds, nor by each line of the milestones.</summary>
    private static ImmutableArray<Section> Sections(ListPage page, AccountPlan plan, PlanField list, Exchange exchange)
    {
        string label = exchange.PlanWords().Of(list).Label;
        PlanEntry InList(PlanEntry entry) => list == PlanField.Milestones && entry is PlanAction action ? action with { IsMilestone = false } : entry;
        return [.. page.Lines.GroupBy(line => line.Group).Select(group => new Section(
            group.Key == label ? null : group.Key, null, [.. group.Select(line => LineWords.RowOf(InList(line.Entry), plan, exchange))]))];
    }

    private static ChoiceField Choice(LinePlace place, ListPage page, Exchange exchange)
    {
        string Number(PlanEntry entry) => entry.Key.Number.ToString(CultureInfo.InvariantCulture);
        var shown = page.Lines.FirstOrDefault(line => line.Entry.Key == place.Key) ?? page.Lines[0];
        var choices = page.Lines.Select(line => new FieldChoice(Number(line.Entry), CardText.Cut(LineWords.NameOf(line.Entry, exchange), LongestChoice)));
        return new(Chosen, exchange.Texts.LineLabel, Number(shown.Entry), [.. choices]);
    }
}

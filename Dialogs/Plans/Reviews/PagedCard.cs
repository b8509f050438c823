using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What is only read, as long as it is: page by page.</summary>
internal static class PagedCard
{
    /// <summary>Shows a page.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="lines">All of it, as Markdown.</param>
    /// <param name="op">What turns a page; it is about the place with another page.</param>
    /// <param name="place">Where this is.</param>
    /// <param name="others">Buttons beside those that turn pages; at most four.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(string title, IEnumerable<string> lines, string op, PlanRef place, ImmutableArray<Button> others, Exchange exchange)
    {
        var (shown, page, of) = PageLines.Of(lines, place.Page);
        Button To(string name, int number) => new(name, exchange.Press(op) with { About = (place with { Page = number }).About, Id = $"{exchange.Press(op).Id}/{number}" }, Answer.InPlace);
        return exchange.Show(NoteCard.Draw(
            new(
                of == 1 ? title : exchange.Texts.PageTitle(title, page + 1, of),
                shown,
                [.. page > 0 ? [To(exchange.Texts.PageBefore, page - 1)] : Array.Empty<Button>(), .. page + 1 < of ? [To(exchange.Texts.PageAfter, page + 1)] : Array.Empty<Button>(), .. others])
            {
                FallbackText = title,
            },
            exchange.Turn.Language.Tag()));
    }
}

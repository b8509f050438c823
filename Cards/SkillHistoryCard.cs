using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="SkillHistoryView"/>.</summary>
public static class SkillHistoryCard
{
    /// <summary>Wide enough for the names of the columns, and the same in each line.</summary>
    private const string ScoreWidth = "56px";

    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons.</exception>
    public static AdaptiveCard Draw(SkillHistoryView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. view.Lines.Select(line => new TextBlock(line)),
            .. view.Days.DistinctBy(day => day.Date).Count() > 1 ? SkillHistoryPicture.Draw(view) : [],
            .. Table(view),
            .. view.Notes.Select(note => new TextBlock(note) { Size = TextSize.Small }),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Draw(view.Buttons),
        };

    private static IEnumerable<Element> Table(SkillHistoryView view) => view.Days.IsEmpty
        ? []
        : [Line(view.Legend.Day, [view.Legend.Self, view.Legend.Manager, .. Earlier(view, view.Legend.Earlier)], isHeader: true), .. view.Days.Select(day => Row(day, view))];

    private static ColumnSet Row(SkillHistoryRow day, SkillHistoryView view) =>
        Line(day.Mark is null ? day.Name : $"{day.Name} ({day.Mark})", [Score(day.Self), Score(day.Manager), .. Earlier(view, Score(day.Earlier))], isHeader: false);

    /// <summary>A third column only where somebody is in it: a phone has no width to spare.</summary>
    private static IEnumerable<string> Earlier(SkillHistoryView view, string? text) => view.Legend.Earlier is not null && text is not null ? [text] : [];

    private static string Score(int? score) => score is { } known ? $"**{known.ToString(CultureInfo.InvariantCulture)}**" : "–";

    private static ColumnSet Line(string day, IEnumerable<string> scores, bool isHeader) =>
        new([new("stretch", [Cell(day, isHeader)]), .. scores.Select(score => Right(score, isHeader))]) { Spacing = isHeader ? null : Spacing.None };

    private static Column Right(string text, bool isHeader) =>
        new(ScoreWidth, [Cell(text, isHeader) with { HorizontalAlignment = Alignment.Right }]) { Spacing = Spacing.Small };

    private static TextBlock Cell(string text, bool isHeader) => new(text) { Size = TextSize.Small, IsSubtle = isHeader ? true : null };
}

using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="CurveView"/>.</summary>
public static class CurveCard
{
    /// <summary>Wide enough for the names of the columns, and the same in each line.</summary>
    private const string Width = "60px";

    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons, a field named like a part of a press, or a choice with a comma.</exception>
    public static AdaptiveCard Draw(CurveView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. view.Lines.Select(line => new TextBlock(line)),
            .. CurvePicture.Draw(view),
            Line(view.Legend.Header.Day, [view.Legend.Header.With, view.Legend.Header.Without, view.Legend.Header.Reached], isHeader: true),
            .. view.Points.Where(point => point.Name is not null).Select(point => Line(point.Name!, [Percent(point.With), Percent(point.Without), point.Reached ?? ""], isHeader: false)),
            .. SectionsCard.Draw(view.Sections),
            .. view.Notes.Select(note => new TextBlock(note) { Size = TextSize.Small, IsSubtle = true }),
            .. view.Fields.SelectMany(FormField.Draw),
            .. Buttons.Rows(view.Buttons),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Row(view.Buttons),
        };

    private static ColumnSet Line(string day, IEnumerable<string> cells, bool isHeader) =>
        new([new("stretch", [Cell(day, isHeader)]), .. cells.Select(cell => Right(cell, isHeader))]) { Spacing = isHeader ? null : Spacing.None };

    private static Column Right(string text, bool isHeader) =>
        new(Width, [Cell(text, isHeader) with { HorizontalAlignment = Alignment.Right }]) { Spacing = Spacing.Small };

    private static TextBlock Cell(string text, bool isHeader) => new(text) { Size = TextSize.Small, IsSubtle = isHeader ? true : null };

    private static string Percent(int value) => string.Create(CultureInfo.InvariantCulture, $"**{value}%**");
}

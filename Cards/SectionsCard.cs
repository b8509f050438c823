using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="SectionsView"/>. Two columns and no more: a third would leave a phone no room for names.</summary>
public static class SectionsCard
{
    /// <param name="view">What it shows.</param>
    /// <param name="lang">The language it is written in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons, a field named like a part of a press, or a choice with a comma.</exception>
    public static AdaptiveCard Draw(SectionsView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Lines.Notice(view.Notice),
            .. view.Intro.Select(line => new TextBlock(line)),
            .. Draw(view.Sections),
            .. view.Closing.Select(line => new TextBlock(line)),
            .. view.Fields.SelectMany(FormField.Draw),
            .. Buttons.Rows(view.Buttons),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Row(view.Buttons),
        };

    /// <summary>Sections alone, for a card that has something else above them.</summary>
    internal static IEnumerable<Element> Draw(ImmutableArray<Section> sections) => sections.SelectMany(Draw);

    private static IEnumerable<Element> Draw(Section section) =>
        section.Title is { } title ? [Line(new TextBlock(title) { Weight = TextWeight.Bolder }, [], section.Value, null), .. section.Rows.Select(Draw)] : section.Rows.Select(Draw);

    private static Element Draw(SectionRow row) => Line(
        new TextBlock(row.Name) { Spacing = Spacing.Small },
        row.Detail is null ? [] : [new TextBlock(row.Detail) { Size = TextSize.Small, IsSubtle = true, Spacing = Spacing.None }],
        row.Value,
        Spacing.Small);

    private static Element Line(TextBlock name, Element[] below, string? value, Spacing? spacing) => (below, value) switch
    {
        ([], null) => name,
        (_, null) => new Container([name, .. below]) { Spacing = spacing },
        _ => new ColumnSet([new("stretch", [name, .. below]), new("auto", [new TextBlock(value) { HorizontalAlignment = Alignment.Right }])]) { Spacing = spacing },
    };
}

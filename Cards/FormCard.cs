using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a <see cref="FormView"/>.</summary>
public static class FormCard
{
    /// <param name="view">What it asks.</param>
    /// <param name="lang">The language it asks in: "en", "zh-Hans".</param>
    /// <exception cref="ArgumentException">It has too many buttons, a field named like a part of a press, or a choice with a comma.</exception>
    public static AdaptiveCard Draw(FormView view, string lang) =>
        new(
        [
            Lines.Heading(view.Title),
            .. Lines.Notice(view.Notice),
            .. view.Intro.Select(line => new TextBlock(line)),
            .. Lines.Error(view.Error),
            .. Fields(view),
        ])
        {
            Lang = lang,
            FallbackText = view.FallbackText,
            Actions = Buttons.Draw(view.Buttons),
        };

    /// <summary>Two short fields that follow each other share a line.</summary>
    private static IEnumerable<Element> Fields(FormView view)
    {
        for (var i = 0; i < view.Fields.Length; i++)
        {
            if (view.Fields[i] is { IsShort: true } left && i + 1 < view.Fields.Length && view.Fields[i + 1] is { IsShort: true } right)
            {
                yield return SideBySide(left, right);
                i++;
                continue;
            }

            foreach (var element in FormField.Draw(view.Fields[i]))
            {
                yield return element;
            }
        }
    }

    /// <summary>A label of two lines beside one of one line would set the inputs apart, so they stand on the same ground - unless one has an error under it.</summary>
    private static ColumnSet SideBySide(Field left, Field right)
    {
        VerticalAlignment? ground = left.Error is null && right.Error is null ? VerticalAlignment.Bottom : null;
        return new([Half(left), Half(right)]);

        Column Half(Field field) => new("1", [.. FormField.Draw(field)]) { VerticalContentAlignment = ground };
    }
}

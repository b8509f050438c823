using CoachBot.Cards;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>A drill in a line or two.</summary>
internal static class DrillLines
{
    private const int LongestRow = 40, LongestChoice = 24;

    /// <summary>The beginning of its situation, as Markdown.</summary>
    public static string Short(Drill drill, Exchange exchange) => Escape.Markdown(Cut(drill.TextIn(exchange.Turn.Language).Situation, LongestRow));

    /// <summary>The same for a list to choose from, with its number, and not as Markdown.</summary>
    public static string Choice(Drill drill, Exchange exchange) => $"{drill.Id.Variant} · {Cut(drill.TextIn(exchange.Turn.Language).Situation, LongestChoice)}";

    /// <summary>Whose it is, and what is to be known of it.</summary>
    public static string Detail(Drill drill, DrillLibrary library, Exchange exchange)
    {
        var (texts, own) = (exchange.Texts, library.Written.Find(drill.Id));
        string?[] parts =
        [
            $"{drill.Id.Variant}",
            own is null ? texts.BuiltInDrill : texts.OwnDrill,
            own is { Text: { IsInOne: true } text } ? texts.OnlyIn(text.English is null ? Language.Chinese : Language.English) : null,
            library.Written.IsRetired(drill.Id) ? texts.DrillRetired : null,
            library.Flags.All.TryGetValue(drill.Id, out var figures) ? texts.DrillFlag(figures) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string Cut(string text, int characters) => CardText.Cut(text, characters) is var cut && cut.Length < text.Length ? $"{cut}…" : text;
}

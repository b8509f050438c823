using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>
/// Every sentence the coach says, one member each; a language is a subclass, so a missing sentence does not compile. What a person
/// typed is quoted through <see cref="Quote"/> only: shortened, and with nothing in it that a client would take for formatting.
/// </summary>
public abstract partial class Texts
{
    private const int LongestQuote = 80;

    /// <summary>All languages.</summary>
    public static IReadOnlyList<Texts> All { get; } = [new English(), new Chinese()];

    /// <summary>The sentences in one language.</summary>
    public static Texts In(Language language) => All[(int)language];

    /// <summary>The name of an activity.</summary>
    public abstract string Activity(WorkActivity activity);

    /// <summary>An amount of time: "3 h 30 min". Reads back as the same amount.</summary>
    public abstract string Duration(int minutes);

    /// <summary>A day: "Fri 20 Nov".</summary>
    public abstract string Date(LocalDate date);

    /// <summary>The language's own name for a language.</summary>
    public abstract string LanguageName(Language language);

    /// <summary>The unit of a bare number: "h".</summary>
    public abstract string Hours { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    /// <summary>The message that shows the help.</summary>
    public abstract string HelpWord { get; }

    /// <summary>The message that gives a form up.</summary>
    public abstract string CancelWord { get; }

    /// <summary>The message that leaves a question out.</summary>
    public abstract string SkipWord { get; }

    /// <summary>The message that opens the form of the day.</summary>
    public abstract string LogWord { get; }

    /// <summary>The message that shows the week.</summary>
    public abstract string WeekWord { get; }

    /// <summary>A line that logs a day; it is understood when it is sent.</summary>
    public abstract string LogExample { get; }

    /// <summary>Three messages to try.</summary>
    public ImmutableArray<string> HelpSuggestions => [LogExample, WeekWord, HelpWord];

    /// <summary>What a person typed, fit to be shown: on one line, cut where it is long, and without effect as formatting.</summary>
    protected static string Quote(string typed)
    {
        string line = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Escape.Markdown(line.Length <= LongestQuote ? line : Cut(line) + "…");
    }

    /// <summary>A percent as a reader expects it: whole.</summary>
    protected static int Whole(double percent) => (int)Math.Round(percent, MidpointRounding.AwayFromZero);

    /// <summary>Cuts a text without cutting a character of two halves.</summary>
    private static string Cut(string line) => line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];
}

using System.Text.RegularExpressions;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Log;

/// <summary>Parts a line from what it says about reminding, which is no time spent.</summary>
internal static partial class ReminderClauses
{
    /// <summary>
    /// The line without; what its end says about reminding somebody, without an amount of time, which is a note; and a wish to be
    /// reminded, which is a message of its own. The last two are null where there is none.
    /// </summary>
    public static (string Line, string? Note, string? Wish) Take(string line, TimeLineContext context)
    {
        if (!ReminderWords.Mentions(line))
        {
            return (line, null, null);
        }

        var clauses = Cut(line);
        var wish = clauses.Find(IsWish);
        clauses.RemoveAll(IsWish);
        int tail = clauses.FindIndex(clause => ReminderWords.Mentions(clause.Text));
        string? note = tail > 0 ? Join(clauses[tail..]) : null;
        bool isNote = note is not null && !HasAmount(note, context);
        return (Join(isNote ? clauses[..tail] : clauses), isNote ? note : null, wish.Text?.Trim());
    }

    private static bool IsWish((string Text, string Separator) clause) => ReminderWords.Read(clause.Text) is not null;

    private static bool HasAmount(string text, TimeLineContext context) =>
        TimeLineParser.Read(text, context) is var reading && (!reading.Problems.IsEmpty || reading.Minutes.Total > 0 || reading.Unclear.Any(LogLine.HasTime));

    private static string Join(IEnumerable<(string Text, string Separator)> clauses) =>
        string.Concat(clauses.SelectMany((clause, index) => index == 0 ? [clause.Text] : new[] { clause.Separator, clause.Text })).Trim();

    /// <summary>The clauses, each with what parts it from the one before.</summary>
    private static List<(string Text, string Separator)> Cut(string line)
    {
        var clauses = new List<(string, string)>();
        string separator = "";
        int start = 0;
        foreach (var match in Separators().EnumerateMatches(line))
        {
            clauses.AddRange(Halves(line[start..match.Index], separator));
            separator = line.Substring(match.Index, match.Length);
            start = match.Index + match.Length;
        }

        clauses.AddRange(Halves(line[start..], separator));
        return clauses;
    }

    /// <summary>Parts "3h visits remind me at 17:30", where no sign does.</summary>
    private static IEnumerable<(string Text, string Separator)> Halves(string clause, string separator)
    {
        int at = Opening().Match(clause) is { Success: true, Index: var found } ? found : 0;
        return at > 0 && ReminderWords.Read(clause) is null && ReminderWords.Read(clause[at..]) is SetReminder { Time.Length: > 0 }
            ? [(clause[..at], separator), (clause[at..], "")]
            : [(clause, separator)];
    }

    [GeneratedRegex("remind me|提醒我", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[,;!，；、。！\n]|\.\s| [-–—] |—+| and ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}

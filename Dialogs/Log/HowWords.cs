using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Log;

/// <summary>Words in front of a line that say what it does to a day that is logged already.</summary>
public static class HowWords
{
    private static readonly (string Word, string How)[] Table =
    [
        ("add ", "add"), ("also ", "add"), ("追加", "add"), ("再加", "add"), ("另外", "add"), ("加上", "add"),
        ("replace ", "replace"), ("instead ", "replace"), ("改成", "replace"), ("改为", "replace"), ("覆盖", "replace"),
    ];

    /// <summary>
    /// The line without such a word, and the value of the slot it answers; null when there is none. The word stands in front or behind
    /// the day: "yesterday add 1h meetings". "Add" counts anywhere; "replace" behind an activity would be about that activity alone.
    /// </summary>
    public static (string Line, string? How) Take(string line, TimeLineContext context)
    {
        string trimmed = line.TrimStart();
        foreach (var (word, how) in Table)
        {
            int at = trimmed.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && IsWordAt(trimmed, at) && (how == "add" || IsDay(trimmed[..at], context))))
            {
                return ($"{trimmed[..at].TrimEnd()} {trimmed[(at + word.Length)..].TrimStart(' ', ':', '：', ',', '，')}".TrimStart(), how);
            }
        }

        return (line, null);
    }

    private static bool IsWordAt(string line, int at) => !char.IsAscii(line[at]) || line[at - 1] == ' ';

    private static bool IsDay(string words, TimeLineContext context) => DateReader.Read(words.TrimEnd(' ', ',', '，', ':', '：'), context) is DateFound;
}

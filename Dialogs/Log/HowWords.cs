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
    /// The line without such a word, and the value of the slot it answers; null when there is none. "Yesterday add 1h meetings" has it
    /// behind the day; "replace" counts in front only, for behind an activity it would be about that activity alone.
    /// </summary>
    public static (string Line, string? How) Take(string line)
    {
        string trimmed = line.TrimStart();
        foreach (var (word, how) in Table)
        {
            int at = trimmed.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && how == "add" && IsWordAt(trimmed, at)))
            {
                return ($"{trimmed[..at]} {trimmed[(at + word.Length)..].TrimStart(' ', ':', '：', ',', '，')}".TrimStart(), how);
            }
        }

        return (line, null);
    }

    private static bool IsWordAt(string line, int at) => !char.IsAscii(line[at]) || line[at - 1] == ' ';
}

namespace CoachBot.Dialogs.Log;

/// <summary>Words in front of a line that say what it does to a day that is logged already.</summary>
public static class HowWords
{
    private static readonly (string Word, string How)[] Table =
    [
        ("add ", "add"), ("also ", "add"), ("plus ", "add"), ("追加", "add"), ("再加", "add"), ("另外", "add"), ("加上", "add"),
        ("replace ", "replace"), ("instead ", "replace"), ("改成", "replace"), ("改为", "replace"), ("覆盖", "replace"),
    ];

    /// <summary>The line without such a word, and the value of the slot it answers; null when there is none.</summary>
    public static (string Line, string? How) Take(string line)
    {
        string trimmed = line.TrimStart();
        foreach (var (word, how) in Table)
        {
            if (trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return (trimmed[word.Length..].TrimStart(' ', ':', '：', ',', '，'), how);
            }
        }

        return (line, null);
    }
}

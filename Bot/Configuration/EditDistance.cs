namespace CoachBot.Bot.Configuration;

/// <summary>Levenshtein's distance.</summary>
internal static class EditDistance
{
    /// <summary>How many characters have to be put in, taken out or changed to make one text of the other.</summary>
    public static int Between(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int from = 1; from <= one.Length; from++)
        {
            (int diagonal, row[0]) = (row[0], from);
            for (int to = 1; to <= other.Length; to++)
            {
                int change = diagonal + (one[from - 1] == other[to - 1] ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.Min(change, 1 + Math.Min(row[to - 1], diagonal));
            }
        }

        return row[^1];
    }
}

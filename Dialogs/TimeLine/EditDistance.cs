namespace CoachBot.Dialogs.TimeLine;

/// <summary>How many slips of the keyboard part two words: a letter too many, too few, wrong, or two swapped.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="most"/> when it is over that.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        // Three rows of the usual table are enough: a swap looks two rows back.
        Span<int> rows = stackalloc int[3 * (other.Length + 1)];
        var before = rows[..(other.Length + 1)];
        var above = rows.Slice(other.Length + 1, other.Length + 1);
        var current = rows[(2 * (other.Length + 1))..];
        for (int column = 0; column <= other.Length; column++)
        {
            above[column] = column;
        }

        for (int row = 1; row <= one.Length; row++)
        {
            if (Fill(one, other, row, before, above, current) > most)
            {
                return most + 1;
            }

            var free = before;
            before = above;
            above = current;
            current = free;
        }

        return above[other.Length];
    }

    private static int Fill(
        ReadOnlySpan<char> one, ReadOnlySpan<char> other, int row, ReadOnlySpan<int> before, ReadOnlySpan<int> above, Span<int> current)
    {
        int least = current[0] = row;
        for (int column = 1; column <= other.Length; column++)
        {
            int changed = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
            int distance = Math.Min(changed, Math.Min(above[column], current[column - 1]) + 1);
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
            {
                distance = Math.Min(distance, before[column - 2] + 1);
            }

            current[column] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }
}

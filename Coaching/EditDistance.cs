namespace CoachBot.Coaching;

/// <summary>How many slips of the keyboard part two texts: a letter too many, too few, wrong, or two swapped.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="most"/> when it is over that.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        int[,] table = new int[one.Length + 1, other.Length + 1];
        for (int row = 0; row <= one.Length; row++)
        {
            for (int column = 0; column <= other.Length; column++)
            {
                table[row, column] = row == 0 ? column : column == 0 ? row : Least(one, other, row, column, table);
            }
        }

        return table[one.Length, other.Length];
    }

    private static int Least(string one, string other, int row, int column, int[,] table)
    {
        int changed = table[row - 1, column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        int least = Math.Min(changed, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
        bool isSwap = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return isSwap ? Math.Min(least, table[row - 2, column - 2] + 1) : least;
    }
}

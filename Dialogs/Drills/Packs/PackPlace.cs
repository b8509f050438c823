namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Where something stands in a pack.</summary>
/// <param name="Line">The row of a spreadsheet, or the line of a text, from 1.</param>
/// <param name="Column">The column of a spreadsheet, or the character of the line, from 1; 0 for the whole of it.</param>
/// <param name="IsSheet">Whether it is rows and columns of a spreadsheet: there a cell of several lines is one row.</param>
public readonly record struct PackPlace(int Line, int Column, bool IsSheet)
{
    /// <summary>What a spreadsheet calls the column: "A", "AB".</summary>
    public string Letters
    {
        get
        {
            string letters = "";
            for (int left = Column; left > 0; left = (left - 1) / 26)
            {
                letters = (char)('A' + ((left - 1) % 26)) + letters;
            }

            return letters;
        }
    }
}

/// <summary>One thing that keeps a pack from being taken.</summary>
/// <param name="At">Where; null for the pack as a whole.</param>
/// <param name="Column">The column's id; null where it is about no one column.</param>
/// <param name="What">What is wrong, with the value and what is accepted.</param>
public sealed record PackError(PackPlace? At, string? Column, Phrase What);

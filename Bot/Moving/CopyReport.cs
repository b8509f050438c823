using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>Says what a copy did and what the comparison found.</summary>
internal static class CopyReport
{
    /// <summary>Prints the report.</summary>
    /// <returns>The exit code: 0 when the target has all that the source has, else 1.</returns>
    public static int Print(CopyResult result, TextWriter output)
    {
        foreach (var table in result.Comparison.Tables)
        {
            output.WriteLine(Line(table, result.Comparison.ExtraAccepted));
        }

        foreach (var row in result.Comparison.Differences)
        {
            output.WriteLine($"  {(row.IsMissing ? "missing" : "different")}: {row.Owner.Table} owner '{row.Owner.Id}' row '{row.Key}'");
        }

        string before = result.RowsBefore == 0 ? "" : $", {result.RowsBefore} of them before it was stopped";
        string found = result.Comparison.IsEqual ? "The target has every row as the source has it." : "THE TARGET DIFFERS. Stop whatever writes to either side, then run the same command again.";
        output.WriteLine($"{result.Rows} rows copied{before}. {found}");
        return result.Comparison.IsEqual ? 0 : 1;
    }

    private static string Line(TableComparison table, bool extraAccepted)
    {
        string differences = string.Concat(
            Some(table.Missing, "missing"), Some(table.Different, "different"), Some(table.Extra, "in the target only"));
        string hashes = table.Source == table.Target ? $"hash {table.Source.Hash}" : $"hashes {table.Source.Hash} and {table.Target.Hash}";
        return $"{table.Table}: {table.Source.Rows} in the source, {table.Target.Rows} in the target{differences}; "
            + $"{(table.IsEqual(extraAccepted) ? "equal" : "NOT EQUAL")}; {hashes}";
    }

    private static string Some(long rows, string what) => rows == 0 ? "" : $", {rows} {what}";
}

using CoachBot.Dialogs;

namespace CoachBot.Bot.Documents;

/// <summary>Makes files.</summary>
public static class FileBytes
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Of(FileContent content) => content switch
    {
        PlanContent plan => PlanFiles.Write(plan.Document, plan.Format),
        TableContent table => CsvFile.Write(table.Rows),
        _ => throw new NotSupportedException($"{content.GetType().Name} is nothing a file is made of."),
    };
}

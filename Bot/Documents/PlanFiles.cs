using System.Text;
using CoachBot.Dialogs.Plans.Export;

namespace CoachBot.Bot.Documents;

/// <summary>Makes files of documents.</summary>
public static class PlanFiles
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(PlanDocument document, PlanFormat format) => format switch
    {
        PlanFormat.Word => WordFile.Write(document),
        PlanFormat.Markdown => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)),
        _ => throw new NotSupportedException($"{format} is no kind of file."),
    };
}

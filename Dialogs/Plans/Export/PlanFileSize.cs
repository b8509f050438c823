using System.Text;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>How large a file will be, before it is made: the person is told when asked for consent.</summary>
public static class PlanFileSize
{
    // Measured: a Word file is packed, and has its styles however little is in it.
    private const int EmptyWord = 6_000, WordAnEntry = 10, WordPacked = 3;

    private const int EmptyMarkdown = 3_000, MarkdownAnEntry = 50;

    /// <summary>Bytes, about.</summary>
    public static int Estimate(AccountPlan plan, PlanFormat format)
    {
        int typed = plan.Entries.Values.SelectMany(entry => entry.Facts).Sum(fact => Encoding.UTF8.GetByteCount(fact.Value ?? ""));
        return format switch
        {
            PlanFormat.Word => EmptyWord + (plan.Entries.Count * WordAnEntry) + (typed / WordPacked),
            PlanFormat.Markdown => EmptyMarkdown + (plan.Entries.Count * MarkdownAnEntry) + typed,
            _ => throw new NotSupportedException($"{format} is no kind of file."),
        };
    }
}

using System.Text;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>How large a file will be, before it is made: the person is told when asked for consent.</summary>
public static class PlanFileSize
{
    private const int Empty = 9_000;

    private const int BytesAnEntry = 100;

    /// <summary>Bytes, about.</summary>
    public static int Estimate(AccountPlan plan, PlanFormat format)
    {
        int typed = plan.Entries.Values.SelectMany(entry => entry.Facts).Sum(fact => Encoding.UTF8.GetByteCount(fact.Value ?? ""));
        return Empty + (plan.Entries.Count * BytesAnEntry) + (format == PlanFormat.Word ? typed / 2 : typed);
    }
}

using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Lists;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Entries of a plan as they are read, in one line each; of texts and reports, all paragraphs. Markdown.</summary>
internal static class EntryLines
{
    /// <summary>What an entry of a plan says.</summary>
    public static string Of(PlanEntry entry, AccountPlan plan, Exchange exchange) => entry switch
    {
        PlanText text => Escape.Markdown(text.Text),
        NotNeeded left => exchange.Texts.StepNotNeeded(Escape.Markdown(left.Because)),
        ProgressReport of => $"{exchange.Texts.FullDate(of.Date)} · {Escape.Markdown(of.Text)}",
        _ => LineWords.Whole(entry, plan, exchange),
    };

    /// <summary>A number in digits, with commas.</summary>
    public static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}

using CoachBot.Cards;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>The end of a row of drills: how it went, one thing to try, and when the next are due.</summary>
public static class DrillEndCard
{
    /// <summary>Shows it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="stand">What is known of the person's drills.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(DrillRow row, string? notice, DrillStand stand, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.DrillsDone, [.. Lines(row, notice, stand, exchange).OfType<string>()], []), exchange.Turn.Language.Tag()));

    private static IEnumerable<string?> Lines(DrillRow row, string? notice, DrillStand stand, Exchange exchange) =>
    [
        notice,
        row.Answered == 0 ? exchange.Texts.NoDrillsDue : exchange.Texts.DrillsDoneMore(row.Recalled, row.Answered),
        row.Answered == 0 ? null : ToTry(row, stand, exchange),
        Next(stand, exchange),
    ];

    /// <summary>What to try of the first drill that was missed; of the last where none was.</summary>
    private static string? ToTry(DrillRow row, DrillStand stand, Exchange exchange)
    {
        var asked = stand.Record.Last(row.Answered).Select(given => (Given: given, Drill: stand.Bank.Find(given.Drill))).Where(each => each.Drill is not null).ToList();
        var chosen = asked.FirstOrDefault(each => !each.Given.IsRecalled(each.Drill!)) is { Drill: { } missed } ? missed : asked.LastOrDefault().Drill;
        return chosen is null ? null : exchange.Texts.DrillTry(Escape.Markdown(chosen.TextIn(exchange.Turn.Language).Try));
    }

    private static string? Next(DrillStand stand, Exchange exchange)
    {
        var today = ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone);
        var due = stand.DueOn(today);
        return (due.Now.Length + due.Later.Length) is var left and > 0 ? exchange.Texts.MoreDrillsDue(left) : FirstDue(stand, today) is { } day ? exchange.Texts.NextDrillsDue(day) : null;
    }

    /// <summary>The first day on which a contact would ask something.</summary>
    private static LocalDate? FirstDue(DrillStand stand, LocalDate today)
    {
        var days = stand.Needs.Where(need => need.Memory is not null).Select(need => stand.Model.Due(need.Memory!, need.Aim.Target.Share())).ToList();
        return days.Count == 0 ? null : LocalDate.Max(days.Min(), today.PlusDays(1));
    }
}

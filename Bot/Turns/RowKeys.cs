using System.Globalization;
using CoachBot.Dialogs;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The keys of a person's rows. What every turn reads starts with "turn/", the recent days before the state, so that one range read
/// from a day to the state brings all of it and nothing else.
/// </summary>
public static class RowKeys
{
    /// <summary>The state row, whose tag guards every write.</summary>
    public const string State = "turn/state";

    private const string DayPrefix = "turn/day/";

    /// <summary>The row of a day.</summary>
    public static string Day(LocalDate date) => DayPrefix + IsoDate.Format(date);

    /// <summary>The day of a row, or null when the row is none of a day.</summary>
    /// <exception cref="UnreadableRowException">The row is one of a day that is none.</exception>
    public static LocalDate? DayOf(string key) => !key.StartsWith(DayPrefix, StringComparison.Ordinal)
        ? null
        : IsoDate.Parse(key[DayPrefix.Length..]) ?? throw new UnreadableRowException(key, null);

    /// <summary>The row that claims a wake-up: whoever inserts it is the one to answer it.</summary>
    public static string Delivery(Instant due) => "delivery/" + InstantPattern.General.Format(due);

    /// <summary>The row of a change of the person's roles.</summary>
    public static string Audit(string change) => "audit/" + change;

    /// <summary>The row of one message that answered an activity.</summary>
    public static string Reply(string activity, int index) => string.Create(CultureInfo.InvariantCulture, $"reply/{activity}/{index:00}");
}

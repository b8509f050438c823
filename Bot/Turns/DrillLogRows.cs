using System.Text.Json;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>What was offered to a person and what was answered, from the rows.</summary>
internal static class DrillLogRows
{
    /// <summary>The row of a contact with drills; a second one on the day takes its place.</summary>
    public static PutRow Write(DrillOffer offer) => new(RowKeys.DrillOffer(offer.Day), JsonSerializer.Serialize(
        new(RowReading.Version, IsoDate.Format(offer.Day), offer.Drills), PlainJson.OfPeople.StoredOffer));

    /// <summary>The log.</summary>
    /// <param name="person">Entra object id.</param>
    /// <param name="answers">Rows of answers, the oldest first.</param>
    /// <param name="offers">Rows of contacts, the oldest first.</param>
    /// <exception cref="UnreadableRowException">One is not what it should be.</exception>
    public static DrillLog Read(string person, IEnumerable<StoredRow> answers, IEnumerable<StoredRow> offers) =>
        new(person, [.. answers.Select(DrillRows.ReadAnswer).Select(answer => new LoggedAnswer(answer.Review, answer.Confidence))]) { Offers = [.. offers.Select(ReadOffer)] };

    private static DrillOffer ReadOffer(StoredRow row) => RowReading.Understand(row, PlainJson.OfPeople.StoredOffer, stored => new DrillOffer(
        IsoDate.Parse(stored.Day) ?? throw new FormatException($"'{stored.Day}' is no date."),
        stored.N > 0 ? stored.N : throw new FormatException($"{stored.N} drills are none.")));
}

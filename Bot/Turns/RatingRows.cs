using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Skills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Ratings as rows of the person who was rated, and back.</summary>
internal static class RatingRows
{
    private static readonly StoredJson Json = new(new(StoredJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A rating as whoever gave it remembers it, as stored.</summary>
    public static StoredGiven Write(GivenRating rating) => new(rating.Rep, rating.Skill.Value, rating.Id);

    /// <summary>The rating that is stored.</summary>
    public static GivenRating Read(StoredGiven? stored) => stored is null
        ? throw new FormatException("A rating is missing.")
        : new(RowReading.Given(stored.Who), new(stored.Skill), RowReading.Given(stored.Id));

    /// <summary>The row of a rating that must not be there yet.</summary>
    public static InsertRow Insert(RatingEntry entry) => new(RowKeys.Rating(entry.Rating.Skill, entry.Id), Write(entry));

    /// <summary>The rating of a row.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static RatingEntry Read(StoredRow row)
    {
        var (skill, id) = RowKeys.RatingOf(row.Key);
        return RowReading.Understand(row, Json.StoredRating, stored => Read(skill, id, stored));
    }

    private static string Write(RatingEntry entry) => JsonSerializer.Serialize(
        new(
            RowReading.Version,
            entry.RatedBy,
            entry.At.ToUnixTimeMilliseconds(),
            RowWords.Rater(entry.Rating.By),
            entry.Rating.Version,
            entry.Rating.Score.Value,
            IsoDate.Format(entry.Rating.Date),
            entry.Rating.Evidence,
            entry.Rating.Account),
        Json.StoredRating);

    private static RatingEntry Read(SkillId skill, string id, StoredRating stored) => new(
        id,
        RowReading.Given(stored.By),
        Instant.FromUnixTimeMilliseconds(stored.At),
        new(
            skill,
            stored.Skill,
            new(stored.Score),
            RowWords.Rater(stored.Rater),
            IsoDate.Parse(stored.Date) ?? throw new FormatException($"'{stored.Date}' is no date."),
            stored.Evidence,
            stored.Account));
}

using System.Text.Json;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Submitted versions as rows of the plan's owner, and back: a small one with the review among those of the plan, and what the version says in pieces elsewhere.</summary>
internal static class PlanVersionRows
{
    // What is around a piece in its row, and room to spare.
    private const int LongestPiece = RowLimits.LongestBody - 1_000;

    /// <summary>The row of a submission.</summary>
    public static PutRow Write(string plan, PlanVersion version) => new(
        RowKeys.PlanVersion(plan, version.Number),
        JsonSerializer.Serialize(
            new(RowReading.Version, IsoDate.Format(version.Submitted), version.Print, version.Review is { } review ? Write(review, version.Reviewer ?? "") : null),
            PlainJson.OfPeople.StoredPlanVersion));

    /// <summary>The submissions among the rows of one plan, the first first.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static IEnumerable<PlanVersion> Read(string plan, IEnumerable<StoredRow> rows) => rows
        .Select(row => (Row: row, Number: RowKeys.PlanVersionOf(row.Key))).Where(each => each.Number is not null)
        .Select(each => RowReading.Understand(each.Row, PlainJson.OfPeople.StoredPlanVersion, stored => Read(plan, each.Number!.Value, stored)))
        .OrderBy(version => version.Number);

    /// <summary>The rows of what a version says.</summary>
    public static IEnumerable<PutRow> Write(AccountPlan plan)
    {
        string packed = PackedText.Pack(JsonSerializer.Serialize(
            new(RowReading.Version, PlanRows.Stored(plan.Head), [.. plan.Entries.Values.Select(PlanEntryRows.Write)]), PlainJson.OfPeople.StoredPlanContent));
        int pieces = ((packed.Length - 1) / LongestPiece) + 1;
        return packed.Chunk(LongestPiece).Select((piece, index) => new PutRow(
            RowKeys.PlanPiece(plan.Head.Id, plan.Head.Version, index),
            JsonSerializer.Serialize(new(RowReading.Version, pieces, new(piece)), PlainJson.OfPeople.StoredPlanPiece)));
    }

    /// <summary>The plan as a version says it; null when there are no rows.</summary>
    /// <param name="id">The plan's.</param>
    /// <param name="rows">The pieces, the first first.</param>
    /// <exception cref="UnreadableRowException">They are not what they should be.</exception>
    public static AccountPlan? ReadContent(string id, IReadOnlyList<StoredRow> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var pieces = rows.Select(row => RowReading.Understand(row, PlainJson.OfPeople.StoredPlanPiece, stored => stored)).ToList();
        string packed = pieces.Count >= pieces[0].Of ? string.Concat(pieces.Take(pieces[0].Of).Select(piece => piece.Packed)) : throw new UnreadableRowException(rows[^1].Key, null);
        return RowReading.Understand(rows[0] with { Body = Unpack(packed, rows[0]) }, PlainJson.OfPeople.StoredPlanContent, stored => Read(id, stored));
    }

    /// <summary>The text of some pieces together.</summary>
    /// <param name="packed">The pieces.</param>
    /// <param name="first">The row of the first, which is to blame.</param>
    /// <exception cref="UnreadableRowException">They are no packed text.</exception>
    public static string Unpack(string packed, StoredRow first)
    {
        try
        {
            return PackedText.Unpack(packed);
        }
        catch (FormatException broken)
        {
            throw new UnreadableRowException(first.Key, broken);
        }
    }

    private static AccountPlan Read(string id, StoredPlanContent stored) =>
        PlanParts.Plan(PlanRows.Read(id, stored.Head), [new PlanPart("", [.. stored.Entries.Select(PlanEntryRows.Read)])]);

    private static StoredPlanReview Write(PlanReview review, string name) => new(
        review.Reviewer, name, IsoDate.Format(review.Date), review.IsApproved, [.. review.Answers.Select(answer => new StoredReviewAnswer(answer.Question.Id(), answer.IsYes, answer.Comment))]);

    private static PlanVersion Read(string plan, int number, StoredPlanVersion stored) => new(
        number,
        Date(stored.Submitted),
        RowReading.Given(stored.Print),
        stored.Review is { } review ? Read(plan, number, review) : null,
        stored.Review?.Name);

    private static PlanReview Read(string plan, int number, StoredPlanReview stored) => new(
        plan,
        number,
        RowReading.Given(stored.By),
        Date(stored.Date),
        stored.Approved,
        [.. stored.Answers.Select(answer => new ReviewAnswer(StoredFacts.Known<ReviewQuestion>(answer.Question), answer.Yes, answer.Comment))]);

    private static LocalDate Date(string? date) => IsoDate.Parse(RowReading.Given(date)) ?? throw new FormatException($"'{date}' is no date.");
}

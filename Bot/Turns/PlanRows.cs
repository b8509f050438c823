using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Plans;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Account plans as rows of their owner, and back: a row for the head and one for each part, all of a plan in one range.</summary>
internal static class PlanRows
{
    /// <summary>The row of a head.</summary>
    public static PutRow Write(PlanHead head) => new(RowKeys.PlanHead(head.Id), Serialize(head));

    /// <summary>The row of the head of a plan that must not be there yet.</summary>
    public static InsertRow Insert(PlanHead head) => new(RowKeys.PlanHead(head.Id), Serialize(head));

    /// <summary>The row that lists a plan.</summary>
    public static PutRow Write(ListedPlan plan) => new(
        RowKeys.PlanListed(plan.Head.Id),
        JsonSerializer.Serialize(new(RowReading.Version, Stored(plan.Head), plan.Percent), PlainJson.OfPeople.StoredListedPlan));

    /// <summary>The plan of a row that lists it.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static ListedPlan ReadListed(StoredRow row) => RowReading.Understand(
        row,
        PlainJson.OfPeople.StoredListedPlan,
        stored => new ListedPlan(Read(row.Key[RowKeys.PlanListPrefix.Length..], stored.Head ?? throw new FormatException("A head is missing.")), stored.Percent));

    /// <summary>The row of a part.</summary>
    public static PutRow Write(string plan, PlanPart part) => new(
        RowKeys.PlanPart(plan, part.Key),
        JsonSerializer.Serialize(new(RowReading.Version, [.. part.Entries.Select(PlanEntryRows.Write)]), PlainJson.OfPeople.StoredPlanPart));

    /// <summary>The row that leads to a plan in which the person sees to actions. It says no more: what is to be done stands in the plan.</summary>
    public static PutRow Given(string owner, string plan) => new(RowKeys.Given(owner, plan), "{}");

    /// <summary>The row that leads to a plan which the person sponsors. Whether they still do stands in the plan.</summary>
    public static PutRow Sponsored(string owner, string plan) => new(RowKeys.Sponsored(owner, plan), "{}");

    /// <summary>The plans of rows, in the order of their keys. A part without its plan's head is an error.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static ImmutableArray<AccountPlan> Read(IEnumerable<StoredRow> rows) =>
        [.. rows.GroupBy(row => RowKeys.PlanOf(row.Key).Plan).Select(plan => Read(plan.Key, [.. plan.Where(row => RowKeys.PlanVersionOf(row.Key) is null)]))];

    private static AccountPlan Read(string id, List<StoredRow> rows)
    {
        string head = RowKeys.PlanHead(id);
        var found = rows.Find(row => row.Key == head) ?? throw new UnreadableRowException(head, null);
        return PlanParts.Plan(
            RowReading.Understand(found, PlainJson.OfPeople.StoredPlanHead, stored => Read(id, stored)),
            rows.Where(row => row != found).Select(row => ReadPart(RowKeys.PlanOf(row.Key).Part, row)));
    }

    private static PlanPart ReadPart(string key, StoredRow row) => RowReading.Understand(row, PlainJson.OfPeople.StoredPlanPart, stored => Hold(new(key, [.. stored.Entries.Select(PlanEntryRows.Read)])));

    private static PlanPart Hold(PlanPart part) => part.Entries.FirstOrDefault(entry => PlanPart.KeyOf(entry.Key) != part.Key) is { } stray
        ? throw new FormatException($"{stray.Key} is none of the part {part.Key}.")
        : part;

    /// <summary>A head as stored.</summary>
    public static StoredPlanHead Stored(PlanHead head) => new(
        RowReading.Version,
        head.Account,
        head.Tier.Id(),
        Write(head.Owner),
        IsoDate.Format(head.Start),
        head.Weeks,
        head.Status.Id(),
        head.Version,
        head.Sponsor is { } sponsor ? Write(sponsor) : null,
        head.ApprovedOn is { } approved ? IsoDate.Format(approved) : null,
        head.ReviewedOn is { } reviewed ? IsoDate.Format(reviewed) : null,
        head.Previous,
        head.LastNumber);

    /// <summary>The head that is stored.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PlanHead Read(string id, StoredPlanHead stored) => new(
        id,
        RowReading.Given(stored.Account),
        Known<AccountTier>(stored.Tier),
        Read(stored.Owner),
        Date(stored.Start),
        stored.Weeks,
        Known<PlanStatus>(stored.Status),
        stored.Version,
        stored.Sponsor is { } sponsor ? Read(sponsor) : null,
        stored.Approved is { } approved ? Date(approved) : null,
        stored.Reviewed is { } reviewed ? Date(reviewed) : null,
        stored.Previous,
        stored.Last);

    private static string Serialize(PlanHead head) => JsonSerializer.Serialize(Stored(head), PlainJson.OfPeople.StoredPlanHead);

    private static StoredPlanPerson Write(PlanPerson person) => new(person.Name, person.ObjectId);

    private static PlanPerson Read(StoredPlanPerson? stored) => new(RowReading.Given(stored?.Name), stored!.Id);

    private static T Known<T>(string? id)
        where T : struct, Enum => PlanIds.From<T>(RowReading.Given(id)) ?? throw new FormatException($"'{id}' is no {typeof(T).Name}.");

    private static LocalDate Date(string? date) => IsoDate.Parse(RowReading.Given(date)) ?? throw new FormatException($"'{date}' is no date.");
}

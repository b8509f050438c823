using CoachBot.Bot.Memory;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using CoachBot.Tests.Shared.Simulation;
using NodaTime;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>People who have answered drills for some months, as rows of a bot's store.</summary>
internal static class Answered
{
    public const string Tenant = "11111111-aaaa-4bbb-8ccc-000000000001";

    /// <summary>A moment at which a fit was to be made: the first of December, two in the morning in Shanghai.</summary>
    public static readonly Instant Due = Instant.FromUtc(2026, 11, 30, 18, 0);

    public static readonly Owner Organisation = new(OrganisationKeys.Table, Tenant);

    /// <summary>People whose memories are less stable than published, and decay faster.</summary>
    public static MemoryModel Forgetful { get; } = new(
        new(1), new(FsrsWeights.Default.Values.Select((weight, place) => place <= 3 ? weight * 0.3 : place == 20 ? 0.3 : weight)));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Owner Rep(int number) => new PersonKey(Tenant, $"rep-{number}").Owner;

    /// <summary>Reps trained one week after another, registered, with a fit due.</summary>
    /// <returns>The answers of each.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<DrillReview>>> AnswerAsync(this IRowStore store, MemoryModel truth, int reps, FitState? state = null)
    {
        var logs = new SimulatedReps(truth, MemoryModel.Standard, seed: 1) { Days = 150, Objectives = 8 }.Run(reps).Logs;
        List<IReadOnlyList<DrillReview>> stored = [.. logs.Select((log, rep) => log.Select(review => review with { Day = review.Day.PlusWeeks(rep) }).ToList())];
        foreach (var (log, rep) in stored.Select((log, rep) => (log, rep)))
        {
            await store.PutLogAsync(Rep(rep), log, MemoryModel.Standard);
        }

        var register = stored.Select((_, rep) => new PutRow(OrganisationKeys.Driller($"rep-{rep}"), MemoryRows.WriteDriller()));
        await store.CommitAsync(Organisation, new(MemoryRows.Write((state ?? FitState.None) with { FitAt = Due }, null), [.. register]), Cancel);
        return stored;
    }

    /// <summary>Stores a person's answers, and what is remembered of them by a model.</summary>
    public static async Task PutLogAsync(this IRowStore store, Owner person, IReadOnlyList<DrillReview> log, MemoryModel model)
    {
        var record = log.Aggregate(DrillRecord.Empty, (before, review) => before.After(review, model));
        var answers = log.Select((review, number) => DrillRows.Insert(new(record, review, Confidence.Sure, At(review.Day) + Duration.FromSeconds(number)))).ToList();
        string? tag = null;
        foreach (var some in answers.Chunk(RowLimits.MostRows - 1))
        {
            tag = await store.CommitAsync(person, new(new(RowKeys.DrillRecord, tag, DrillRows.Write(record).Body), [.. some]), Cancel);
        }
    }

    public static async Task<FitState> FitsAsync(this IRowStore store) => MemoryRows.Read(await store.FindAsync(Organisation, OrganisationKeys.Memory, Cancel));

    public static async Task<FittedModel?> ModelAsync(this IRowStore store, int version) =>
        await store.FindAsync(Organisation, OrganisationKeys.Model(version), Cancel) is { } row ? MemoryRows.ReadModel(row) : null;

    private static Instant At(LocalDate day) => day.At(new LocalTime(9, 0)).InUtc().ToInstant();
}

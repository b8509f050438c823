using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>What an organisation's fits come to as rows, and back.</summary>
internal static class MemoryRows
{
    // The farthest off are enough to look at, and a row has an end.
    private const int MostFlagged = 200;

    /// <summary>Where the fits stand; nothing without a row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static FitState Read(StoredRow? row) => row is null ? FitState.None : RowReading.Understand(row, MemoryJson.Default.StoredFits, stored => new FitState(
        stored.Current, stored.Newest, stored.Held, At(stored.Next), stored.Last is { } last ? Read(last) : null));

    /// <summary>The write of where they stand.</summary>
    /// <param name="state">As it is to be.</param>
    /// <param name="tag">The tag it was read with; null when it was not there.</param>
    public static GuardWrite Write(FitState state, string? tag) => new(OrganisationKeys.Memory, tag, JsonSerializer.Serialize(
        new(RowReading.Version, state.Current, state.Newest, state.IsHeld, state.FitAt?.ToUnixTimeSeconds(), state.Last is { } last ? Write(last) : null), MemoryJson.Default.StoredFits));

    /// <summary>The row of a model.</summary>
    public static InsertRow Insert(FittedModel fitted) => new(OrganisationKeys.Model(fitted.Model.Version.Weights), JsonSerializer.Serialize(
        new(RowReading.Version, fitted.At.ToUnixTimeSeconds(), fitted.Reviews, fitted.Model.Weights.Values, Write(fitted.Before), Write(fitted.After)), MemoryJson.Default.StoredModel));

    /// <summary>The model of a row.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static FittedModel ReadModel(StoredRow row) => RowReading.Understand(row, MemoryJson.Default.StoredModel, stored => new FittedModel(
        new(new(int.Parse(row.Key[OrganisationKeys.ModelPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture)), new(stored.W)),
        Instant.FromUnixTimeSeconds(stored.At),
        stored.Reviews,
        Read(stored.Before),
        Read(stored.After)));

    /// <summary>The row of somebody whose answers count.</summary>
    public static string WriteDriller() => JsonSerializer.Serialize(new(RowReading.Version), MemoryJson.Default.StoredDriller);

    /// <summary>The row of a flagged drill whose author was told.</summary>
    public static PutRow WriteTold(DrillId drill, Instant at) => new(OrganisationKeys.ToldFlag(drill), JsonSerializer.Serialize(new(RowReading.Version, at.ToUnixTimeSeconds()), MemoryJson.Default.StoredToldFlag));

    /// <summary>The flagged drills; none without a row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static DrillFlags ReadFlags(StoredRow? row) => row is null ? DrillFlags.None : RowReading.Understand(row, MemoryJson.Default.StoredFlags, stored => new DrillFlags(
        stored.Drills.ToImmutableDictionary(
            flag => DrillId.From(flag.Drill) ?? throw new FormatException($"'{flag.Drill}' is no drill."), flag => new DrillDeviation(flag.Answers, flag.Recalled, flag.Expected))));

    /// <summary>The row of the flagged drills.</summary>
    public static PutRow Write(DrillFlags flags) => new(OrganisationKeys.FlaggedDrills, JsonSerializer.Serialize(
        new(RowReading.Version, [
            .. flags.FarthestFirst.Take(MostFlagged).Select(each => new StoredFlag(each.Key.ToString(), each.Value.Answers, each.Value.Recalled, each.Value.Expected))]),
        MemoryJson.Default.StoredFlags));

    private static StoredFit Write(FitReport report) => new(
        report.At.ToUnixTimeSeconds(), report.People, report.Unread, report.Reviews, FitWords.Verdict(report.Verdict), WriteOptional(report.Before), WriteOptional(report.After));

    private static FitReport Read(StoredFit stored) => new(
        Instant.FromUnixTimeSeconds(stored.At), stored.People, stored.Unread, stored.Reviews, FitWords.Verdict(stored.Verdict), ReadOptional(stored.Before), ReadOptional(stored.After));

    private static StoredQuality Write(FitQuality quality) => new(quality.LogLoss, quality.Calibration);

    private static FitQuality Read(StoredQuality stored) => new(stored.Loss, stored.Calibration);

    private static StoredQuality? WriteOptional(FitQuality? quality) => quality is null ? null : Write(quality);

    private static FitQuality? ReadOptional(StoredQuality? stored) => stored is null ? null : Read(stored);

    private static Instant? At(long? seconds) => seconds is { } at ? Instant.FromUnixTimeSeconds(at) : null;
}

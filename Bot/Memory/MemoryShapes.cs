using System.Text.Json.Serialization;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Memory;

/// <summary>The row that says where an organisation's fits stand.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Current">Version of the model that predicts.</param>
/// <param name="Newest">Version of the last one that was accepted.</param>
/// <param name="Held">Whether the current one was chosen by hand.</param>
/// <param name="Next">When to fit, in seconds since 1970.</param>
/// <param name="Last">What came of the last fit.</param>
internal sealed record StoredFits(int V, int Current, int Newest, bool Held, long? Next, StoredFit? Last) : IVersioned;

/// <param name="At">In seconds since 1970.</param>
/// <param name="Verdict">"too-few", "no-better", "worse-calibrated" or "accepted".</param>
internal sealed record StoredFit(long At, int People, int Unread, int Reviews, string Verdict, StoredQuality? Before, StoredQuality? After);

internal sealed record StoredQuality(double Loss, double Calibration);

/// <summary>The row of a fitted model.</summary>
/// <param name="At">When it was fitted, in seconds since 1970.</param>
/// <param name="W">w0 to w20.</param>
internal sealed record StoredModel(int V, long At, int Reviews, IReadOnlyList<double> W, StoredQuality Before, StoredQuality After) : IVersioned;

/// <summary>The row of somebody whose answers count; its key says who.</summary>
internal sealed record StoredDriller(int V) : IVersioned;

/// <summary>The row of the drills whose answers are far from what memory says.</summary>
internal sealed record StoredFlags(int V, IReadOnlyList<StoredFlag> Drills) : IVersioned;

/// <summary>The row of a flagged drill whose author was told; its key says which.</summary>
/// <param name="At">When, in seconds since 1970.</param>
internal sealed record StoredToldFlag(int V, long At) : IVersioned;

/// <param name="Recalled">Share of the answers, 0 to 1.</param>
/// <param name="Expected">The same as the model expected it.</param>
internal sealed record StoredFlag(string Drill, int Answers, double Recalled, double Expected);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredFits))]
[JsonSerializable(typeof(StoredModel))]
[JsonSerializable(typeof(StoredDriller))]
[JsonSerializable(typeof(StoredFlags))]
[JsonSerializable(typeof(StoredToldFlag))]
internal sealed partial class MemoryJson : JsonSerializerContext;

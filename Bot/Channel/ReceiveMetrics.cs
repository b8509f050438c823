using System.Diagnostics.Metrics;

namespace CoachBot.Bot.Channel;

/// <summary>Counts what was not served. Nothing tells who it was from.</summary>
public sealed class ReceiveMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "CoachBot.Receiving";

    private readonly Meter meter;
    private readonly Counter<long> refused;

    /// <summary>Counters of a process.</summary>
    public ReceiveMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        refused = meter.CreateCounter<long>("coachbot.requests.refused", "{request}", "Requests that no token of the channel allowed.");
    }

    /// <summary>A request was refused.</summary>
    /// <param name="reason">The word that is logged, of a closed set.</param>
    public void Refused(string reason) => refused.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}

using System.Diagnostics.Metrics;

namespace CoachBot.Bot.Connector;

/// <summary>Counts what was not sent. Nothing tells who it was for.</summary>
public sealed class SendMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "CoachBot.Sending";

    private readonly Meter meter;
    private readonly Counter<long> suppressed;
    private readonly Counter<long> failed;

    /// <summary>Counters of a process.</summary>
    public SendMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        suppressed = meter.CreateCounter<long>("coachbot.messages.suppressed", "{message}", "Messages not tried, because nobody there wants them.");
        failed = meter.CreateCounter<long>("coachbot.messages.failed", "{message}", "Messages tried that did not get out, as far as is known.");
    }

    /// <summary>A message was not tried.</summary>
    public void Suppressed() => suppressed.Add(1);

    /// <summary>A message did not get out.</summary>
    public void Failed(SendOutcome outcome) => failed.Add(1, new KeyValuePair<string, object?>("outcome", $"{outcome}"));

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();
}

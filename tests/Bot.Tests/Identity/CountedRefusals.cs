using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Why requests to one process were refused, as its counter has it.</summary>
public sealed class CountedRefusals : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<string?> reasons = new();

    /// <param name="services">Those of the process.</param>
    public CountedRefusals(IServiceProvider services)
    {
        services.GetRequiredService<ReceiveMetrics>();
        var meters = services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, mine) =>
        {
            if (instrument.Name == "coachbot.requests.refused" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                mine.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => reasons.Enqueue((string?)tags[0].Value));
        listener.Start();
    }

    public IReadOnlyList<string?> Reasons => [.. reasons];

    public void Dispose() => listener.Dispose();
}

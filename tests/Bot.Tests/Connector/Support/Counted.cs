using System.Diagnostics.Metrics;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>What the counters of one process have counted.</summary>
public sealed class Counted : IDisposable
{
    private readonly MeterListener listener = new();
    private int suppressed;
    private int failed;
    private int untrusted;

    /// <param name="services">Those of the process.</param>
    public Counted(IServiceProvider services)
    {
        services.GetRequiredService<SendMetrics>();
        services.GetService<UntrustedHosts>();
        var meters = services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, mine) =>
        {
            if (instrument.Meter.Name is SendMetrics.MeterName or UntrustedHosts.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                mine.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(instrument.Name, (int)value));
        listener.Start();
    }

    public int Suppressed => suppressed;

    public int Failed => failed;

    public int Untrusted => untrusted;

    public void Dispose() => listener.Dispose();

    private void Add(string name, int value)
    {
        switch (name)
        {
            case "coachbot.messages.suppressed":
                Interlocked.Add(ref suppressed, value);
                break;
            case "coachbot.messages.failed":
                Interlocked.Add(ref failed, value);
                break;
            case "coachbot.activities.untrusted":
                Interlocked.Add(ref untrusted, value);
                break;
            default:
                throw new NotSupportedException($"{name} is not a counter we know.");
        }
    }
}

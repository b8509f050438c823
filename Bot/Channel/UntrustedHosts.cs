using System.Diagnostics.Metrics;

namespace CoachBot.Bot.Channel;

/// <summary>Notes hosts of service URLs that the channel names and that are not trusted: an attack, or a host that Teams has added.</summary>
public sealed partial class UntrustedHosts : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "CoachBot.Receiving";

    private readonly ILogger<UntrustedHosts> log;
    private readonly Meter meter;
    private readonly Counter<long> activities;

    /// <summary>The counter of a process.</summary>
    public UntrustedHosts(IMeterFactory meters, ILogger<UntrustedHosts> log)
    {
        this.log = log;
        meter = meters.Create(MeterName);
        activities = meter.CreateCounter<long>("coachbot.activities.untrusted", "{activity}", "Activities refused although their token was valid, because the host of their service URL is not trusted.");
    }

    /// <summary>An activity was refused whose token was issued for this service URL.</summary>
    public void Refused(string? serviceUrl)
    {
        activities.Add(1);
        Refused(log, LogText.Clean(Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) ? address.Host : null));
    }

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    [LoggerMessage(62, LogLevel.Error, "A service URL at {Host} is not trusted; an activity with a valid token was refused")]
    private static partial void Refused(ILogger log, string host);
}

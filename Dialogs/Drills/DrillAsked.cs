using System.Globalization;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>When a drill was asked, and where in a row, as the buttons of its card carry it: "price/2/1/1795600000", and "/practice" after it.</summary>
/// <param name="Row">The row it is in.</param>
/// <param name="At">When it was asked, in whole seconds.</param>
/// <param name="IsPractice">Whether it is a retry that shows nothing about memory.</param>
public sealed record DrillAsked(DrillRow Row, Instant At, bool IsPractice = false)
{
    private const string Practice = "practice";

    /// <summary>How long a drill can be answered. After that something else is due, and the card asks afresh.</summary>
    public static Duration Life { get; } = Duration.FromDays(7);

    /// <summary>As buttons carry it.</summary>
    public string Shown => string.Create(CultureInfo.InvariantCulture, $"{Row.Shown}/{At.ToUnixTimeSeconds()}{(IsPractice ? $"/{Practice}" : "")}");

    /// <summary>A drill that is asked now.</summary>
    public static DrillAsked Now(DrillRow row, Exchange exchange, bool isPractice = false) =>
        new(row, Instant.FromUnixTimeSeconds(exchange.Turn.Circumstances.Now.ToUnixTimeSeconds()), isPractice);

    /// <summary>What a button carried; null when it is none.</summary>
    public static DrillAsked? Read(string? shown) => (shown ?? "").Split('/') switch
    {
        [var what, var answered, var recalled, var at] => Read($"{what}/{answered}/{recalled}", at, isPractice: false),
        [var what, var answered, var recalled, var at, Practice] => Read($"{what}/{answered}/{recalled}", at, isPractice: true),
        _ => null,
    };

    private static DrillAsked? Read(string row, string at, bool isPractice) =>
        long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < Instant.MaxValue.ToUnixTimeSeconds()
            ? new(DrillRow.Read(row), Instant.FromUnixTimeSeconds(seconds), isPractice)
            : null;

    /// <summary>Whether it can be answered no more.</summary>
    public bool IsOver(Instant now) => now - At > Life || At > now + Life;
}

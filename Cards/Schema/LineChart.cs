using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Lines over time. Only Teams on desktop and in the browser draws it.</summary>
/// <param name="Title">What it shows, for whoever reads the card aloud.</param>
/// <param name="Data">The lines.</param>
/// <param name="YMin">The lowest value there can be.</param>
/// <param name="YMax">The highest.</param>
public sealed record LineChart(string Title, ImmutableArray<LineSeries> Data, int YMin, int YMax) : Element
{
    /// <summary>What is counted to the right; null where it goes without saying.</summary>
    public string? XAxisTitle { get; init; }

    /// <summary>What is counted upwards; null where it goes without saying.</summary>
    public string? YAxisTitle { get; init; }
}

/// <param name="Legend">What the line is.</param>
/// <param name="Color">One of Teams' own colours, which suit the light and the dark theme.</param>
/// <param name="Values">From the earliest on; of a single value a dot is drawn.</param>
public sealed record LineSeries(string Legend, ChartColor Color, ImmutableArray<LinePoint> Values);

/// <param name="X">A date, ISO 8601, or a number.</param>
/// <param name="Y">The value.</param>
public sealed record LinePoint(AxisValue X, int Y);

using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Bars from left to right, one under the other. Only Teams on desktop and in the browser knows it.</summary>
public sealed record HorizontalBarChart(string Title, ImmutableArray<Bar> Data) : Element
{
    public bool ShowTitle { get; } = true;

    public string? DisplayMode { get; init; }
}

/// <summary>A bar: its name, its length and its colour.</summary>
public sealed record Bar(string X, int Y, string? Color);

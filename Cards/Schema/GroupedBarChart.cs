using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Upright bars in groups, one bar of each series a group. Only Teams on desktop and in the browser draws it.</summary>
/// <param name="Title">What it shows, for whoever reads the card aloud.</param>
/// <param name="Data">The series.</param>
public sealed record GroupedBarChart(string Title, ImmutableArray<BarSeries> Data) : Element;

/// <param name="Legend">What its bars are.</param>
/// <param name="Color">One of Teams' own colours, which suit the light and the dark theme.</param>
/// <param name="Values">A bar of each group.</param>
public sealed record BarSeries(string Legend, ChartColor Color, ImmutableArray<Bar> Values);

/// <param name="X">The group's name; Teams cuts off what is longer than its bars are wide.</param>
/// <param name="Y">The bar's length.</param>
public sealed record Bar(string X, int Y);

using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>A split of time against the ideal, in the reader's language: the result of a day, a week or a month.</summary>
/// <param name="Title">What was logged: "Friday 20 November: 9 h".</param>
/// <param name="Rows">The ten activities in the method's order.</param>
/// <param name="Legend">What the picture's words are.</param>
/// <param name="Figures">The key figures: hours, revenue-producing share with the benchmarks, trend.</param>
/// <param name="Lever">The one thing to change, in a sentence with figures.</param>
/// <param name="Buttons">At most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record SplitView(
    string Title,
    ImmutableArray<SplitRow> Rows,
    SplitLegend Legend,
    ImmutableArray<Figure> Figures,
    string Lever,
    ImmutableArray<Button> Buttons,
    string FallbackText)
{
    /// <summary>Why this card is shown now ("Nothing was changed twice..."); null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>The rep's own note, already escaped; null when there is none.</summary>
    public string? Note { get; init; }
}

/// <summary>One activity of a split.</summary>
/// <param name="Name">The activity.</param>
/// <param name="Time">The time on it, "3 h 30 min"; a dash when none.</param>
/// <param name="Yours">Whole percent of the time; all rows add up to 100.</param>
/// <param name="Ideal">Whole percent of the ideal day; all rows add up to 100.</param>
/// <param name="ProducesRevenue">Whether the organisation counts it as producing revenue.</param>
public sealed record SplitRow(string Name, string Time, int Yours, int Ideal, bool ProducesRevenue);

/// <summary>The words of the picture.</summary>
/// <param name="Picture">Its title: "Your time against the ideal, in %".</param>
/// <param name="Yours">The person's series: "You".</param>
/// <param name="Ideal">The series it is compared with: "Ideal".</param>
/// <param name="ProducesRevenue">What the mark on a revenue-producing activity means.</param>
public sealed record SplitLegend(string Picture, string Yours, string Ideal, string ProducesRevenue);

/// <summary>A figure with its name.</summary>
public sealed record Figure(string Name, string Value);

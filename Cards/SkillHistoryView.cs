using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>How one skill was rated over time, in the reader's language. All text in it is Markdown, already escaped.</summary>
/// <param name="Title">Whose skill, and which.</param>
/// <param name="Lines">Where it stands, above the picture.</param>
/// <param name="Legend">What the picture's words are.</param>
/// <param name="Days">The earliest first; no picture is drawn of a single day.</param>
/// <param name="Notes">What older ratings were made by, and the evidence.</param>
/// <param name="Buttons">At most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record SkillHistoryView(
    string Title,
    ImmutableArray<string> Lines,
    SkillHistoryLegend Legend,
    ImmutableArray<SkillHistoryRow> Days,
    ImmutableArray<string> Notes,
    ImmutableArray<Button> Buttons,
    string FallbackText);

/// <summary>The words of the picture.</summary>
/// <param name="Picture">Its title.</param>
/// <param name="Day">What the column of days is called.</param>
/// <param name="Self">The rep's line.</param>
/// <param name="Manager">The manager's line.</param>
public sealed record SkillHistoryLegend(string Picture, string Day, string Self, string Manager)
{
    /// <summary>The line of managers before; null where none of them has rated.</summary>
    public string? Earlier { get; init; }
}

/// <summary>One day with a rating; on which somebody rated several times, it is as many rows, and the last of them is in the picture.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Name">The day as the reader writes it.</param>
/// <param name="Self">The rep's score, 1 to 7; null for none.</param>
/// <param name="Manager">The manager's; null for none.</param>
/// <param name="Mark">What is special about its ratings ("older anchors"); null for nothing.</param>
public sealed record SkillHistoryRow(string Date, string Name, int? Self, int? Manager, string? Mark)
{
    /// <summary>The score by a manager before; null for none.</summary>
    public int? Earlier { get; init; }
}

using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>Predicted recall over days, with what was measured, in the reader's language. All text in it is Markdown, already escaped.</summary>
/// <param name="Title">Whose curve, and of what.</param>
/// <param name="Lines">What it says, above the picture.</param>
/// <param name="Legend">What the picture's words are.</param>
/// <param name="Points">The earliest first.</param>
/// <param name="Today">The day up to which it is the past.</param>
/// <param name="Dots">What was measured, and whatever else is one point.</param>
/// <param name="Sections">What is listed under the picture.</param>
/// <param name="Notes">What is to be said of how it was made, in small.</param>
/// <param name="Buttons">At most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record CurveView(
    string Title,
    ImmutableArray<string> Lines,
    CurveLegend Legend,
    ImmutableArray<CurvePoint> Points,
    int Today,
    ImmutableArray<CurveDot> Dots,
    ImmutableArray<Section> Sections,
    ImmutableArray<string> Notes,
    ImmutableArray<Button> Buttons,
    string FallbackText)
{
    /// <summary>What is chosen for the buttons.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];
}

/// <summary>The words of the picture.</summary>
/// <param name="Picture">Its title, which is the name of the axis upwards.</param>
/// <param name="Days">The axis to the right.</param>
/// <param name="With">The line of what was done.</param>
/// <param name="Ahead">Where that line goes from today.</param>
/// <param name="Without">The line of nothing done.</param>
/// <param name="Header">The columns of the table: the day, with, without, and how many have come to it.</param>
public sealed record CurveLegend(string Picture, string Days, string With, string Ahead, string Without, CurveHeader Header);

/// <summary>The names of the columns, a word each: they stand side by side on a phone.</summary>
/// <param name="Day">The day.</param>
/// <param name="With">With what was done.</param>
/// <param name="Without">Without.</param>
/// <param name="Reached">How many have come to it.</param>
public sealed record CurveHeader(string Day, string With, string Without, string Reached);

/// <summary>A day of the lines.</summary>
/// <param name="Day">Days, from 0.</param>
/// <param name="With">Percent.</param>
/// <param name="Without">Percent.</param>
public sealed record CurvePoint(int Day, int With, int Without)
{
    /// <summary>What the day is called in the table; null where it is only drawn.</summary>
    public string? Name { get; init; }

    /// <summary>How many have come to it.</summary>
    public string? Reached { get; init; }
}

/// <summary>A single point beside the lines.</summary>
/// <param name="Legend">What it is, and of how many.</param>
/// <param name="Day">Where it stands.</param>
/// <param name="Percent">How high.</param>
/// <param name="IsClaim">Whether somebody else has said so, and it was not measured here.</param>
public sealed record CurveDot(string Legend, int Day, int Percent, bool IsClaim = false);

using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>A list in sections, in the reader's language: skills by stage, a programme by tenure. What people typed is escaped in it already.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Sections">From top to bottom.</param>
/// <param name="Buttons">At most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record SectionsView(string Title, ImmutableArray<Section> Sections, ImmutableArray<Button> Buttons, string FallbackText)
{
    /// <summary>Why this card is shown now; null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Paragraphs above the sections.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>Paragraphs below them.</summary>
    public ImmutableArray<string> Closing { get; init; } = [];

    /// <summary>What is chosen for the buttons.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];
}

/// <summary>A section with its rows.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Value">A figure for the whole of it; null for none.</param>
/// <param name="Rows">May be empty.</param>
public sealed record Section(string Title, string? Value, ImmutableArray<SectionRow> Rows);

/// <summary>One row.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Detail">More about it, in small; null for nothing.</param>
/// <param name="Value">A figure at the end of the line; null for none.</param>
public sealed record SectionRow(string Name, string? Detail = null, string? Value = null);

using System.Collections.Immutable;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>A piece of a section, from top to bottom.</summary>
public abstract record DocumentBlock;

/// <summary>A heading inside a section.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Level">2 or 3; the section's own is 1.</param>
public sealed record DocumentHeading(string Text, int Level = 2) : DocumentBlock;

/// <summary>A text.</summary>
/// <param name="Text">Plain text as it was typed, in lines.</param>
/// <param name="IsNote">Whether it is said about the plan, and not by it: nothing is filled in, or why nothing is needed.</param>
public sealed record DocumentText(string Text, bool IsNote = false) : DocumentBlock;

/// <summary>A table with a row of titles.</summary>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">At least one; each with as many cells as there are columns, as plain text.</param>
/// <param name="HasTotal">Whether the last row is the sum of those above.</param>
public sealed record DocumentTable(ImmutableArray<DocumentColumn> Columns, ImmutableArray<ImmutableArray<string>> Rows, bool HasTotal = false) : DocumentBlock;

/// <summary>A column.</summary>
/// <param name="Title">What is in it.</param>
/// <param name="Share">How wide it is in proportion to the others; at least 1.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand one below the other.</param>
public sealed record DocumentColumn(string Title, int Share, bool IsNumber = false);

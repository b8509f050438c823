using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>A team in the six cells of ability and attitude, in the reader's language.</summary>
/// <param name="Title">Whose matrix it is.</param>
/// <param name="Rows">The abilities, from has to cannot.</param>
/// <param name="Conclusions">What the team as a whole calls for, with the figures that decide it.</param>
/// <param name="Lines">What else is said: who is not placed, notes, who sees it. What people typed is escaped already.</param>
/// <param name="FallbackText">The card in a sentence that names nobody, for it is shown in notifications.</param>
public sealed record MatrixView(
    string Title, ImmutableArray<MatrixRow> Rows, ImmutableArray<string> Conclusions, ImmutableArray<string> Lines, string FallbackText)
{
    /// <summary>Why this card is shown now; null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>What places a rep; none where the matrix is only to be looked at.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>At most six; may be none.</summary>
    public ImmutableArray<Button> Buttons { get; init; } = [];
}

/// <summary>One ability.</summary>
/// <param name="Title">The ability, with its share: "Can learn: 40%".</param>
/// <param name="Cells">The attitudes, the willing first.</param>
public sealed record MatrixRow(string Title, ImmutableArray<MatrixCell> Cells);

/// <summary>One cell. It says all in words, for whoever has it read aloud.</summary>
/// <param name="Title">The attitude, with the share: "Willing: 20%".</param>
/// <param name="Names">Who is in it, escaped.</param>
/// <param name="Action">What to do with them.</param>
public sealed record MatrixCell(string Title, string Names, string Action);

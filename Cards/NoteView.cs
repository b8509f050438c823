using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>A few sentences in the place of a card that has done its work: "Nothing is logged for Friday any more."</summary>
/// <param name="Title">What happened.</param>
/// <param name="Lines">More about it; may be empty.</param>
/// <param name="Buttons">At most six; may be none.</param>
public sealed record NoteView(string Title, ImmutableArray<string> Lines, ImmutableArray<Button> Buttons)
{
    /// <summary>The card in a sentence.</summary>
    public string FallbackText { get => field ?? string.Join(" ", Lines.Prepend(Title)); init; }
}

namespace CoachBot.Cards;

/// <summary>A button under a card.</summary>
/// <param name="Title">What it says, in the reader's language.</param>
/// <param name="Press">What it sends.</param>
/// <param name="Answer">Where its answer appears.</param>
public sealed record Button(string Title, Press Press, Answer Answer)
{
    /// <summary>Whether the card's inputs are sent along; a button that leaves a form without saving does not send them.</summary>
    public bool SendsInputs { get; init; } = true;
}

/// <summary>Where the answer to a pressed button appears.</summary>
public enum Answer
{
    /// <summary>In the place of the card that was pressed.</summary>
    InPlace,

    /// <summary>As a new message under it.</summary>
    NewMessage,
}

using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
public abstract record CardAction(string Title, PressData Data)
{
    /// <summary>Null sends the inputs along.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }
}

/// <summary>Answered in place: the bot's answer takes the place of the card.</summary>
public sealed record Execute(string Title, string Verb, PressData Data) : CardAction(Title, Data)
{
    /// <summary>For a client that does not know Action.Execute.</summary>
    public CardAction? Fallback { get; init; }
}

/// <summary>Arrives as a message and is answered by one.</summary>
public sealed record Submit(string Title, PressData Data) : CardAction(Title, Data)
{
    /// <summary>Null leaves it to Teams.</summary>
    public TeamsSubmit? Msteams { get; init; }
}

/// <summary>What Teams alone reads of an action.</summary>
public sealed record TeamsSubmit
{
    /// <summary>Teams writes "Your response was sent to the app" under the card unless told not to; the answer below it says enough.</summary>
    public TeamsFeedback Feedback { get; } = new();
}

public sealed record TeamsFeedback
{
    public bool Hide { get; } = true;
}

public enum AssociatedInputs
{
    [JsonStringEnumMemberName("auto")]
    Auto,

    [JsonStringEnumMemberName("none")]
    None,
}

namespace CoachBot.Cards.Schema;

/// <summary>A <see cref="Press"/> as an action carries it; the client adds the inputs beside these names.</summary>
public sealed record PressData(string Op, string Id, string Owner, string? Date, int? Rev)
{
    public TeamsPress? Msteams { get; init; }

    /// <summary>The names in it, which no input can have.</summary>
    public static IReadOnlyList<string> Names { get; } = ["op", "id", "owner", "date", "rev", "msteams"];

    public static PressData Of(Press press) => new(press.Op, press.Id, press.Owner, press.Date, press.Revision);
}

/// <summary>What Teams alone reads of an action.</summary>
public sealed record TeamsPress
{
    /// <summary>Teams writes "Your response was sent to the app" under the card unless told not to; the answer below says enough.</summary>
    public TeamsFeedback Feedback { get; } = new();
}

public sealed record TeamsFeedback
{
    public bool Hide { get; } = true;
}

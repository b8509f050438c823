namespace CoachBot.Cards.Schema;

/// <summary>A <see cref="Press"/> as an action carries it; the client adds the inputs beside these names.</summary>
public sealed record PressData(string Op, string Id, string Owner, string? Date, int? Rev, string? About, string? Shown)
{
    /// <summary>Names no input can have: those of a press, and the one Teams keeps for itself.</summary>
    public static IReadOnlyList<string> Names { get; } = ["op", "id", "owner", "date", "rev", "about", "shown", "msteams"];

    public static PressData Of(Press press) => new(press.Op, press.Id, press.Owner, press.Date, press.Revision, press.About, press.Shown);
}

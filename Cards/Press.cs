using System.Buffers;

namespace CoachBot.Cards;

/// <summary>What a button sends back when it is pressed, apart from the card's inputs. Written and read as this one record.</summary>
/// <param name="Op">What to do: "log.save". Also the verb of the action.</param>
/// <param name="Id">The operation: pressing the same button of the same card twice is one operation.</param>
/// <param name="Owner">Marks the person the card was drawn for; nobody else's press is obeyed.</param>
public sealed record Press(string Op, string Id, string Owner)
{
    private const int LongestName = 80;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>
    /// Whether each name is one we put on cards: 1 to 80 letters, digits and "-_./". An operation's id is kept, so a long one made up by a client could otherwise
    /// fill what is stored of a person.
    /// </summary>
    public bool IsOurs => IsName(Op) && IsName(Id) && IsName(Owner) && (Date is null || IsName(Date)) && (About is null || IsName(About));

    /// <summary>The day the card is about, ISO 8601; null when it is about none.</summary>
    public string? Date { get; init; }

    /// <summary>Id of the skill or the person the card is about, or of both "person/skill"; null when it is about none.</summary>
    public string? About { get; init => field = value is "" ? null : value; }

    /// <summary>The revision of that day when the card was drawn.</summary>
    public int? Revision { get; init; }

    /// <summary>What the card showed of what can be changed on it, where only what differs from it is saved; null where that does not matter.</summary>
    public string? Shown { get; init; }

    private static bool IsName(string name) => name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAnyExcept(Plain);
}

namespace CoachBot.Dialogs.Teams;

/// <summary>What people are called on a team's cards.</summary>
public static class MemberNames
{
    /// <summary>Characters of a name that are shown; a card has room for sixty of them.</summary>
    public const int Longest = 24;

    private const int IdStart = 8;

    /// <summary>The name, or the beginning of the object id of somebody whose name nobody has told.</summary>
    public static string Of(string? name, string objectId) =>
        !string.IsNullOrWhiteSpace(name) ? name.Trim() : objectId.Length <= IdStart ? objectId : objectId[..IdStart];

    /// <summary>The name, cut where it is long, but no character of two halves.</summary>
    public static string Shown(string name) =>
        name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
}

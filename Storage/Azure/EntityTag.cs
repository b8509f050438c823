namespace CoachBot.Storage.Azure;

/// <summary>Tags as HTTP writes them.</summary>
internal static class EntityTag
{
    /// <summary>
    /// Whether it is one: visible ASCII characters in quotes, after W/ when it is weak. The service answers anything else with an error
    /// that says nothing about the row, or, when it is a star, writes over whatever is there.
    /// </summary>
    public static bool IsOne(string tag)
    {
        var quoted = tag.AsSpan(tag.StartsWith("W/", StringComparison.Ordinal) ? 2 : 0);
        return quoted is ['"', .. var opaque, '"'] && !opaque.ContainsAnyExceptInRange('!', '~');
    }
}

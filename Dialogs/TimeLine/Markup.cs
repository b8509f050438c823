namespace CoachBot.Dialogs.TimeLine;

/// <summary>Passes over what a chat client puts around words: tags, mentions, entities; and over the endings of short forms.</summary>
internal static class Markup
{
    private const int LongestTag = 200;

    /// <summary>The position behind what means nothing; the same position when there is something to read.</summary>
    public static int Skip(Source source, int at) => source[at] switch
    {
        '<' => Tag(source, at),
        '&' when source.Has(at, "&nbsp;") => at + "&nbsp;".Length,
        // The ampersand itself is read, the rest of its entity is not.
        'a' when source.Has(at - 1, "&amp;") => at + "amp;".Length,
        '\'' => AfterEnding(source, at),
        _ => at,
    };

    /// <summary>The position behind "'s", "'d" or "'ve" where one follows a word.</summary>
    public static int AfterEnding(Source source, int at) => source[at] == '\'' && source.IsWordCharacter(at - 1)
        && source.AfterLetters(at + 1) is var end && end - at is 2 or 3 && !source.IsWordCharacter(end) ? end : at;

    /// <summary>A mention goes with the name in it.</summary>
    private static int Tag(Source source, int at)
    {
        if (source.Has(at, "<at>") && source.Find("</at>", at) is { } mention)
        {
            return mention;
        }

        if (source[at + 1] != '/' && !char.IsAsciiLetter(source[at + 1]))
        {
            return at;
        }

        int end = at + 1;
        while (end < source.Length && end - at < LongestTag && source[end] is not ('>' or '<'))
        {
            end++;
        }

        return source[end] == '>' ? end + 1 : at;
    }
}

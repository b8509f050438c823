namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Cuts texts of either language into sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences with all that is between them: joined, they are the text.</summary>
    public static List<string> Of(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 == text.Length || EndsAt(text, i))
            {
                sentences.Add(text[start..(i + 1)]);
                start = i + 1;
            }
        }

        return sentences;
    }

    // A point ends a sentence only before a space, for 3.5 is one number. The space goes with what follows: a sentence at the end of a text is the same as one inside.
    private static bool EndsAt(string text, int at) => text[at] is '。' or '！' or '？' or '；'
        || text[at + 1] == '\n'
        || (text[at + 1] == ' ' && text[at] is '.' or '!' or '?' or ';');
}

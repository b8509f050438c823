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

    // A point ends a sentence only with the space behind it: 3.5 is one number.
    private static bool EndsAt(string text, int at) => text[at] is '\n' or '。' or '！' or '？' or '；'
        || (text[at] == ' ' && at > 0 && text[at - 1] is '.' or '!' or '?' or ';');
}
